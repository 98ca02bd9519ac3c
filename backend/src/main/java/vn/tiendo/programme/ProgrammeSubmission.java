package vn.tiendo.programme;

import java.util.UUID;

record ProgrammeSubmission(UUID leaderId, String note) {}
