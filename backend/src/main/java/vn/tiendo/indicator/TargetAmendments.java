package vn.tiendo.indicator;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tiendo.amendment.Amendable;
import vn.tiendo.amendment.AmendedField;
import vn.tiendo.amendment.AmendmentChange;
import vn.tiendo.assessment.StatusWords;
import vn.tiendo.assessment.Target;
import vn.tiendo.assessment.Wording;
import vn.tiendo.common.problem.Violations;
import vn.tiendo.common.time.PeriodKey;
import vn.tiendo.common.web.MergePatch;
import vn.tiendo.plan.PlanView;

/** Changes targets of an issued plan by its amendments: the old one ends, the new one begins. */
@ApplicationScoped
class TargetAmendments implements Amendable {
  private final IndicatorRepository indicators;
  private final TargetRepository targets;
  private final MergePatch mergePatch;
  private final StatusWords words;
  private final Clock clock;

  TargetAmendments(
      IndicatorRepository indicators,
      TargetRepository targets,
      MergePatch mergePatch,
      StatusWords words,
      Clock clock) {
    this.indicators = indicators;
    this.targets = targets;
    this.mergePatch = mergePatch;
    this.words = words;
    this.clock = clock;
  }

  @Override
  public boolean handles(AmendmentChange change) {
    return change.indicatorId() != null;
  }

  @Override
  public List<AmendedField> amend(
      PlanView plan,
      AmendmentChange change,
      LocalDate effectiveOn,
      UUID documentId,
      String pointer,
      Violations violations) {
    Indicator indicator = indicators.findById(change.indicatorId());
    if (indicator == null || !indicator.planId.equals(plan.id())) {
      violations.add(pointer + "/indicatorId", "UNKNOWN_REFERENCE", "indicator.unknown");
      return List.of();
    }
    Optional<IndicatorTarget> meant = meant(indicator, change, pointer, violations);
    if (meant.isEmpty() || !change.fields().has("target")) {
      return List.of();
    }
    IndicatorTarget old = meant.get();
    ObjectNode patch = (ObjectNode) change.fields().get("target");
    TargetEdit edit = mergePatch.apply(patch, old.asEdit(), TargetEdit.class);
    if (edit.equals(old.asEdit())) {
      return List.of();
    }
    return write(plan, indicator, old, edit, effectiveOn, documentId, pointer, violations);
  }

  private List<AmendedField> write(
      PlanView plan,
      Indicator indicator,
      IndicatorTarget old,
      TargetEdit edit,
      LocalDate effectiveOn,
      UUID documentId,
      String pointer,
      Violations violations) {
    Violations own = new Violations();
    edit.check(IndicatorWriter.subject(plan, indicator.disaggregationId), pointer + "/target", own);
    if (!effectiveOn.isAfter(old.validFrom)) {
      own.add("/effectiveOn", "NOT_AFTER_LAST_CHANGE", "indicator.notAfterLastChange");
    }
    own.all().forEach(violations::add);
    if (own.any()) {
      return List.of();
    }
    String before = words(old.asEdit());
    // The old one must be closed in the database before the new one opens: their days exclude each
    // other.
    IndicatorTarget next = old.succeededBy(edit, effectiveOn, documentId);
    targets.flush();
    targets.persist(next);
    indicator.touch(clock.instant());
    return List.of(
        new AmendedField(null, indicator.id(), indicator.code, "target", before, words(edit)));
  }

  /** The target named, or the only one there is. */
  private Optional<IndicatorTarget> meant(
      Indicator indicator, AmendmentChange change, String pointer, Violations violations) {
    List<IndicatorTarget> current = targets.current(indicator.id());
    if (!change.fields().has("targetId")) {
      if (current.size() != 1) {
        violations.add(pointer + "/targetId", "REQUIRED", "indicator.whichTarget");
        return Optional.empty();
      }
      return Optional.of(current.getFirst());
    }
    UUID id = UUID.fromString(change.fields().get("targetId").textValue());
    Optional<IndicatorTarget> found = current.stream().filter(t -> t.id().equals(id)).findFirst();
    if (found.isEmpty()) {
      violations.add(pointer + "/targetId", "UNKNOWN_REFERENCE", "indicator.unknownTarget");
    }
    return found;
  }

  /** An amendment is read in Vietnamese. */
  private String words(TargetEdit edit) {
    Target target =
        new Target(
            null,
            edit.type(),
            edit.value(),
            edit.upper(),
            edit.denominator(),
            edit.per(),
            edit.year(),
            edit.commitment(),
            edit.text());
    return words.say("vi", Wording.of(target, PeriodKey.year(2000)));
  }
}
