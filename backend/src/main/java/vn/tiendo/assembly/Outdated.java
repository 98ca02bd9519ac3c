package vn.tiendo.assembly;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.tiendo.assembly.ConsolidatedContent.Figures;
import vn.tiendo.compilation.Compiler;
import vn.tiendo.compilation.Frame;
import vn.tiendo.compilation.Source;
import vn.tiendo.compilation.Staleness;
import vn.tiendo.period.ReportPeriods;

/** What a report would say otherwise, were it made of the submissions that count now. */
@ApplicationScoped
class Outdated {
  private final ReceivedRepository received;
  private final Statuses statuses;
  private final LargeWork large;

  Outdated(ReceivedRepository received, Statuses statuses, LargeWork large) {
    this.received = received;
    this.statuses = statuses;
    this.large = large;
  }

  /**
   * @param last the figures of the last version; asked only of a large report, of which those
   *     submissions alone are read that have to do with what changed
   */
  List<Staleness.Change> of(
      UUID id, ReportPeriods.View period, Frame frame, Supplier<Figures> last) {
    Map<UUID, Integer> then = received.frozen(id);
    Map<UUID, Integer> now = received.counting(period.id());
    if (then.equals(now)) {
      return List.of();
    }
    Map<UUID, Integer> gone = without(then, now);
    Map<UUID, Integer> come = without(now, then);
    int all = then.size() + now.size();
    return large.of(
        all,
        () ->
            all <= LargeWork.AT_ONCE || gone.size() + come.size() > LargeWork.AT_ONCE
                ? between(period, frame, then, now)
                : few(period, frame, without(then, gone), gone, come, last.get()));
  }

  private static Map<UUID, Integer> without(Map<UUID, Integer> all, Map<UUID, Integer> others) {
    Map<UUID, Integer> rest = new LinkedHashMap<>(all);
    rest.entrySet().removeAll(others.entrySet());
    return rest;
  }

  /**
   * Texts come of one report each, tasks and indicators of those that tell them; only what is
   * counted over all is known from the last version.
   */
  private List<Staleness.Change> few(
      ReportPeriods.View period,
      Frame frame,
      Map<UUID, Integer> same,
      Map<UUID, Integer> gone,
      Map<UUID, Integer> come,
      Figures last) {
    List<Source> before = received.sources(gone, n -> {});
    List<Source> after = received.sources(come, n -> {});
    List<String> rows =
        Stream.of(before, after).flatMap(List::stream).flatMap(Outdated::rows).distinct().toList();
    List<Source> beside = received.sources(received.telling(same, rows), n -> {});
    List<Staleness.Change> changes =
        between(period, frame, together(before, beside), together(after, beside));
    return Staleness.ofAll(changes, address -> Totals.at(last, address));
  }

  private static Stream<String> rows(Source source) {
    return Stream.concat(
        source.content().tasks().stream().map(t -> t.taskId().toString()),
        source.content().indicators().stream().map(i -> i.indicatorId().toString()));
  }

  private static List<Source> together(List<Source> some, List<Source> others) {
    List<Source> all = new ArrayList<>(some);
    all.addAll(others);
    return all;
  }

  private List<Staleness.Change> between(
      ReportPeriods.View period, Frame frame, Map<UUID, Integer> then, Map<UUID, Integer> now) {
    List<Source> made = received.sources(then, n -> {});
    return between(period, frame, made, beside(made, then, now));
  }

  /**
   * Kind after kind: where everything comes from, then and now, is more than fits at once of a
   * thousand reports.
   */
  private List<Staleness.Change> between(
      ReportPeriods.View period, Frame frame, List<Source> then, List<Source> now) {
    List<Source> before = statuses.judged(then, period);
    List<Source> after = statuses.judged(now, period);
    return Arrays.stream(Compiler.Kind.values())
        .flatMap(
            kind ->
                Staleness.between(
                    Compiler.derived(frame, before, kind), Compiler.derived(frame, after, kind))
                    .stream())
        .sorted(Comparator.comparing(Staleness.Change::address))
        .toList();
  }

  /** What counts now; what is among the ones made of is not read twice. */
  private List<Source> beside(List<Source> made, Map<UUID, Integer> then, Map<UUID, Integer> now) {
    List<Source> all = new ArrayList<>(received.sources(without(now, then), n -> {}));
    made.stream()
        .filter(s -> Integer.valueOf(s.submissionNo()).equals(now.get(s.reportId())))
        .forEach(all::add);
    return all;
  }
}
