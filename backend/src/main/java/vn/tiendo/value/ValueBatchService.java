package vn.tiendo.value;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.tiendo.common.problem.NotAllowed;
import vn.tiendo.common.problem.RuleBroken;
import vn.tiendo.common.problem.Violation;
import vn.tiendo.common.problem.Violations;
import vn.tiendo.common.security.Caller;
import vn.tiendo.common.time.PeriodKey;
import vn.tiendo.common.web.Messages;
import vn.tiendo.indicator.IndicatorView;
import vn.tiendo.indicator.Indicators;
import vn.tiendo.measure.ValueState;
import vn.tiendo.plan.PlanState;
import vn.tiendo.value.ValueBatchResult.Fault;
import vn.tiendo.value.ValueBatchResult.Outcome;

/** Many values at once; a fixed number of statements finds what is there. */
@ApplicationScoped
class ValueBatchService {
  private final ValueRepository values;
  private final ValueWriter writer;
  private final Indicators indicators;
  private final Messages messages;
  private final Caller caller;

  ValueBatchService(
      ValueRepository values,
      ValueWriter writer,
      Indicators indicators,
      Messages messages,
      Caller caller) {
    this.values = values;
    this.writer = writer;
    this.indicators = indicators;
    this.messages = messages;
    this.caller = caller;
  }

  /** A row that is right, with what stands in its cell. */
  private record Job(
      int row, IndicatorView indicator, Cell cell, ValueEdit content, IndicatorValue there) {}

  /** What was found once for all rows. */
  private record Ground(
      Map<UUID, IndicatorView> indicators,
      Map<Cell, IndicatorValue> values,
      Map<UUID, ValueRevision> youngest,
      Set<Cell> named) {}

  /**
   * @throws NotAllowed in ATOMIC mode, when a row is another unit's
   * @throws RuleBroken in ATOMIC mode, with everything wrong in any row
   */
  @Transactional
  ValueBatchResult write(NewValueBatch batch) {
    Ground ground = ground(batch);
    List<Job> jobs = new ArrayList<>();
    Map<Integer, Violations> faults = new HashMap<>();
    for (int i = 0; i < batch.rows().size(); i++) {
      Violations violations = new Violations();
      Optional<Job> job = job(i, batch.rows().get(i), ground, violations);
      if (violations.any()) {
        faults.put(i, violations);
      } else {
        job.ifPresent(jobs::add);
      }
    }
    if (batch.mode() == NewValueBatch.Mode.ATOMIC && !faults.isEmpty()) {
      refuseAll(faults);
    }
    Map<Integer, ValueBatchResult.Row> results = new HashMap<>();
    jobs.forEach(j -> results.put(j.row(), write(j, ground, batch.submit())));
    faults.forEach((i, v) -> results.put(i, refused(i, v)));
    return ValueBatchResult.of(
        batch.mode(),
        results.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(Map.Entry::getValue)
            .toList());
  }

  private Ground ground(NewValueBatch batch) {
    List<UUID> ids = batch.rows().stream().map(NewValueBatch.Row::indicatorId).distinct().toList();
    List<String> periods = batch.rows().stream().map(NewValueBatch.Row::period).distinct().toList();
    Map<UUID, IndicatorView> views =
        indicators.views(ids).stream()
            .collect(Collectors.toMap(IndicatorView::id, Function.identity()));
    List<IndicatorValue> there = values.in(ids, periods);
    Map<UUID, ValueRevision> youngest =
        there.isEmpty()
            ? Map.of()
            : values.youngest(there.stream().map(IndicatorValue::id).toList()).stream()
                .collect(Collectors.toMap(r -> r.valueId, Function.identity()));
    return new Ground(
        views,
        there.stream().collect(Collectors.toMap(ValueBatchService::cell, Function.identity())),
        youngest,
        new HashSet<>());
  }

  private static Cell cell(IndicatorValue v) {
    return new Cell(v.indicatorId, PeriodKey.parse(v.period), v.memberId, v.nature, v.basis);
  }

  private Optional<Job> job(int i, NewValueBatch.Row row, Ground ground, Violations violations) {
    String at = "/rows/" + i;
    IndicatorView indicator = ground.indicators().get(row.indicatorId());
    if (indicator == null) {
      violations.add(at + "/indicatorId", "UNKNOWN_REFERENCE", "value.unknownIndicator");
      return Optional.empty();
    }
    if (!ValueRights.owns(indicators.relations(indicator))) {
      violations.add(at, "NOT_ALLOWED", "value.onlyOwner");
      return Optional.empty();
    }
    if (indicator.planState() == PlanState.DRAFT) {
      violations.add(at, "STATE_FORBIDS", "value.planIsDraft");
      return Optional.empty();
    }
    ValueEdit content = row.value().content().derived(indicator);
    content.check(indicator, at, violations);
    Optional<Cell> cell = writer.cell(row.value(), indicator, at, violations);
    if (cell.isEmpty() || violations.any()) {
      return Optional.empty();
    }
    IndicatorValue there = ground.values().get(cell.get());
    checkPlace(at, row, cell.get(), there, ground, violations);
    return Optional.of(new Job(i, indicator, cell.get(), content.normal(), there));
  }

  private static void checkPlace(
      String at,
      NewValueBatch.Row row,
      Cell cell,
      IndicatorValue there,
      Ground ground,
      Violations violations) {
    if (!ground.named().add(cell)) {
      violations.add(at, "DUPLICATE_VALUE", "value.twiceInBatch");
    }
    int revision = there == null ? 0 : there.revision;
    if (row.expectedRevision() != null && row.expectedRevision() != revision) {
      violations.add(at + "/expectedRevision", "STALE", "value.stale");
    }
    if (there != null && there.state == ValueState.SUBMITTED) {
      violations.add(at, "STATE_FORBIDS", "value.waitsForVerification");
    }
  }

  private ValueBatchResult.Row write(Job job, Ground ground, boolean submit) {
    IndicatorValue value = job.there();
    if (value == null) {
      value = writer.create(job.cell(), job.indicator(), job.content());
      values.flush();
      return written(job, value, Outcome.CREATED, submit);
    }
    ValueRevision youngest = ground.youngest().get(value.id());
    ValueEdit content = job.content().withAttachments(youngest.attachmentIds);
    boolean changed = writer.edit(value, youngest, content);
    return written(job, value, changed ? Outcome.UPDATED : Outcome.UNCHANGED, submit);
  }

  private ValueBatchResult.Row written(
      Job job, IndicatorValue value, Outcome outcome, boolean submit) {
    if (submit && value.state == ValueState.DRAFT) {
      values.flush();
      writer.submit(value, values.revision(value.id(), value.revision), caller.today());
    }
    return new ValueBatchResult.Row(
        job.row(), outcome, value.id(), value.revision, value.state, List.of());
  }

  private static void refuseAll(Map<Integer, Violations> faults) {
    Violations all = new Violations();
    faults.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(e -> e.getValue().all().forEach(all::add));
    if (all.all().stream().anyMatch(v -> v.code().equals("NOT_ALLOWED"))) {
      throw new NotAllowed("value.onlyOwner");
    }
    all.throwIfAny();
  }

  private ValueBatchResult.Row refused(int row, Violations violations) {
    List<Fault> faults = violations.all().stream().map(this::fault).toList();
    return new ValueBatchResult.Row(row, Outcome.REFUSED, null, null, null, faults);
  }

  private Fault fault(Violation violation) {
    String words = messages.say(caller.language(), violation.text());
    return new Fault(violation.pointer(), violation.parameter(), violation.code(), words);
  }
}
