package vn.tiendo.adjustment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.tiendo.common.problem.Violations;
import vn.tiendo.daily.Subject;
import vn.tiendo.unit.Units;

/** What each type of request must say and must not. */
@ApplicationScoped
class AdjustmentContent {
  private final Units units;

  AdjustmentContent(Units units) {
    this.units = units;
  }

  /** Takes the content over and adds everything that is wrong with it. */
  void fill(
      AdjustmentRequest request,
      NewAdjustmentRequest wanted,
      Subject subject,
      Violations violations) {
    foreign(wanted, violations);
    switch (wanted.type()) {
      case EXTENSION -> extension(wanted, subject, violations);
      case TRANSFER -> request.toUnitId = unit(wanted, subject, violations);
      case WORDING -> required(wanted.wording(), "/wording", violations);
      case SPLIT -> request.parts = parts(wanted, subject, violations);
    }
    boolean ofTask =
        wanted.type() == AdjustmentType.TRANSFER || wanted.type() == AdjustmentType.SPLIT;
    if (ofTask && subject.item() != null) {
      violations.add("/type", "NOT_FOR_WORK_ITEM", "adjustment.notForItem");
    }
  }

  /** Members that belong to another type. */
  private static void foreign(NewAdjustmentRequest wanted, Violations violations) {
    AdjustmentType type = wanted.type();
    unless(
        type == AdjustmentType.EXTENSION, wanted.requestedDueOn(), "/requestedDueOn", violations);
    unless(type == AdjustmentType.TRANSFER, wanted.toUnit(), "/toUnit", violations);
    unless(type == AdjustmentType.WORDING, wanted.wording(), "/wording", violations);
    unless(type == AdjustmentType.SPLIT, wanted.parts(), "/parts", violations);
  }

  private static void unless(
      boolean fitting, Object member, String pointer, Violations violations) {
    if (!fitting && member != null) {
      violations.add(pointer, "NOT_FOR_TYPE", "adjustment.notForType");
    }
  }

  private static boolean required(Object member, String pointer, Violations violations) {
    if (member == null) {
      violations.add(pointer, "REQUIRED", "workitem.required");
    }
    return member != null;
  }

  private static void extension(
      NewAdjustmentRequest wanted, Subject subject, Violations violations) {
    if (!required(wanted.requestedDueOn(), "/requestedDueOn", violations)) {
      return;
    }
    if (subject.workDueOn() == null) {
      violations.add("/type", "NO_DEADLINE", "adjustment.noDeadline");
    } else if (!wanted.requestedDueOn().isAfter(subject.workDueOn())) {
      violations.add("/requestedDueOn", "NOT_LATER", "adjustment.notLater");
    }
  }

  private UUID unit(NewAdjustmentRequest wanted, Subject subject, Violations violations) {
    if (!required(wanted.toUnit(), "/toUnit", violations)) {
      return null;
    }
    UUID unit = units.idOf(wanted.toUnit()).orElse(null);
    if (unit == null) {
      violations.add("/toUnit", "UNKNOWN_REFERENCE", "daily.unknownUnit", wanted.toUnit());
    } else if (unit.equals(subject.leadUnitId())) {
      violations.add("/toUnit", "SAME_UNIT", "adjustment.sameUnit");
    } else if (!units.internal(unit) || !units.ownerOf(unit).equals(subject.ownerId())) {
      violations.add("/toUnit", "OUTSIDE_UNIT", "adjustment.outsideUnit");
    }
    return unit;
  }

  /** The parts with the ids of their units. */
  private List<SplitPart> parts(
      NewAdjustmentRequest wanted, Subject subject, Violations violations) {
    if (!required(wanted.parts(), "/parts", violations)) {
      return null;
    }
    List<SplitPart> parts = new ArrayList<>();
    Set<String> codes = new HashSet<>();
    for (SplitPart part : wanted.parts()) {
      String pointer = "/parts/" + parts.size();
      if (!codes.add(part.code())) {
        violations.add(pointer + "/code", "DUPLICATE", "adjustment.sameCode");
      }
      UUID unit =
          part.leadUnit() == null ? subject.leadUnitId() : units.idOf(part.leadUnit()).orElse(null);
      if (unit == null) {
        violations.add(
            pointer + "/leadUnit", "UNKNOWN_REFERENCE", "daily.unknownUnit", part.leadUnit());
      } else if (!units.internal(unit) || !units.ownerOf(unit).equals(subject.ownerId())) {
        violations.add(pointer + "/leadUnit", "OUTSIDE_UNIT", "adjustment.outsideUnit");
      }
      parts.add(
          new SplitPart(
              part.code(), part.title(), part.description(), part.product(), String.valueOf(unit)));
    }
    return parts;
  }
}
