package vn.tiendo.assessment;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.tiendo.common.time.PeriodKey;
import vn.tiendo.measure.Observation;
import vn.tiendo.measure.Total;
import vn.tiendo.measure.ValueNature;
import vn.tiendo.measure.ValueState;

/**
 * The values that count, on a day. Only verified ones do; a second reading takes what has been
 * submitted as well and says what would follow (tạm tính).
 */
public final class Evidence {
  private record Cell(PeriodKey period, Optional<UUID> member) {}

  private static final Comparator<Observation> FIRMEST =
      Comparator.comparingInt((Observation o) -> o.nature().weight())
          .thenComparingInt(Observation::revision);

  private final Subject subject;
  private final Map<Cell, List<Observation>> cells;

  private Evidence(Subject subject, List<Observation> values) {
    this.subject = subject;
    this.cells =
        values.stream()
            .collect(
                Collectors.groupingBy(
                    o -> new Cell(o.period(), Optional.ofNullable(o.memberId()))));
  }

  /** What a status is judged by: the firmest of estimate, official and settled; never a plan. */
  public static Evidence judged(Subject subject, List<Observation> values, boolean withSubmitted) {
    return new Evidence(
        subject,
        values.stream().filter(o -> counts(o, withSubmitted) && o.nature().weight() > 0).toList());
  }

  /** What a series shows beside the others: values of one nature. */
  public static Evidence of(
      Subject subject, List<Observation> values, ValueNature nature, boolean withSubmitted) {
    return new Evidence(
        subject,
        values.stream().filter(o -> counts(o, withSubmitted) && o.nature() == nature).toList());
  }

  private static boolean counts(Observation value, boolean withSubmitted) {
    return value.state() == ValueState.VERIFIED
        || withSubmitted && value.state() == ValueState.SUBMITTED;
  }

  /** Whether the period has values, only of the other basis. */
  boolean onlyOtherBasis(PeriodKey period) {
    List<Observation> there =
        cells.entrySet().stream()
            .filter(e -> e.getKey().period().equals(period))
            .flatMap(e -> e.getValue().stream())
            .toList();
    return !there.isEmpty() && there.stream().noneMatch(o -> o.basis() == subject.basis());
  }

  /**
   * The figure of a period as a whole: as given, else from the members, else from the shorter
   * periods.
   */
  public Total whole(PeriodKey period, List<UUID> members) {
    Total given = given(period, Optional.empty());
    if (!given.missing()) {
      return given;
    }
    Total ofMembers =
        subject.overMembers().of(members.stream().map(m -> of(period, Optional.of(m))).toList());
    return ofMembers.missing() ? overTime(period, Optional.empty()) : ofMembers;
  }

  /** The figure of one member. */
  public Total member(PeriodKey period, UUID member) {
    return of(period, Optional.of(member));
  }

  private Total of(PeriodKey period, Optional<UUID> member) {
    Total given = given(period, member);
    return given.missing() ? overTime(period, member) : given;
  }

  private Total given(PeriodKey period, Optional<UUID> member) {
    return cells.getOrDefault(new Cell(period, member), List.of()).stream()
        .filter(o -> o.basis() == subject.basis())
        .max(FIRMEST)
        .map(Total::of)
        .orElse(Total.MISSING);
  }

  private Total overTime(PeriodKey period, Optional<UUID> member) {
    List<PeriodKey> parts = period.parts(subject.frequency());
    if (parts.isEmpty()) {
      return Total.MISSING;
    }
    return subject
        .overTime()
        .overTime(subject.basis())
        .of(parts.stream().map(p -> given(p, member)).toList());
  }
}
