package vn.tiendo.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.tiendo.outline.OutlineNode;
import vn.tiendo.regime.Frozen;
import vn.tiendo.snapshot.Content;
import vn.tiendo.snapshot.Field;

/**
 * Lays what a report says beside what the period before said. Pure.
 *
 * @param notes what is to be corrected, by field
 */
record ContentRows(ReportContents.Now now, Optional<Content> before, Map<String, String> notes) {

  ReportContentDto of(Frozen frozen) {
    Map<String, Content.Node> nodes = by(now.content().nodes(), Content.Node::code);
    Map<String, Content.Node> old =
        by(before.map(Content::nodes).orElse(List.of()), Content.Node::code);
    return new ReportContentDto(
        now.content().asOf(),
        frozen.unitNodes().stream()
            .map(n -> node(n, nodes.get(n.code()), old.get(n.code())))
            .toList(),
        tasks(),
        indicators());
  }

  private ReportContentDto.Node node(OutlineNode node, Content.Node said, Content.Node old) {
    String field = node.textOfUnit() ? Field.node(node.code()).toString() : null;
    return new ReportContentDto.Node(
        field,
        node.code(),
        node.number(),
        node.title(),
        node.level(),
        node.content(),
        node.prompt(),
        node.required(),
        said == null ? null : said.text(),
        field != null && now.written().getOrDefault(field, Map.of()).containsKey("text"),
        old == null ? null : old.text(),
        notes.get(field));
  }

  private List<ReportContentDto.Task> tasks() {
    Map<String, Content.Task> old =
        by(before.map(Content::tasks).orElse(List.of()), t -> t.taskId().toString());
    return now.content().tasks().stream()
        .map(
            task -> {
              String field = Field.task(task.taskId()).toString();
              Content.Task earlier = old.get(task.taskId().toString());
              Set<String> edited =
                  new TreeSet<>(now.written().getOrDefault(field, Map.of()).keySet());
              return new ReportContentDto.Task(
                  field,
                  task,
                  List.copyOf(edited),
                  now.sources().getOrDefault(task.taskId(), List.of()),
                  earlier == null ? null : earlier.words(),
                  notes.get(field));
            })
        .toList();
  }

  private List<ReportContentDto.Indicator> indicators() {
    Map<String, Content.Indicator> old =
        by(before.map(Content::indicators).orElse(List.of()), i -> i.indicatorId().toString());
    return now.content().indicators().stream()
        .map(
            indicator -> {
              String field = Field.indicator(indicator.indicatorId()).toString();
              Content.Indicator earlier = old.get(indicator.indicatorId().toString());
              return new ReportContentDto.Indicator(
                  field, indicator, earlier == null ? null : earlier.figure(), notes.get(field));
            })
        .toList();
  }

  private static <T> Map<String, T> by(List<T> all, Function<T, String> key) {
    return all.stream().collect(Collectors.toMap(key, Function.identity()));
  }
}
