package vn.tiendo.compilation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import vn.tiendo.assessment.StatusCode;
import vn.tiendo.compilation.Compilation.IndicatorRow;
import vn.tiendo.measure.Aggregation;
import vn.tiendo.measure.AggregationRule;
import vn.tiendo.measure.Figure;
import vn.tiendo.measure.Total;
import vn.tiendo.measure.ValueNature;

/**
 * Figures over members: of one report its members, of several reports all of theirs, or the reports
 * themselves where there are no members. Without a rule the first reporter's figure stands. The
 * rule over time was applied when the unit's figure was made: a report tells one period.
 */
final class IndicatorCompiler {
  private final Frame frame;
  private final Trace derived;
  private final Map<UUID, List<Line>> byIndicator = new LinkedHashMap<>();
  private final Map<StatusCode, List<Input>> statuses = new EnumMap<>(StatusCode.class);

  private record Line(Source source, Snapshot.Measured measured) {}

  private record Part(Line line, Snapshot.Member member) {}

  private record Sum(Snapshot.Reading figure, int counted, int expected, boolean complete) {}

  IndicatorCompiler(Frame frame, List<Source> sources, Trace derived) {
    this.frame = frame;
    this.derived = derived;
    for (Source source : sources) {
      source
          .content()
          .indicators()
          .forEach(
              m ->
                  byIndicator
                      .computeIfAbsent(m.indicatorId(), id -> new ArrayList<>())
                      .add(new Line(source, m)));
    }
  }

  List<IndicatorRow> rows() {
    Map<UUID, Integer> order = Compiler.order(frame.memberRules().keySet());
    Naturals natural = new Naturals();
    List<IndicatorRow> rows =
        byIndicator.values().stream()
            .sorted(
                Comparator.<List<Line>>comparingInt(
                        l -> order.getOrDefault(head(l).indicatorId(), Integer.MAX_VALUE))
                    .thenComparing(l -> natural.of(head(l).code()))
                    .thenComparing(l -> head(l).indicatorId()))
            .map(this::row)
            .toList();
    statuses.forEach(
        (status, inputs) -> {
          String address = "statuses/" + status;
          derived.put(address, inputs.size(), () -> inputs);
        });
    return rows;
  }

  Map<StatusCode, Integer> statuses() {
    Map<StatusCode, Integer> counts = new EnumMap<>(StatusCode.class);
    statuses.forEach((status, inputs) -> counts.put(status, inputs.size()));
    return counts;
  }

  private IndicatorRow row(List<Line> lines) {
    Snapshot.Measured first = head(lines);
    List<Part> parts = parts(lines);
    Aggregation rule = frame.memberRules().get(first.indicatorId());
    boolean added = rule != null && rule.rule() != AggregationRule.NONE;
    Sum sum = sum(lines, parts, added ? rule : null);
    String field = "indicators/" + first.indicatorId();
    IndicatorRow row =
        new IndicatorRow(
            first.indicatorId(),
            first.code(),
            first.name(),
            first.unitOfMeasure(),
            first.decimals(),
            first.nature(),
            first.basis(),
            sum.figure(),
            sum.counted(),
            sum.expected(),
            sum.complete(),
            lines.size() > 1 || parts.isEmpty() || same(sum.figure(), first.figure()),
            first.status(),
            first.target(),
            parts.stream().map(Part::member).toList());
    tell(field, row, lines, parts);
    return row;
  }

  private void tell(String field, IndicatorRow row, List<Line> lines, List<Part> parts) {
    derived.put(
        field,
        row.figure(),
        () -> lines.stream().map(l -> Input.of(l.source(), field, l.measured())).toList());
    for (Part part : parts) {
      String address = field + "/members/" + part.member().memberId();
      derived.put(
          address,
          part.member().figure(),
          () -> List.of(Input.of(part.line().source(), address, part.member())));
    }
    if (row.status() != null) {
      statuses
          .computeIfAbsent(row.status(), s -> new ArrayList<>())
          .add(Input.of(lines.getFirst().source(), field + "#status", row.status()));
    }
  }

  /** A member that several reports name counts once. */
  private static List<Part> parts(List<Line> lines) {
    Map<UUID, Part> parts = new LinkedHashMap<>();
    for (Line line : lines) {
      line.measured().members().forEach(m -> parts.putIfAbsent(m.memberId(), new Part(line, m)));
    }
    return List.copyOf(parts.values());
  }

  private static Sum sum(List<Line> lines, List<Part> parts, Aggregation rule) {
    List<Total> totals =
        parts.isEmpty()
            ? lines.stream().map(l -> total(l.measured().figure(), l.measured())).toList()
            : parts.stream().map(p -> total(p.member().figure(), p.line().measured())).toList();
    boolean alone = parts.isEmpty() && lines.size() == 1;
    if (rule == null || alone) {
      Snapshot.Reading given = head(lines).figure();
      int known = (int) totals.stream().filter(Total::known).count();
      return new Sum(given, known, totals.size(), known == totals.size());
    }
    Total total = rule.of(totals);
    if (total.missing()) {
      return new Sum(null, 0, totals.size(), false);
    }
    Figure figure = total.figure();
    Snapshot.Reading reading =
        new Snapshot.Reading(
            figure.state(),
            figure.value(),
            figure.reason(),
            total.numerator(),
            total.denominator());
    return new Sum(reading, total.counted(), total.expected(), total.complete());
  }

  private static Total total(Snapshot.Reading reading, Snapshot.Measured measured) {
    if (reading == null) {
      return Total.MISSING;
    }
    Figure figure = new Figure(reading.state(), reading.value(), reading.reason()).normal();
    boolean known = figure.state().known();
    return new Total(
        figure,
        reading.numerator(),
        reading.denominator(),
        known ? 1 : 0,
        1,
        known,
        measured.nature() == ValueNature.ESTIMATE,
        List.of());
  }

  private static boolean same(Snapshot.Reading sum, Snapshot.Reading given) {
    if (sum == null || given == null || sum.value() == null || given.value() == null) {
      return Objects.equals(sum == null ? null : sum.value(), given == null ? null : given.value());
    }
    return sum.value().compareTo(given.value()) == 0;
  }

  private static Snapshot.Measured head(List<Line> lines) {
    return lines.getFirst().measured();
  }
}
