package vn.tiendo.indicator;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import vn.tiendo.common.problem.Conflict;
import vn.tiendo.common.problem.NotAllowed;
import vn.tiendo.common.problem.NotFound;
import vn.tiendo.common.problem.RuleBroken;
import vn.tiendo.common.problem.Violations;
import vn.tiendo.common.security.Caller;
import vn.tiendo.common.security.Relation;
import vn.tiendo.common.web.IfMatch;
import vn.tiendo.common.web.MergePatch;
import vn.tiendo.plan.PlanState;
import vn.tiendo.plan.PlanView;
import vn.tiendo.plan.Plans;

/** The dictionary of indicators. */
@ApplicationScoped
class IndicatorService {
  private final IndicatorRepository indicators;
  private final IndicatorRights rights;
  private final IndicatorWriter writer;
  private final IndicatorDtos dtos;
  private final Plans plans;
  private final MergePatch mergePatch;
  private final Caller caller;

  IndicatorService(
      IndicatorRepository indicators,
      IndicatorRights rights,
      IndicatorWriter writer,
      IndicatorDtos dtos,
      Plans plans,
      MergePatch mergePatch,
      Caller caller) {
    this.indicators = indicators;
    this.rights = rights;
    this.writer = writer;
    this.dtos = dtos;
    this.plans = plans;
    this.mergePatch = mergePatch;
    this.caller = caller;
  }

  IndicatorDto get(UUID id, LocalDate asOf) {
    IndicatorView view = visible(id);
    plans.view(view.planId(), asOf);
    return dtos.of(indicators.findById(id), view, asOf == null ? caller.today() : asOf);
  }

  @Transactional
  IndicatorDto create(NewIndicator wanted) {
    PlanView plan = planOf(wanted);
    if (!plans.editor(plan)) {
      throw new NotAllowed("indicator.onlyPlanEditor");
    }
    if (plan.state() != PlanState.DRAFT) {
      throw Conflict.state(plan.state(), plans.allowedActions(plan), "indicator.onlyInDraft");
    }
    Violations violations = new Violations();
    UUID ownerUnit = writer.check(plan, wanted.edit(), "", violations);
    writer.checkTargets(plan, wanted, "", violations);
    violations.throwIfAny();
    free(plan.id(), wanted.code());
    Indicator added = writer.create(plan, wanted, ownerUnit, "", violations);
    violations.throwIfAny();
    plans.touch(plan.id());
    indicators.flush();
    return dto(added);
  }

  private PlanView planOf(NewIndicator wanted) {
    try {
      return plans.view(wanted.planId());
    } catch (NotFound e) {
      throw RuleBroken.at("/planId", "UNKNOWN_REFERENCE", "indicator.unknownPlan");
    }
  }

  @Transactional
  IndicatorDto edit(UUID id, IfMatch ifMatch, ObjectNode patch) {
    IndicatorView view = visible(id);
    EnumSet<Relation> relations = rights.relations(view);
    if (!IndicatorRights.mayEdit(relations)) {
      throw new NotAllowed("indicator.onlyOwnerOrPlanEditor");
    }
    Indicator row = indicators.findById(id);
    if (view.planState() == PlanState.CLOSED) {
      throw Conflict.state(view.planState(), actions(view, relations), "indicator.planClosed");
    }
    IfMatch.require(ifMatch, row);
    write(row, view, mergePatch.apply(patch, row.asEdit(), IndicatorEdit.class));
    indicators.flush();
    return dto(row);
  }

  private void write(Indicator row, IndicatorView view, IndicatorEdit edit) {
    IndicatorEdit before = row.asEdit();
    PlanView plan = plans.view(view.planId());
    Violations violations = new Violations();
    UUID ownerUnit = writer.check(plan, edit, "", violations);
    writer.checkStillDisaggregated(row, edit, violations);
    violations.throwIfAny();
    IndicatorEdit resolved = edit.ownedBy(ownerUnit);
    List<String> governed = resolved.governedChanges(before);
    if (view.planState() == PlanState.ISSUED && !governed.isEmpty()) {
      throw Conflict.of("GOVERNED_FIELD", "indicator.governedField", String.join(", ", governed));
    }
    List<String> measuring = resolved.measuringChanges(before);
    if (!measuring.isEmpty() && indicators.hasValues(row.id())) {
      throw Conflict.of("HAS_VALUES", "indicator.hasValues", String.join(", ", measuring));
    }
    if (!edit.code().equals(before.code())) {
      free(view.planId(), edit.code());
    }
    row.edit(resolved, ownerUnit);
  }

  @Transactional
  void delete(UUID id, IfMatch ifMatch) {
    IndicatorView view = visible(id);
    EnumSet<Relation> relations = rights.relations(view);
    if (!relations.contains(Relation.PLAN_EDITOR)) {
      throw new NotAllowed("indicator.onlyPlanEditor");
    }
    if (view.planState() != PlanState.DRAFT) {
      throw Conflict.state(view.planState(), actions(view, relations), "indicator.onlyInDraft");
    }
    Indicator row = indicators.findById(id);
    IfMatch.require(ifMatch, row);
    writer.delete(row);
    plans.touch(view.planId());
  }

  private void free(UUID planId, String code) {
    if (indicators.byCode(planId, code).isPresent()) {
      throw Conflict.of("DUPLICATE_CODE", "indicator.duplicateCode");
    }
  }

  private IndicatorView visible(UUID id) {
    return indicators
        .view(id)
        .filter(v -> rights.relations(v).contains(Relation.READER))
        .orElseThrow(NotFound::new);
  }

  private List<String> actions(IndicatorView view, EnumSet<Relation> relations) {
    return IndicatorRights.allowedActions(
        relations, view.planState(), indicators.phasesOpen(view.id()));
  }

  private IndicatorDto dto(Indicator row) {
    indicators.flush();
    IndicatorView view = indicators.view(row.id()).orElseThrow();
    return dtos.of(row, view, caller.today());
  }
}
