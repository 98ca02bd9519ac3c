package vn.tiendo.compilation;

import java.util.UUID;

/** One received submission. */
public record Source(UUID reportId, int submissionNo, Snapshot content) {}
