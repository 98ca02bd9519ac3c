package vn.tiendo.phase;

import java.time.LocalDate;

/** A leader approves; null is from today. */
public record PhaseApproval(LocalDate effectiveOn, String note) {}
