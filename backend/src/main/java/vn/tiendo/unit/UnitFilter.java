package vn.tiendo.unit;

import java.time.LocalDate;
import java.util.UUID;

/** What a list of units can be asked. */
public record UnitFilter(String q, UUID parent, Boolean internal, UnitKind kind, LocalDate asOf) {}
