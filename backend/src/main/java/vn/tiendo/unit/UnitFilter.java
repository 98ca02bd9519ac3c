package vn.tiendo.unit;

import java.time.LocalDate;

/**
 * What a list of units can be asked.
 *
 * @param code exactly the unit of this code or agency code
 * @param parent id, code or agency code of the unit right above
 */
public record UnitFilter(
    String q, String code, String parent, Boolean internal, UnitKind kind, LocalDate asOf) {}
