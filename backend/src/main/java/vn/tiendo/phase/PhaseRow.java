package vn.tiendo.phase;

import java.math.BigDecimal;

/** One level on the wire. */
public record PhaseRow(String period, BigDecimal value) {}
