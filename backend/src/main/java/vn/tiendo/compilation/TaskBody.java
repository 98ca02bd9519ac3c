package vn.tiendo.compilation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tiendo.compilation.Body.LeftOut;
import vn.tiendo.compilation.Body.Reason;
import vn.tiendo.compilation.Compilation.SectionTasks;
import vn.tiendo.compilation.Compilation.TaskRow;
import vn.tiendo.lifecycle.ReportingLabel;

/**
 * What became of the tasks under one heading of the plan: how many stand in which box, then the
 * results worth telling. Of finished work those with figures come first, then others with figures,
 * then finished work without; what has neither stays in the annex, where every task stands. Each
 * task has its latest such line, then each its second, until the heading is full.
 */
final class TaskBody {
  /** A line that says itself within so many characters what it is about needs no title before. */
  private static final int SUBJECT = 160;

  private static final int UNTOLD = 3;

  private final BodyRule rule;
  private final SectionTasks section;
  private final List<Line> lines = new ArrayList<>();

  /**
   * @param rank 0 is told first
   * @param at its place in the section
   */
  private record Line(TaskRow task, List<String> units, String words, int rank, int at) {}

  private TaskBody(SectionTasks section, BodyRule rule) {
    this.section = section;
    this.rule = rule;
    section.tasks().forEach(this::read);
  }

  static Body of(SectionTasks section, BodyRule rule) {
    return new TaskBody(section, rule).body();
  }

  private void read(TaskRow task) {
    Map<String, Line> known = new LinkedHashMap<>();
    for (Compilation.Said said : task.by()) {
      if (said.result() != null) {
        for (String words : BodyLine.blocks(said.result())) {
          Line line =
              known.computeIfAbsent(
                  BodyLine.key(words),
                  key ->
                      new Line(
                          task,
                          new ArrayList<>(),
                          words,
                          rank(task, words),
                          lines.size() + known.size()));
          if (!line.units().contains(said.unit().name())) {
            line.units().add(said.unit().name());
          }
        }
      }
    }
    lines.addAll(known.values());
  }

  private static int rank(TaskRow task, String words) {
    boolean done = done(task.label());
    return BodyLine.hasFigure(words) ? (done ? 0 : 1) : done ? 2 : UNTOLD;
  }

  private static boolean done(ReportingLabel label) {
    return label == ReportingLabel.COMPLETED_ON_TIME
        || label == ReportingLabel.COMPLETED_LATE
        || label == ReportingLabel.CONTINUOUS_DONE
        || label == ReportingLabel.UNDATED_DONE;
  }

  private Body body() {
    Set<Line> chosen = Collections.newSetFromMap(new IdentityHashMap<>());
    chosen.addAll(rule.most() == null ? lines : chosen());
    List<String> told = new ArrayList<>();
    if (section.counts().total() > 0) {
      told.add(ReportWords.counted(section.counts()));
    }
    lines.stream().filter(chosen::contains).forEach(l -> told.add("- " + words(l)));
    return new Body(
        String.join("\n", told),
        lines.stream().filter(l -> !chosen.contains(l)).map(TaskBody::leftOut).toList());
  }

  private List<Line> chosen() {
    Map<TaskRow, List<Line>> byTask =
        lines.stream()
            .filter(l -> l.rank() < UNTOLD)
            .sorted(Comparator.comparingInt(Line::rank).thenComparingInt(l -> -l.at()))
            .collect(Collectors.groupingBy(Line::task, LinkedHashMap::new, Collectors.toList()));
    record Turn(int no, Line line) {}
    List<Turn> turns = new ArrayList<>();
    byTask
        .values()
        .forEach(
            own -> {
              for (int i = 0; i < own.size(); i++) {
                turns.add(new Turn(i, own.get(i)));
              }
            });
    return turns.stream()
        .sorted(
            Comparator.comparingInt(Turn::no)
                .thenComparingInt(t -> t.line().rank())
                .thenComparingInt(t -> t.line().at()))
        .limit(rule.limit())
        .map(Turn::line)
        .toList();
  }

  private static LeftOut leftOut(Line line) {
    Reason reason = line.rank() == UNTOLD ? Reason.NO_FIGURES : Reason.BEYOND_MOST;
    return new LeftOut(List.copyOf(line.units()), words(line), reason);
  }

  private static String words(Line line) {
    String words = BodyLine.bare(line.words());
    int subject = words.indexOf(": ");
    return subject > 0 && subject <= SUBJECT
        ? words
        : ReportWords.trimmed(line.task().title()) + ": " + words;
  }
}
