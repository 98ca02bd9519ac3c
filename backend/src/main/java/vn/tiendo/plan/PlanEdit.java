package vn.tiendo.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** What of a plan may be edited; units by id or code. */
record PlanEdit(
    String code,
    String title,
    String description,
    UUID documentId,
    LocalDate startsOn,
    LocalDate endsOn,
    String trackingUnit,
    String consolidatingUnit,
    String reportsToUnit) {

  static PlanEdit of(Plan plan) {
    return new PlanEdit(
        plan.code,
        plan.title,
        plan.description,
        plan.documentId,
        plan.startsOn,
        plan.endsOn,
        plan.trackingUnitId.toString(),
        plan.consolidatingUnitId.toString(),
        plan.reportsToUnitId == null ? null : plan.reportsToUnitId.toString());
  }

  /** The fields that only an amendment may change once the plan is issued, where they differ. */
  List<String> governedChanges(PlanEdit before) {
    List<String> changed = new ArrayList<>();
    note(changed, "code", code, before.code);
    note(changed, "title", title, before.title);
    note(changed, "documentId", documentId, before.documentId);
    note(changed, "startsOn", startsOn, before.startsOn);
    note(changed, "endsOn", endsOn, before.endsOn);
    return changed;
  }

  private static void note(List<String> changed, String field, Object now, Object before) {
    if (!Objects.equals(now, before)) {
      changed.add(field);
    }
  }
}
