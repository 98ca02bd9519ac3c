package vn.tiendo.section;

import java.util.UUID;

/**
 * Fired in the transaction in which sections of a draft changed their place: what sorts by them
 * must follow. The new keys are in the database.
 */
public record SectionsMoved(UUID planId) {}
