package vn.tiendo.phase;

/** A leader sends it back, and says why. */
public record PhaseReturn(String note) {}
