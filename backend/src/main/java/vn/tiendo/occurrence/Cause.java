package vn.tiendo.occurrence;

import java.util.UUID;

/**
 * Why something ordered was changed.
 *
 * @param documentId the document that says so, or null where it was decided in the system
 * @param note in words, or null
 */
public record Cause(UUID documentId, String note) {}
