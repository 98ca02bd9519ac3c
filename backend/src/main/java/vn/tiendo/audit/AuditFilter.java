package vn.tiendo.audit;

import java.time.Instant;
import java.util.UUID;

/** What the trail is asked for; null = all. */
record AuditFilter(
    String resourceType,
    UUID resourceId,
    UUID actor,
    UUID requestId,
    String operation,
    Instant from,
    Instant to) {}
