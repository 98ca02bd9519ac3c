package vn.tiendo.plan;

import java.util.UUID;
import vn.tiendo.common.problem.Violations;
import vn.tiendo.unit.Units;

/**
 * The offices of a plan, found.
 *
 * @param reportsTo may be null
 */
record PlanUnits(UUID tracking, UUID consolidating, UUID reportsTo) {
  /** Both offices belong to the plan's organisation; whom it reports to is any unit. */
  static PlanUnits find(PlanEdit edit, UUID ownerId, Units units, Violations violations) {
    return new PlanUnits(
        office(edit.trackingUnit(), "/trackingUnit", ownerId, units, violations),
        office(edit.consolidatingUnit(), "/consolidatingUnit", ownerId, units, violations),
        any(edit.reportsToUnit(), "/reportsToUnit", units, violations));
  }

  private static UUID office(
      String key, String at, UUID ownerId, Units units, Violations violations) {
    UUID found = any(key, at, units, violations);
    if (found != null && !(units.ownerOf(found).equals(ownerId) && units.internal(found))) {
      violations.add(
          at, "NOT_AN_OFFICE_OF_THE_OWNER", "plan.foreignOffice", units.ref(found).name());
    }
    return found;
  }

  static UUID any(String key, String at, Units units, Violations violations) {
    UUID found = key == null ? null : units.idOf(key).orElse(null);
    if (key != null && found == null) {
      violations.add(at, "UNKNOWN_REFERENCE", "plan.unknownUnit", key);
    }
    return found;
  }
}
