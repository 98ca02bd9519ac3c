package vn.tiendo.compilation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Of very many reports only those are compared that have to do with what changed; it is told the
 * same as of all of them, also where several units tell one task.
 */
class StalenessPartsTest {
  @Test
  void those_that_have_to_do_with_it_tell_the_same_as_all() {
    int seen = 0;
    for (long seed = 0; seed < 300; seed++) {
      Reports reports = new Reports(seed);
      List<Source> then = shared(reports.sources());
      Mutation mutation = Mutation.of(reports, then);
      if (mutation == null) {
        continue;
      }
      seen++;
      List<Source> now = new ArrayList<>(then);
      now.set(mutation.at(), mutation.source());
      if (seed % 7 == 0) {
        now.remove(mutation.at());
      }
      Frame frame = reports.frame();
      Compilation before = Compiler.compile(frame, then);
      List<Staleness.Change> all = Staleness.between(before, Compiler.compile(frame, now));
      List<Source> beside = beside(then, now);
      List<Staleness.Change> some =
          Staleness.between(
              Compiler.compile(frame, together(minus(then, now), beside)),
              Compiler.compile(frame, together(minus(now, then), beside)));
      assertEquals(all, Staleness.ofAll(some, at -> count(before.derived(), at)), "seed " + seed);
    }
    assertTrue(seen > 150, "mutations tried: " + seen);
  }

  private static int count(Map<String, Derived> derived, String address) {
    return derived.containsKey(address) ? (Integer) derived.get(address).value() : 0;
  }

  /** The first unit's tasks are told by the second one too, otherwise. */
  private static List<Source> shared(List<Source> sources) {
    if (sources.size() < 2) {
      return sources;
    }
    Source second = sources.get(1);
    Snapshot told = second.content();
    List<Snapshot.TaskLine> tasks =
        Stream.concat(told.tasks().stream(), sources.getFirst().content().tasks().stream())
            .toList();
    List<Source> all = new ArrayList<>(sources);
    all.set(
        1,
        new Source(
            second.reportId(),
            second.submissionNo(),
            new Snapshot(told.asOf(), told.unit(), told.nodes(), tasks, told.indicators())));
    return all;
  }

  private static List<Source> beside(List<Source> then, List<Source> now) {
    Set<UUID> rows =
        Stream.concat(minus(then, now).stream(), minus(now, then).stream())
            .flatMap(StalenessPartsTest::rows)
            .collect(Collectors.toSet());
    return then.stream()
        .filter(now::contains)
        .filter(s -> rows(s).anyMatch(rows::contains))
        .toList();
  }

  private static Stream<UUID> rows(Source source) {
    return Stream.concat(
        source.content().tasks().stream().map(Snapshot.TaskLine::taskId),
        source.content().indicators().stream().map(Snapshot.Measured::indicatorId));
  }

  private static List<Source> minus(List<Source> some, List<Source> others) {
    return some.stream().filter(s -> !others.contains(s)).toList();
  }

  private static List<Source> together(List<Source> some, List<Source> others) {
    return Stream.concat(some.stream(), others.stream()).toList();
  }
}
