package vn.tiendo.task;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.UnaryOperator;
import vn.tiendo.lifecycle.Schedule;
import vn.tiendo.plan.PlanState;

/**
 * What a task must know of its plan.
 *
 * @param register holds work from other sources: no sections, no issuing
 * @param endsOn null for a register without an end
 */
record PlanFacts(
    UUID id,
    UUID ownerId,
    String code,
    boolean register,
    PlanState state,
    LocalDate startsOn,
    LocalDate endsOn,
    UUID ownerUnitId,
    UUID trackingUnitId,
    UUID consolidatingUnitId) {

  Schedule schedule(LocalDate effectiveOn, UnaryOperator<LocalDate> settle) {
    return new Schedule(startsOn, endsOn, effectiveOn, settle);
  }
}
