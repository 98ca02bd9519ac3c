package vn.tiendo.assembly;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.tiendo.assembly.ConsolidatedContent.Node;
import vn.tiendo.assessment.StatusCode;
import vn.tiendo.compilation.Body;
import vn.tiendo.compilation.BodyRule;
import vn.tiendo.compilation.Compilation;
import vn.tiendo.compilation.Compilation.IndicatorRow;
import vn.tiendo.compilation.Compilation.Paragraph;
import vn.tiendo.compilation.Compilation.SectionTasks;
import vn.tiendo.compilation.ReportWords;
import vn.tiendo.measure.ValueNature;
import vn.tiendo.outline.OutlineNode;

/**
 * What received reports say under the outline's headings, as text that a person goes on from. Paper
 * is Vietnamese, whatever the reader's language. Where several units write under one heading each
 * is named before its words; tasks stand under the plan's own headings, results with figures.
 */
final class Prose {
  private final Compilation all;
  private final LocalDate asOf;
  private final Map<String, Integer> extents;

  /**
   * @param extents how many lines come in under a heading, where a person said it
   */
  Prose(Compilation all, LocalDate asOf, Map<String, Integer> extents) {
    this.all = all;
    this.asOf = asOf;
    this.extents = extents;
  }

  List<Node> nodes(List<OutlineNode> outline) {
    List<Node> nodes = new ArrayList<>();
    for (OutlineNode node : outline) {
      switch (node.content()) {
        case TEXT -> nodes.add(text(node));
        case INDICATORS -> nodes.add(Node.of(node, indicators()));
        case TASK_FIGURES -> nodes.add(Node.of(node, ReportWords.counts(all.total(), asOf)));
        case NONE -> nodes.add(Node.of(node, null));
        case TASKS -> {
          nodes.add(Node.of(node, null));
          addSections(node, nodes);
        }
      }
    }
    return nodes;
  }

  private Node text(OutlineNode node) {
    BodyRule rule = rule(node, node.code());
    List<Paragraph> said = all.texts().getOrDefault(node.code(), List.of());
    return Node.of(node, "").filled(Body.of(said, rule), rule);
  }

  private BodyRule rule(OutlineNode node, String code) {
    return new BodyRule(node.mostLines(), node.addressees()).with(extents.get(code));
  }

  private void addSections(OutlineNode node, List<Node> nodes) {
    int number = 0;
    for (SectionTasks section : all.sections()) {
      number++;
      String key = section.number() == null ? "0" : section.number();
      String title = section.title() == null ? "Nhiệm vụ khác" : section.title();
      String code = node.code() + "-" + key;
      BodyRule rule = rule(node, code);
      nodes.add(
          new Node(
                  code,
                  node.number() + "." + number,
                  title,
                  node.level() + 1,
                  OutlineNode.Content.TEXT,
                  "")
              .filled(Body.of(section, rule), rule));
    }
  }

  private String indicators() {
    List<String> lines = new ArrayList<>();
    Map<StatusCode, Integer> statuses = all.statuses();
    String met =
        statuses.entrySet().stream()
            .map(e -> ReportWords.number(e.getValue()) + " " + ReportWords.status(e.getKey()))
            .collect(Collectors.joining(", "));
    lines.add(
        "Trong %s chỉ tiêu%s (chi tiết tại Phụ lục I)."
            .formatted(
                ReportWords.number(all.indicators().size()), met.isEmpty() ? "" : ": " + met));
    all.indicators().forEach(i -> lines.add("- " + indicator(i)));
    return String.join("\n", lines);
  }

  /** Its target stands in the annex, beside the year before and the year after. */
  private static String indicator(IndicatorRow row) {
    String figure = ReportWords.figure(row.figure(), row.unitOfMeasure());
    String nature =
        row.nature() == ValueNature.ESTIMATE
                && row.figure() != null
                && row.figure().state().counted()
            ? " (ước thực hiện)"
            : "";
    String members =
        row.complete() || row.counted() == 0
            ? ""
            : "; mới có số liệu của " + row.counted() + "/" + row.expected();
    String status = row.status() == null ? "" : "; " + ReportWords.status(row.status());
    return ReportWords.trimmed(row.name()) + ": " + figure + nature + members + status + ".";
  }
}
