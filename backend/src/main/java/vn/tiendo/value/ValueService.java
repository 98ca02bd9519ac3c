package vn.tiendo.value;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
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
import vn.tiendo.indicator.IndicatorView;
import vn.tiendo.indicator.Indicators;
import vn.tiendo.plan.PlanState;

/** From the unit's draft to the verified figure. */
@ApplicationScoped
class ValueService {
  private final ValueRepository values;
  private final ValueWriter writer;
  private final ValueDtos dtos;
  private final Indicators indicators;
  private final MergePatch mergePatch;
  private final Caller caller;

  ValueService(
      ValueRepository values,
      ValueWriter writer,
      ValueDtos dtos,
      Indicators indicators,
      MergePatch mergePatch,
      Caller caller) {
    this.values = values;
    this.writer = writer;
    this.dtos = dtos;
    this.indicators = indicators;
    this.mergePatch = mergePatch;
    this.caller = caller;
  }

  /** The youngest revision, or the verified one for those who may see no other. */
  ValueDto get(UUID id) {
    IndicatorValue value = values.findByIdOptional(id).orElseThrow(NotFound::new);
    IndicatorView indicator = indicators.view(value.indicatorId);
    if (indicators.seesUnverified(indicators.relations(indicator))) {
      return dtos.of(value, values.revision(id, value.revision), indicator);
    }
    if (value.verifiedRevision == null) {
      throw new NotFound();
    }
    return dtos.of(value, values.revision(id, value.verifiedRevision), indicator);
  }

  /**
   * @throws RuleBroken also when there is no such indicator for the caller
   */
  @Transactional
  ValueDto create(NewIndicatorValue wanted) {
    IndicatorView indicator =
        indicators
            .find(wanted.indicatorId())
            .orElseThrow(
                () -> RuleBroken.at("/indicatorId", "UNKNOWN_REFERENCE", "value.unknownIndicator"));
    if (!ValueRights.owns(indicators.relations(indicator))) {
      throw new NotAllowed("value.onlyOwner");
    }
    if (indicator.planState() == PlanState.DRAFT) {
      throw Conflict.state(
          indicator.planState(), indicators.allowedActions(indicator, true), "value.planIsDraft");
    }
    Violations violations = new Violations();
    ValueEdit content = wanted.content().derived(indicator);
    content.check(indicator, "", violations);
    Cell cell = writer.cell(wanted, indicator, "", violations).orElse(null);
    violations.throwIfAny();
    if (values.in(cell).isPresent()) {
      throw Conflict.of("DUPLICATE_VALUE", "value.duplicate");
    }
    IndicatorValue value = writer.create(cell, indicator, content.normal());
    link(value, content);
    return dto(value, indicator);
  }

  @Transactional
  ValueDto edit(UUID id, IfMatch ifMatch, ObjectNode patch) {
    IndicatorValue value = visible(id);
    IndicatorView indicator = indicators.view(value.indicatorId);
    boolean owns = ValueRights.owns(indicators.relations(indicator));
    require("editIndicatorValue", owns, value, indicator);
    IfMatch.require(ifMatch, value);
    ValueRevision youngest = values.revision(id, value.revision);
    ValueEdit edit =
        mergePatch.apply(patch, youngest.content(), ValueEdit.class).derived(indicator);
    Violations violations = new Violations();
    edit.check(indicator, "", violations);
    violations.throwIfAny();
    if (writer.edit(value, youngest, edit.normal())) {
      values.flush();
      link(value, edit);
    }
    return dto(value, indicator);
  }

  private void link(IndicatorValue value, ValueEdit content) {
    Violations violations = new Violations();
    values.flush();
    writer.link(value, content, violations);
    violations.throwIfAny();
  }

  @Transactional
  void delete(UUID id, IfMatch ifMatch) {
    IndicatorValue value = visible(id);
    IndicatorView indicator = indicators.view(value.indicatorId);
    boolean owns = ValueRights.owns(indicators.relations(indicator));
    require("deleteIndicatorValue", owns, value, indicator);
    IfMatch.require(ifMatch, value);
    Violations none = new Violations();
    writer.unlink(value, none);
    values.remove(value);
  }

  @Transactional
  ValueDto submit(UUID id, IfMatch ifMatch) {
    IndicatorValue value = visible(id);
    IndicatorView indicator = indicators.view(value.indicatorId);
    boolean owns = ValueRights.owns(indicators.relations(indicator));
    require("submitIndicatorValue", owns, value, indicator);
    IfMatch.honour(ifMatch, value);
    writer.submit(value, values.revision(id, value.revision), caller.today());
    return dto(value, indicator);
  }

  @Transactional
  ValueDto verify(UUID id, IfMatch ifMatch) {
    IndicatorValue value = visible(id);
    IndicatorView indicator = indicators.view(value.indicatorId);
    boolean verifies = ValueRights.verifies(indicators.relations(indicator));
    require("verifyIndicatorValue", verifies, value, indicator);
    IfMatch.honour(ifMatch, value);
    writer.verify(value, values.revision(id, value.revision), indicator, caller.today());
    return dto(value, indicator);
  }

  @Transactional
  ValueDto reject(UUID id, IfMatch ifMatch, ValueRejection words) {
    IndicatorValue value = visible(id);
    IndicatorView indicator = indicators.view(value.indicatorId);
    boolean verifies = ValueRights.verifies(indicators.relations(indicator));
    require("rejectIndicatorValue", verifies, value, indicator);
    IfMatch.honour(ifMatch, value);
    writer.reject(value, values.revision(id, value.revision), words.note());
    return dto(value, indicator);
  }

  private void require(
      String operation, boolean may, IndicatorValue value, IndicatorView indicator) {
    if (!may) {
      throw new NotAllowed("value.notYours");
    }
    List<String> actions =
        ValueRights.allowedActions(
            indicators.relations(indicator), value.state, value.revision, indicator.planState());
    if (!actions.contains(operation)) {
      throw Conflict.state(value.state, actions, "value.stateForbids");
    }
  }

  /** Not visible and not existing are the same. */
  private IndicatorValue visible(UUID id) {
    IndicatorValue value = values.findByIdOptional(id).orElseThrow(NotFound::new);
    EnumSet<Relation> relations = indicators.relations(indicators.view(value.indicatorId));
    if (value.verifiedRevision == null && !indicators.seesUnverified(relations)) {
      throw new NotFound();
    }
    return value;
  }

  private ValueDto dto(IndicatorValue value, IndicatorView indicator) {
    values.flush();
    return dtos.of(value, values.revision(value.id(), value.revision), indicator);
  }
}
