package vn.tiendo.indicator;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.tiendo.common.problem.Conflict;
import vn.tiendo.common.problem.NotAllowed;
import vn.tiendo.common.problem.NotFound;
import vn.tiendo.common.problem.Violations;
import vn.tiendo.common.security.Caller;
import vn.tiendo.common.security.Relation;
import vn.tiendo.common.web.Cursor;
import vn.tiendo.common.web.IfMatch;
import vn.tiendo.common.web.MergePatch;
import vn.tiendo.common.web.Page;
import vn.tiendo.plan.PlanState;
import vn.tiendo.plan.PlanView;
import vn.tiendo.plan.Plans;

/** Targets while the plan is a draft, and their history after. */
@ApplicationScoped
class TargetService {
  private final Indicators indicators;
  private final TargetRepository targets;
  private final IndicatorRepository repository;
  private final IndicatorWriter writer;
  private final IndicatorDtos dtos;
  private final Plans plans;
  private final MergePatch mergePatch;
  private final Caller caller;

  TargetService(
      Indicators indicators,
      TargetRepository targets,
      IndicatorRepository repository,
      IndicatorWriter writer,
      IndicatorDtos dtos,
      Plans plans,
      MergePatch mergePatch,
      Caller caller) {
    this.indicators = indicators;
    this.targets = targets;
    this.repository = repository;
    this.writer = writer;
    this.dtos = dtos;
    this.plans = plans;
    this.mergePatch = mergePatch;
    this.caller = caller;
  }

  /** A handful each, so a page is cut in memory. */
  Page<TargetDto> list(
      UUID indicatorId, LocalDate asOf, boolean history, String cursor, int limit) {
    IndicatorView view = indicators.view(indicatorId);
    plans.view(view.planId(), asOf);
    String pin = "targets " + indicatorId + asOf + history;
    int from = cursor == null ? 0 : Integer.parseInt(Cursor.read(cursor, pin).keys().getFirst());
    LocalDate on = asOf == null ? caller.today() : asOf;
    List<IndicatorTarget> all = history ? targets.all(indicatorId) : targets.on(indicatorId, on);
    int to = Math.min(all.size(), from + limit);
    String next = to < all.size() ? Cursor.write(on, pin, List.of(String.valueOf(to))) : null;
    return new Page<>(dtos.of(all.subList(Math.min(from, to), to), view), next, null);
  }

  TargetDto get(UUID id) {
    IndicatorTarget row = targets.findByIdOptional(id).orElseThrow(NotFound::new);
    return dtos.of(row, indicators.view(row.indicatorId));
  }

  @Transactional
  TargetDto create(UUID indicatorId, IfMatch ifMatch, NewTarget wanted) {
    IndicatorView view = indicators.view(indicatorId);
    requireDraft(view);
    Indicator parent = repository.findById(indicatorId);
    IfMatch.honour(ifMatch, parent);
    check(wanted.edit(), view);
    Violations violations = new Violations();
    IndicatorTarget added = writer.addTarget(parent, wanted, "", violations);
    violations.throwIfAny();
    written(parent);
    return dtos.of(added, view);
  }

  @Transactional
  TargetDto edit(UUID id, IfMatch ifMatch, ObjectNode patch) {
    IndicatorTarget row = targets.findByIdOptional(id).orElseThrow(NotFound::new);
    IndicatorView view = indicators.view(row.indicatorId);
    requireDraft(view);
    IfMatch.require(ifMatch, row);
    TargetEdit edit = mergePatch.apply(patch, row.asEdit(), TargetEdit.class);
    check(edit, view);
    row.edit(edit);
    written(repository.findById(row.indicatorId));
    return dtos.of(row, view);
  }

  @Transactional
  void delete(UUID id, IfMatch ifMatch) {
    IndicatorTarget row = targets.findByIdOptional(id).orElseThrow(NotFound::new);
    IndicatorView view = indicators.view(row.indicatorId);
    requireDraft(view);
    IfMatch.require(ifMatch, row);
    writer.deleteTarget(row);
    written(repository.findById(row.indicatorId));
  }

  private void requireDraft(IndicatorView view) {
    if (!indicators.relations(view).contains(Relation.PLAN_EDITOR)) {
      throw new NotAllowed("indicator.onlyPlanEditor");
    }
    if (view.planState() != PlanState.DRAFT) {
      throw Conflict.of("GOVERNED_FIELD", "indicator.governedTarget");
    }
  }

  private void check(TargetEdit edit, IndicatorView view) {
    PlanView plan = plans.view(view.planId());
    Violations violations = new Violations();
    edit.check(IndicatorWriter.subject(plan, view.disaggregationId()), "", violations);
    violations.throwIfAny();
  }

  /** The indicator's version rises with its targets. */
  private void written(Indicator parent) {
    indicators.touch(parent.id());
    targets.flush();
  }
}
