package vn.tiendo.compilation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import vn.tiendo.compilation.Compilation.Counts;
import vn.tiendo.compilation.Compilation.Said;
import vn.tiendo.compilation.Compilation.SectionTasks;
import vn.tiendo.compilation.Compilation.TaskRow;
import vn.tiendo.lifecycle.ReportingLabel;

/**
 * Puts tasks under their sections and into the boxes. Of several reports on one task the first
 * reporter's label counts, so that each task is counted once.
 */
final class TaskCompiler {
  private static final String TOTAL = "TOTAL";

  private final Frame frame;
  private final Trace derived;
  private final Map<UUID, List<Line>> byTask = new LinkedHashMap<>();
  private final Map<String, List<Input>> counted = new TreeMap<>();

  private record Line(Source source, Snapshot.TaskLine task) {}

  /** Where a task stands, reckoned once. */
  private record Place(
      List<Line> lines, UUID section, int order, String number, String code, UUID id) {
    static final Comparator<Place> ORDER =
        Comparator.comparingInt(Place::order)
            .thenComparing(Place::number)
            .thenComparing(p -> text(p.section()))
            .thenComparing(Place::code)
            .thenComparing(Place::id);

    static Place of(List<Line> lines, Map<UUID, Integer> sections, Naturals natural) {
      Snapshot.TaskLine task = head(lines);
      return new Place(
          lines,
          task.sectionId(),
          sections.getOrDefault(task.sectionId(), Integer.MAX_VALUE),
          natural.of(text(task.sectionNumber())),
          natural.of(text(task.code())),
          task.taskId());
    }
  }

  TaskCompiler(Frame frame, List<Source> sources, Trace derived) {
    this.frame = frame;
    this.derived = derived;
    for (Source source : sources) {
      source
          .content()
          .tasks()
          .forEach(
              t ->
                  byTask
                      .computeIfAbsent(t.taskId(), id -> new ArrayList<>())
                      .add(new Line(source, t)));
    }
  }

  List<SectionTasks> sections() {
    Map<UUID, Integer> order = Compiler.order(frame.sections());
    Naturals natural = new Naturals();
    Map<UUID, List<List<Line>>> bySection = new LinkedHashMap<>();
    byTask.values().stream()
        .map(l -> Place.of(l, order, natural))
        .sorted(Place.ORDER)
        .forEach(
            p -> bySection.computeIfAbsent(p.section(), id -> new ArrayList<>()).add(p.lines()));
    List<SectionTasks> sections = new ArrayList<>();
    bySection.forEach((id, lines) -> sections.add(section(id, lines)));
    counted.forEach((address, in) -> derived.put(address, in.size(), () -> in));
    return sections;
  }

  Counts total() {
    return counts(byTask.values());
  }

  private SectionTasks section(UUID id, List<List<Line>> lines) {
    Snapshot.TaskLine first = head(lines.getFirst());
    return new SectionTasks(
        id,
        first.sectionNumber(),
        first.sectionTitle(),
        lines.stream().map(this::row).toList(),
        counts(lines));
  }

  private TaskRow row(List<Line> lines) {
    Snapshot.TaskLine task = head(lines);
    List<Said> by = lines.stream().map(TaskCompiler::said).toList();
    TaskRow row =
        new TaskRow(
            task.taskId(),
            task.code(),
            task.title(),
            task.label(),
            task.dueOn(),
            task.product(),
            task.leaderId(),
            by);
    String field = "tasks/" + task.taskId();
    derived.put(
        field, row, () -> lines.stream().map(l -> Input.of(l.source(), field, l.task())).toList());
    if (task.label() != null) {
      count(lines.getFirst(), field);
    }
    return row;
  }

  private void count(Line line, String field) {
    String section = line.task().sectionId() == null ? "NONE" : line.task().sectionId().toString();
    ReportingLabel label = line.task().label();
    for (String group : List.of(section, TOTAL)) {
      // A total knows only that the task is counted; in which box does not change it.
      put("counts/" + group, () -> Input.of(line.source(), field + "#counted", group));
      put("counts/" + group + "/" + label, () -> Input.of(line.source(), field + "#label", label));
    }
  }

  private void put(String address, Supplier<Input> input) {
    if (derived.asks(address)) {
      counted.computeIfAbsent(address, a -> new ArrayList<>()).add(input.get());
    }
  }

  private static Counts counts(Iterable<List<Line>> tasks) {
    Map<ReportingLabel, Integer> labels = new EnumMap<>(ReportingLabel.class);
    int total = 0;
    int outside = 0;
    for (List<Line> lines : tasks) {
      ReportingLabel label = head(lines).label();
      if (label == null) {
        outside++;
      } else {
        labels.merge(label, 1, Integer::sum);
        total++;
      }
    }
    return new Counts(total, labels, outside);
  }

  private static Said said(Line line) {
    Snapshot.TaskLine task = line.task();
    return new Said(
        line.source().content().unit(), task.result(), task.difficulty(), task.proposal());
  }

  private static Snapshot.TaskLine head(List<Line> lines) {
    return lines.getFirst().task();
  }

  private static String text(Object value) {
    return value == null ? "" : value.toString();
  }
}
