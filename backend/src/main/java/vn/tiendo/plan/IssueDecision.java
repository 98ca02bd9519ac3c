package vn.tiendo.plan;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The plan is issued.
 *
 * @param issuedOn from when it is in force
 * @param documentId its document, when it has none yet
 */
public record IssueDecision(LocalDate issuedOn, UUID documentId, String note) {}
