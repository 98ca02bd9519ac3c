package vn.tiendo.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.tiendo.common.web.Versioned;
import vn.tiendo.document.DocumentRef;
import vn.tiendo.unit.UnitRef;

/**
 * A plan as it is, or as it was on a day.
 *
 * @param asOf the day asked for; absent: today
 */
record PlanDto(
    UUID id,
    long version,
    String code,
    PlanKind kind,
    String title,
    String description,
    PlanState state,
    UnitRef owner,
    DocumentRef document,
    LocalDate startsOn,
    LocalDate endsOn,
    UnitRef trackingUnit,
    UnitRef consolidatingUnit,
    UnitRef reportsToUnit,
    LocalDate issuedOn,
    LocalDate closedOn,
    LocalDate asOf,
    Instant createdAt,
    Instant updatedAt,
    List<String> allowedActions)
    implements Versioned {}
