package vn.tiendo.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.tiendo.common.web.Versioned;

/** What happened to units, under the names of that time. */
public record UnitEventDto(
    UUID id,
    long version,
    UnitEventKind kind,
    LocalDate happenedOn,
    String legalBasis,
    String note,
    List<UnitRef> fromUnits,
    List<UnitRef> toUnits,
    List<String> allowedActions)
    implements Versioned {}
