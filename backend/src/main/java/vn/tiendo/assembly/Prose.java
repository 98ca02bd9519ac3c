package vn.tiendo.assembly;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.tiendo.assembly.ConsolidatedContent.Node;
import vn.tiendo.assessment.StatusCode;
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

  Prose(Compilation all, LocalDate asOf) {
    this.all = all;
    this.asOf = asOf;
  }

  List<Node> nodes(List<OutlineNode> outline) {
    List<Node> nodes = new ArrayList<>();
    for (OutlineNode node : outline) {
      String text =
          switch (node.content()) {
            case TEXT -> assembled(all.texts().getOrDefault(node.code(), List.of()));
            case INDICATORS -> indicators();
            case TASK_FIGURES -> ReportWords.counts(all.total(), asOf);
            case TASKS, NONE -> null;
          };
      nodes.add(
          new Node(node.code(), node.number(), node.title(), node.level(), node.content(), text));
      if (node.content() == OutlineNode.Content.TASKS) {
        addSections(node, nodes);
      }
    }
    return nodes;
  }

  private static String assembled(List<Paragraph> paragraphs) {
    return paragraphs.size() == 1
        ? paragraphs.getFirst().text()
        : paragraphs.stream()
            .map(p -> p.unit().name() + (listed(p.text()) ? ":\n" : ": ") + p.text())
            .collect(Collectors.joining("\n"));
  }

  /** A list begins below the name of the unit that gives it. */
  private static boolean listed(String text) {
    return text.startsWith("-") || text.startsWith("+");
  }

  private void addSections(OutlineNode node, List<Node> nodes) {
    int number = 0;
    for (SectionTasks section : all.sections()) {
      number++;
      String key = section.number() == null ? "0" : section.number();
      String title = section.title() == null ? "Nhiệm vụ khác" : section.title();
      nodes.add(
          new Node(
              node.code() + "-" + key,
              node.number() + "." + number,
              title,
              node.level() + 1,
              OutlineNode.Content.TEXT,
              ReportWords.results(section)));
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
    String target = row.target() == null ? "" : "; mục tiêu: " + row.target();
    return ReportWords.trimmed(row.name()) + ": " + figure + nature + members + target + ".";
  }
}
