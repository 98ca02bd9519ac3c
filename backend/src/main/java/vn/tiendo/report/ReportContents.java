package vn.tiendo.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.tiendo.period.ReportPeriods;
import vn.tiendo.prefill.Prefill;
import vn.tiendo.snapshot.Content;
import vn.tiendo.snapshot.Field;
import vn.tiendo.snapshot.Snapshots;

/**
 * What a report says now. Once sent it is its snapshot. Before, it is what is known of the unit's
 * work, with what was written in it on top; in a returned one only the marked fields are.
 */
@ApplicationScoped
class ReportContents {
  private final ReportRepository reports;
  private final Prefill prefill;

  ReportContents(ReportRepository reports, Prefill prefill) {
    this.reports = reports;
    this.prefill = prefill;
  }

  /**
   * @param open the fields that may be changed, rights and days aside
   * @param written what was written into them, by field and part
   * @param sources by task, the updates its words were taken from
   */
  record Now(
      Content content,
      List<String> open,
      Map<String, Map<String, String>> written,
      Map<UUID, List<UUID>> sources) {}

  Now of(Report report, ReportPeriods.View period) {
    boolean made = report.state == ReportState.DRAFT || report.state == ReportState.RETURNED;
    if (!made && report.lastNo > 0) {
      Content sent = sent(report, report.lastNo);
      return new Now(sent, List.of(), Map.of(), Map.of());
    }
    Prefill.Filled filled = prefill.of(period, report.unitId);
    Map<String, Map<String, String>> written = new HashMap<>();
    reports
        .written(report.id(), report.lastNo)
        .forEach((field, row) -> written.put(field, row.parts));
    Content base = report.lastNo == 0 ? null : sent(report, report.lastNo);
    if (report.state == ReportState.RETURNED) {
      Content corrected = corrected(base, filled.content(), written, Set.copyOf(report.openFields));
      return new Now(corrected, report.openFields, written, filled.sources());
    }
    Content content = laid(filled.content(), base, written);
    List<String> open = made ? List.copyOf(Snapshots.fields(content).keySet()) : List.of();
    return new Now(content, open, written, filled.sources());
  }

  /** What the fields are made of when nobody has written in them. */
  Content filled(Report report, ReportPeriods.View period) {
    return prefill.of(period, report.unitId).content();
  }

  Content sent(Report report, int no) {
    return reports.submission(report.id(), no).orElseThrow().content;
  }

  /** Fresh facts; the words of the snapshot before, where there is one; what was written on top. */
  private static Content laid(
      Content filled, Content base, Map<String, Map<String, String>> written) {
    Map<String, Content.Node> nodes = base == null ? Map.of() : byKey(base.nodes(), n -> n.code());
    Map<UUID, Content.Task> tasks = base == null ? Map.of() : byKey(base.tasks(), t -> t.taskId());
    return new Content(
        filled.asOf(),
        filled.unit(),
        filled.nodes().stream()
            .map(n -> written(nodes.getOrDefault(n.code(), n), n, written))
            .toList(),
        filled.tasks().stream()
            .map(t -> written(tasks.getOrDefault(t.taskId(), t), t, written))
            .toList(),
        filled.indicators());
  }

  /** The snapshot as it was, but for the marked fields. */
  private static Content corrected(
      Content base, Content filled, Map<String, Map<String, String>> written, Set<String> open) {
    Map<UUID, Content.Task> tasks = byKey(filled.tasks(), t -> t.taskId());
    Map<UUID, Content.Indicator> figures = byKey(filled.indicators(), i -> i.indicatorId());
    return new Content(
        base.asOf(),
        base.unit(),
        base.nodes().stream().map(n -> written(n, n, written)).toList(),
        base.tasks().stream()
            .map(
                t ->
                    open.contains(Field.task(t.taskId()).toString())
                        ? written(t, tasks.getOrDefault(t.taskId(), t), written)
                        : t)
            .toList(),
        base.indicators().stream()
            .map(
                i ->
                    open.contains(Field.indicator(i.indicatorId()).toString())
                        ? figures.getOrDefault(i.indicatorId(), i)
                        : i)
            .toList());
  }

  private static Content.Node written(
      Content.Node words, Content.Node facts, Map<String, Map<String, String>> written) {
    Map<String, String> parts = written.getOrDefault(Field.node(facts.code()).toString(), Map.of());
    return new Content.Node(facts.code(), facts.title(), parts.getOrDefault("text", words.text()));
  }

  private static Content.Task written(
      Content.Task words, Content.Task facts, Map<String, Map<String, String>> written) {
    Map<String, String> parts =
        written.getOrDefault(Field.task(facts.taskId()).toString(), Map.of());
    return facts.with(
        new Content.Task.Words(
            parts.getOrDefault("result", words.result()),
            parts.getOrDefault("difficulty", words.difficulty()),
            parts.getOrDefault("proposal", words.proposal())));
  }

  private static <K, T> Map<K, T> byKey(List<T> all, Function<T, K> key) {
    return all.stream().collect(Collectors.toMap(key, Function.identity()));
  }
}
