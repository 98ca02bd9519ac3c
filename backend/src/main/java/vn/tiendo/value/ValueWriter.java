package vn.tiendo.value;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.tiendo.attachment.Attachments;
import vn.tiendo.calendar.Periods;
import vn.tiendo.common.problem.Violations;
import vn.tiendo.common.security.Caller;
import vn.tiendo.common.time.PeriodKey;
import vn.tiendo.disaggregation.Members;
import vn.tiendo.indicator.IndicatorView;
import vn.tiendo.measure.ValueNature;
import vn.tiendo.measure.ValueState;

/** Checks and writes values; says nothing about who may. */
@ApplicationScoped
class ValueWriter {
  static final String RESOURCE_TYPE = "indicator-value";

  private final ValueRepository values;
  private final Members members;
  private final Attachments attachments;
  private final Caller caller;
  private final Clock clock;

  ValueWriter(
      ValueRepository values,
      Members members,
      Attachments attachments,
      Caller caller,
      Clock clock) {
    this.values = values;
    this.members = members;
    this.attachments = attachments;
    this.caller = caller;
    this.clock = clock;
  }

  /** Where the value stands, or empty with what is wrong about it. */
  Optional<Cell> cell(
      NewIndicatorValue wanted, IndicatorView indicator, String pointer, Violations violations) {
    Violations own = new Violations();
    Optional<PeriodKey> period = Periods.of(wanted.period(), pointer + "/period", own);
    period.ifPresent(p -> check(p, wanted, indicator, pointer, own));
    own.all().forEach(violations::add);
    if (own.any()) {
      return Optional.empty();
    }
    return period.map(
        p -> new Cell(indicator.id(), p, wanted.memberId(), wanted.nature(), wanted.basis()));
  }

  private void check(
      PeriodKey period,
      NewIndicatorValue wanted,
      IndicatorView indicator,
      String pointer,
      Violations violations) {
    if (!indicator.frequency().takes(period.kind())) {
      violations.add(pointer + "/period", "PERIOD_TOO_SHORT", "value.periodTooShort");
    }
    if (period.year() > indicator.lastYear()) {
      violations.add(pointer + "/period", "PERIOD_OUTSIDE_PLAN", "value.afterPlan");
    }
    if (wanted.nature() != ValueNature.PLANNED && period.first().isAfter(caller.today())) {
      violations.add(pointer + "/period", "PERIOD_NOT_BEGUN", "value.periodNotBegun");
    }
    if (wanted.memberId() != null) {
      UUID disaggregation = indicator.disaggregationId();
      if (disaggregation == null || !members.holds(disaggregation, wanted.memberId(), period)) {
        violations.add(pointer + "/memberId", "UNKNOWN_REFERENCE", "value.unknownMember");
      }
    }
  }

  /** A draft in an empty cell. */
  IndicatorValue create(Cell cell, IndicatorView indicator, ValueEdit content) {
    IndicatorValue value = new IndicatorValue(indicator.ownerId(), cell);
    values.persist(value);
    values.add(new ValueRevision(value, content, now()));
    return value;
  }

  /**
   * Writes the draft; opens the next revision after a verified or rejected one.
   *
   * @return false when nothing differs, and nothing was written
   */
  boolean edit(IndicatorValue value, ValueRevision youngest, ValueEdit content) {
    if (youngest.content().equals(content)) {
      return false;
    }
    if (youngest.state == ValueState.DRAFT) {
      youngest.write(content, now());
    } else {
      value.open();
      values.add(new ValueRevision(value, content, now()));
    }
    value.touch(clock.instant());
    return true;
  }

  /** Evidence of all revisions stays with the value; the youngest one names its own. */
  void link(IndicatorValue value, ValueEdit content, Violations violations) {
    Set<UUID> all = new LinkedHashSet<>(content.attachmentIds());
    values.revisions(value.id()).forEach(r -> all.addAll(r.attachmentIds));
    if (!all.isEmpty()) {
      attachments.link(
          List.copyOf(all), RESOURCE_TYPE, value.id(), value.ownerId, "/attachmentIds", violations);
    }
  }

  /** Before a value goes: its files go their way. */
  void unlink(IndicatorValue value, Violations violations) {
    attachments.link(
        List.of(), RESOURCE_TYPE, value.id(), value.ownerId, "/attachmentIds", violations);
  }

  void submit(IndicatorValue value, ValueRevision youngest, LocalDate on) {
    youngest.submit(step(on));
    moved(value, ValueState.SUBMITTED);
  }

  /** From now on the period's denominator stays as it is. */
  void verify(IndicatorValue value, ValueRevision youngest, IndicatorView indicator, LocalDate on) {
    youngest.verify(step(on));
    value.verifiedRevision = value.revision;
    moved(value, ValueState.VERIFIED);
    if (indicator.disaggregationId() != null) {
      members.freeze(indicator.disaggregationId(), PeriodKey.parse(value.period));
    }
  }

  void reject(IndicatorValue value, ValueRevision youngest, String words) {
    youngest.reject(now(), words);
    moved(value, ValueState.REJECTED);
  }

  private void moved(IndicatorValue value, ValueState state) {
    value.state = state;
    value.touch(clock.instant());
  }

  private ValueRevision.Step now() {
    return step(caller.today());
  }

  private ValueRevision.Step step(LocalDate on) {
    return new ValueRevision.Step(caller.actorId(), on, clock.instant());
  }
}
