package vn.tiendo.compilation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.tiendo.lifecycle.ReportingLabel;

/** What holds of whatever is handed in; each seed is a house of its own. */
class CompilationPropertyTest {
  private static final int SEEDS = 300;

  @Test
  void any_order_of_submissions_gives_the_same_consolidation() {
    for (long seed = 0; seed < SEEDS; seed++) {
      Reports reports = new Reports(seed);
      List<Source> sources = reports.sources();
      Compilation first = Compiler.compile(reports.frame(), sources);
      List<Source> shuffled = new ArrayList<>(sources);
      Collections.shuffle(shuffled, new Random(seed + 1));
      assertEquals(first, Compiler.compile(reports.frame(), shuffled), "seed " + seed);
    }
  }

  @Test
  void totals_of_received_reports_reconcile() {
    for (long seed = 0; seed < SEEDS; seed++) {
      Reports reports = new Reports(seed);
      List<Source> sources = reports.sources();
      Compilation all = Compiler.compile(reports.frame(), sources);
      List<Snapshot.TaskLine> tasks =
          sources.stream().flatMap(s -> s.content().tasks().stream()).toList();
      long counted = tasks.stream().filter(t -> t.label() != null).count();
      assertEquals(counted, all.total().total(), "seed " + seed);
      assertEquals(tasks.size(), all.total().total() + all.total().outside(), "seed " + seed);
      assertEquals(
          all.total().total(),
          all.sections().stream().mapToInt(s -> s.counts().total()).sum(),
          "seed " + seed);
      for (ReportingLabel label : ReportingLabel.values()) {
        long here = tasks.stream().filter(t -> t.label() == label).count();
        int sum =
            all.sections().stream().mapToInt(s -> s.counts().labels().getOrDefault(label, 0)).sum();
        assertEquals(here, sum, "seed " + seed + " " + label);
        assertEquals((int) here, (int) all.total().labels().getOrDefault(label, 0), "seed " + seed);
      }
      assertEquals(sums(sources), figures(all), "seed " + seed);
    }
  }

  /** Independent of the rules under test: plain addition of all that is a number. */
  private static Map<UUID, BigDecimal> sums(List<Source> sources) {
    Map<UUID, BigDecimal> sums = new HashMap<>();
    Map<UUID, List<Snapshot.Measured>> all =
        sources.stream()
            .flatMap(s -> s.content().indicators().stream())
            .collect(Collectors.groupingBy(Snapshot.Measured::indicatorId));
    all.forEach(
        (id, told) -> {
          boolean members = told.stream().anyMatch(m -> !m.members().isEmpty());
          told.stream()
              .flatMap(
                  m ->
                      members
                          ? m.members().stream().map(Snapshot.Member::figure)
                          : java.util.stream.Stream.of(m.figure()))
              .filter(r -> r.value() != null)
              .forEach(r -> sums.merge(id, r.value(), BigDecimal::add));
        });
    return sums;
  }

  private static Map<UUID, BigDecimal> figures(Compilation all) {
    Map<UUID, BigDecimal> figures = new HashMap<>();
    all.indicators().stream()
        .filter(i -> i.figure().value() != null)
        .forEach(i -> figures.put(i.indicatorId(), i.figure().value()));
    return figures;
  }

  @Test
  void a_mutated_source_lists_exactly_the_dependent_figures() {
    int seen = 0;
    for (long seed = 0; seed < SEEDS; seed++) {
      Reports reports = new Reports(seed);
      List<Source> sources = reports.sources();
      Mutation mutation = Mutation.of(reports, sources);
      if (mutation == null) {
        continue;
      }
      seen++;
      List<Source> other = new ArrayList<>(sources);
      other.set(mutation.at(), mutation.source());
      Set<String> stale = stale(reports, sources, other);
      assertEquals(new TreeSet<>(mutation.dependents()), stale, "seed " + seed);
    }
    assertTrue(seen > SEEDS / 2, "mutations tried: " + seen);
  }

  @Test
  void what_is_handed_in_again_unchanged_makes_nothing_stale() {
    for (long seed = 0; seed < SEEDS; seed++) {
      Reports reports = new Reports(seed);
      List<Source> sources = reports.sources();
      List<Source> again =
          sources.stream()
              .map(s -> new Source(s.reportId(), s.submissionNo() + 1, s.content()))
              .toList();
      assertEquals(Set.of(), stale(reports, sources, again), "seed " + seed);
    }
  }

  @Test
  void kind_after_kind_tells_the_same_as_all_at_once_and_what_is_said_needs_none_of_it() {
    for (int seed = 0; seed < 20; seed++) {
      Reports reports = new Reports(seed);
      List<Source> sources = reports.sources();
      Compilation all = Compiler.compile(reports.frame(), sources);
      Map<String, Derived> kinds = new HashMap<>();
      for (Compiler.Kind kind : Compiler.Kind.values()) {
        kinds.putAll(Compiler.derived(reports.frame(), sources, kind));
      }
      assertEquals(all.derived(), kinds, "seed " + seed);
      Compilation told = Compiler.told(reports.frame(), sources);
      assertEquals(Map.of(), told.derived());
      assertEquals(all.texts(), told.texts());
      assertEquals(all.sections(), told.sections());
      assertEquals(all.indicators(), told.indicators());
      assertEquals(all.statuses(), told.statuses());
    }
  }

  @Test
  void a_report_that_goes_takes_all_that_came_of_it() {
    Reports reports = new Reports(7);
    List<Source> sources = reports.sources();
    Compilation then = Compiler.compile(reports.frame(), sources);
    Source gone = sources.getFirst();
    Set<String> expected = new HashSet<>();
    then.derived().values().stream()
        .filter(d -> d.inputs().stream().anyMatch(i -> i.reportId().equals(gone.reportId())))
        .forEach(d -> expected.add(d.address()));
    assertTrue(expected.size() > 3, "something came of it");
    assertEquals(expected, stale(reports, sources, sources.subList(1, sources.size())));
  }

  private static Set<String> stale(Reports reports, List<Source> then, List<Source> now) {
    return Staleness.between(
            Compiler.compile(reports.frame(), then), Compiler.compile(reports.frame(), now))
        .stream()
        .map(Staleness.Change::address)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
