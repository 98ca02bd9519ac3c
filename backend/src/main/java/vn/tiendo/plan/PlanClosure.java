package vn.tiendo.plan;

import java.time.LocalDate;
import java.util.UUID;

/** The plan has ended. */
record PlanClosure(LocalDate closedOn, String reason, UUID documentId) {}
