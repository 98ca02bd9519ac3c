package vn.tiendo.unit;

import java.time.LocalDate;
import java.util.List;

/**
 * A unit to be added.
 *
 * @param parent id, code or agency code; absent: a root
 * @param internal of a root only: an organisation that works with this system
 */
public record NewUnit(
    String code,
    UnitKind kind,
    String name,
    String shortName,
    String parent,
    Boolean internal,
    Boolean hasSeal,
    LocalDate validFrom,
    List<UnitDto.Identification> identifiers,
    String note) {}
