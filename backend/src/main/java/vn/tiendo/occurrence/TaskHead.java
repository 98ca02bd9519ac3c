package vn.tiendo.occurrence;

import java.util.UUID;

/**
 * What occurrences repeat of their task.
 *
 * @param continuous its deadline says thường xuyên
 */
public record TaskHead(
    UUID id,
    UUID ownerId,
    UUID planId,
    UUID sectionId,
    UUID leadUnitId,
    String sortKey,
    boolean continuous) {}
