package vn.tiendo.compilation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

/** Makes one report of many. */
public final class Compiler {
  /** What a report is made of, each apart from the others. */
  public enum Kind {
    TEXTS,
    TASKS,
    INDICATORS
  }

  private Compiler() {}

  /**
   * With where everything comes from.
   *
   * @param received at most one submission a report, in any order
   */
  public static Compilation compile(Frame frame, List<Source> received) {
    return compile(frame, received, address -> true);
  }

  /** What is said, not where it comes from: a fraction of the memory. */
  public static Compilation told(Frame frame, List<Source> received) {
    return compile(frame, received, address -> false);
  }

  /**
   * @param asked the addresses of which it is told where they come from
   */
  public static Compilation compile(Frame frame, List<Source> received, Predicate<String> asked) {
    List<Source> sources = received.stream().sorted(byReporter(frame.units())).toList();
    Trace derived = new Trace(asked);
    Map<String, List<Compilation.Paragraph>> texts = texts(frame, sources, derived);
    TaskCompiler tasks = new TaskCompiler(frame, sources, derived);
    List<Compilation.SectionTasks> sections = tasks.sections();
    IndicatorCompiler indicators = new IndicatorCompiler(frame, sources, derived);
    List<Compilation.IndicatorRow> rows = indicators.rows();
    return new Compilation(
        texts, sections, tasks.total(), rows, indicators.statuses(), derived.kept());
  }

  /** Where everything of one kind comes from, by its address; the rest is not put together. */
  public static Map<String, Derived> derived(Frame frame, List<Source> received, Kind kind) {
    List<Source> sources = received.stream().sorted(byReporter(frame.units())).toList();
    Trace derived = new Trace(address -> true);
    switch (kind) {
      case TEXTS -> texts(frame, sources, derived);
      case TASKS -> new TaskCompiler(frame, sources, derived).sections();
      case INDICATORS -> new IndicatorCompiler(frame, sources, derived).rows();
    }
    return derived.kept();
  }

  /** Those who are no reporters come last, by their code. */
  private static Comparator<Source> byReporter(List<UUID> units) {
    Map<UUID, Integer> order = order(units);
    return Comparator.<Source>comparingInt(
            s -> order.getOrDefault(s.content().unit().id(), Integer.MAX_VALUE))
        .thenComparing(s -> s.content().unit().code())
        .thenComparing(Source::reportId);
  }

  static Map<UUID, Integer> order(Iterable<UUID> ids) {
    Map<UUID, Integer> order = new LinkedHashMap<>();
    ids.forEach(id -> order.putIfAbsent(id, order.size()));
    return order;
  }

  private static Map<String, List<Compilation.Paragraph>> texts(
      Frame frame, List<Source> sources, Trace derived) {
    Map<String, List<Compilation.Paragraph>> texts = new LinkedHashMap<>();
    for (String code : frame.nodes()) {
      for (Source source : sources) {
        source.content().nodes().stream()
            .filter(n -> n.code().equals(code) && n.text() != null && !n.text().isBlank())
            .forEach(
                n -> {
                  String text = n.text().strip();
                  Snapshot.UnitName unit = source.content().unit();
                  texts
                      .computeIfAbsent(code, c -> new ArrayList<>())
                      .add(new Compilation.Paragraph(unit, text));
                  String address = "nodes/" + code + "/" + unit.code();
                  derived.put(
                      address, text, () -> List.of(Input.of(source, "nodes/" + code, text)));
                });
      }
    }
    return texts;
  }
}
