package vn.tiendo.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.tiendo.common.problem.Conflict;
import vn.tiendo.common.problem.Violations;
import vn.tiendo.period.ReportPeriods;
import vn.tiendo.snapshot.Content;
import vn.tiendo.snapshot.Field;
import vn.tiendo.snapshot.Snapshots;

/** Writes into the open fields of a report, and only those. */
@ApplicationScoped
class ReportEditor {
  private final ReportRepository reports;
  private final ReportContents contents;

  ReportEditor(ReportRepository reports, ReportContents contents) {
    this.reports = reports;
    this.contents = contents;
  }

  void edit(Report report, ReportPeriods.View period, ReportEdit edit) {
    Map<String, Map<String, String>> wanted = new HashMap<>();
    collect(edit.nodes(), "nodes/", wanted);
    collect(edit.tasks(), "tasks/", wanted);
    ReportContents.Now now = contents.of(report, period);
    require(wanted.keySet(), now);
    Map<String, ReportField> rows = reports.written(report.id(), report.lastNo);
    wanted.forEach((field, parts) -> write(report, rows, field, parts));
  }

  private static void collect(
      Map<String, Map<String, String>> of, String prefix, Map<String, Map<String, String>> wanted) {
    if (of != null) {
      of.forEach((key, parts) -> wanted.put(prefix + key, parts));
    }
  }

  /**
   * Every field is one of the report's, and open.
   *
   * @throws Conflict FIELD_CLOSED when one is not
   */
  private static void require(Set<String> fields, ReportContents.Now now) {
    Set<String> known = Snapshots.fields(now.content()).keySet();
    Violations violations = new Violations();
    fields.stream()
        .filter(f -> !known.contains(f))
        .forEach(f -> violations.add("/" + f, "UNKNOWN_REFERENCE", "report.unknownField", f));
    violations.throwIfAny();
    List<String> closed = fields.stream().filter(f -> !now.open().contains(f)).sorted().toList();
    if (!closed.isEmpty()) {
      throw Conflict.of("FIELD_CLOSED", "report.fieldClosed", String.join(", ", closed));
    }
  }

  private void write(
      Report report, Map<String, ReportField> rows, String field, Map<String, String> wanted) {
    ReportField row = rows.get(field);
    Map<String, String> parts = new HashMap<>();
    if (wanted != null) {
      parts.putAll(row == null ? Map.of() : row.parts);
      parts.putAll(wanted);
      parts.values().removeIf(Objects::isNull);
    }
    put(report, row, field, parts);
  }

  private void put(Report report, ReportField row, String field, Map<String, String> parts) {
    if (row == null) {
      reports.add(new ReportField(report.id(), report.lastNo, field, parts));
    } else {
      row.parts = parts;
    }
  }

  /**
   * Takes fields anew from the updates.
   *
   * @param wanted null: all open ones that nobody has written in
   */
  void prefill(Report report, ReportPeriods.View period, List<String> wanted) {
    ReportContents.Now now = contents.of(report, period);
    Map<String, ReportField> rows = reports.written(report.id(), report.lastNo);
    List<String> fields = new ArrayList<>();
    if (wanted == null) {
      now.open().stream()
          .filter(f -> !rows.containsKey(f) || rows.get(f).parts.isEmpty())
          .forEach(fields::add);
    } else {
      require(Set.copyOf(wanted), now);
      fields.addAll(wanted);
    }
    Content filled = contents.filled(report, period);
    Map<String, Map<String, String>> anew = anew(filled);
    for (String field : fields) {
      if (anew.containsKey(field)) {
        // In a first version what nobody wrote follows the updates by itself.
        Map<String, String> parts = report.lastNo == 0 ? Map.of() : anew.get(field);
        put(report, rows.get(field), field, parts);
      }
    }
  }

  private static Map<String, Map<String, String>> anew(Content filled) {
    Map<String, Map<String, String>> all = new HashMap<>();
    filled.nodes().forEach(n -> all.put(Field.node(n.code()).toString(), parts("text", n.text())));
    for (Content.Task task : filled.tasks()) {
      Map<String, String> parts = new HashMap<>(parts("result", task.result()));
      parts.putAll(parts("difficulty", task.difficulty()));
      parts.putAll(parts("proposal", task.proposal()));
      all.put(Field.task(task.taskId()).toString(), parts);
    }
    return all;
  }

  private static Map<String, String> parts(String part, String words) {
    return words == null ? Map.of() : Map.of(part, words);
  }
}
