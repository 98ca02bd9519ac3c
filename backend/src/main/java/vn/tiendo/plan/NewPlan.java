package vn.tiendo.plan;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A plan or register to be made. Units are named by id or code.
 *
 * @param endsOn last day of the period; a register may leave it open
 */
public record NewPlan(
    String code,
    PlanKind kind,
    String title,
    String description,
    UUID documentId,
    LocalDate startsOn,
    LocalDate endsOn,
    String ownerUnit,
    String trackingUnit,
    String consolidatingUnit,
    String reportsToUnit) {

  PlanEdit edit() {
    return new PlanEdit(
        code,
        title,
        description,
        documentId,
        startsOn,
        endsOn,
        trackingUnit,
        consolidatingUnit,
        reportsToUnit);
  }
}
