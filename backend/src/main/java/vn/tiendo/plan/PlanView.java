package vn.tiendo.plan;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A plan as other features need it.
 *
 * @param ownerId the organisation
 * @param endsOn last day of its period; null: open (registers only)
 */
public record PlanView(
    UUID id,
    UUID ownerId,
    String code,
    PlanKind kind,
    PlanState state,
    UUID documentId,
    LocalDate startsOn,
    LocalDate endsOn,
    UUID trackingUnitId,
    UUID consolidatingUnitId,
    LocalDate issuedOn,
    LocalDate closedOn) {}
