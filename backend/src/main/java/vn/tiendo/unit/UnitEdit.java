package vn.tiendo.unit;

import java.time.LocalDate;
import java.util.List;

/**
 * What can be changed of a unit.
 *
 * @param effectiveOn day from which name, parent and identifiers hold; absent: today
 * @param parent id, code or agency code; null: stands alone
 */
public record UnitEdit(
    LocalDate effectiveOn,
    UnitKind kind,
    String name,
    String shortName,
    String parent,
    boolean internal,
    boolean hasSeal,
    List<UnitDto.Identification> identifiers,
    String note) {}
