package vn.tiendo.assembly;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.tiendo.assessment.StatusCode;
import vn.tiendo.compilation.Body;
import vn.tiendo.compilation.BodyRule;
import vn.tiendo.compilation.Compilation;
import vn.tiendo.compilation.Snapshot;
import vn.tiendo.outline.OutlineNode;

/**
 * The whole of a consolidated report: what is shown, printed and kept in versions.
 *
 * @param asOf the latest day its submissions tell of, at most the cut-off
 * @param annex null, like sources and rows of figures, in what is shown of very many reports
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ConsolidatedContent(
    LocalDate asOf,
    String about,
    List<String> recipients,
    List<Node> nodes,
    Figures figures,
    AnnexFacts annex,
    List<SourceRef> sources) {

  /**
   * @param code of the outline; of tasks under a section, with the section's number after a hyphen
   * @param text null under a mere heading
   * @param assembled what the sources give; only where {@code edited}
   * @param editedFrom what they gave when it was edited; only where {@code changedBeneath}
   * @param textLength how long the text is of which this is only the beginning; else null
   * @param mostLines so many lines of the units come in by themselves; null: all
   * @param addressees only proposals that name one of these come in; null: all
   * @param left what the units said that does not stand here, the first {@value LEFT}; null where
   *     they say nothing
   * @param leftCount how much that is
   */
  public record Node(
      String code,
      String number,
      String title,
      int level,
      OutlineNode.Content content,
      String text,
      String assembled,
      String editedFrom,
      boolean edited,
      boolean changedBeneath,
      Integer textLength,
      Integer mostLines,
      List<String> addressees,
      List<Body.LeftOut> left,
      Integer leftCount) {
    /**
     * More of them nobody reads beside a text; they stand in the annex and in the units' reports.
     */
    private static final int LEFT = 200;

    static Node of(OutlineNode node, String text) {
      return new Node(node.code(), node.number(), node.title(), node.level(), node.content(), text);
    }

    /** As the sources give it. */
    Node(
        String code,
        String number,
        String title,
        int level,
        OutlineNode.Content content,
        String text) {
      this(
          code, number, title, level, content, text, null, null, false, false, null, null, null,
          null, null);
    }

    /** With what the rule let in, and what it did not. */
    Node filled(Body body, BodyRule rule) {
      List<String> addressees = rule.addressees().isEmpty() ? null : rule.addressees();
      return new Node(
          code,
          number,
          title,
          level,
          content,
          body.text(),
          null,
          null,
          false,
          false,
          null,
          rule.most(),
          addressees,
          body.left().stream().limit(LEFT).toList(),
          body.left().size());
    }

    Node outward() {
      return new Node(
          code,
          number,
          title,
          level,
          content,
          text,
          assembled,
          editedFrom,
          edited,
          changedBeneath,
          textLength,
          mostLines,
          addressees,
          null,
          null);
    }

    Node edited(ConsolidatedPart part) {
      boolean beneath = !part.editedFrom.equals(text);
      List<Body.LeftOut> missing =
          left == null ? null : left.stream().filter(l -> !part.says(l.text())).toList();
      return new Node(
          code,
          number,
          title,
          level,
          content,
          part.text,
          text,
          beneath ? part.editedFrom : null,
          true,
          beneath,
          null,
          mostLines,
          addressees,
          missing,
          missing == null ? null : leftCount - left.size() + missing.size());
    }
  }

  public record Figures(
      Compilation.Counts total,
      List<Compilation.SectionTasks> sections,
      List<Compilation.IndicatorRow> indicators,
      Map<StatusCode, Integer> statuses) {
    static Figures of(Compilation all) {
      return new Figures(all.total(), all.sections(), all.indicators(), all.statuses());
    }
  }

  /** The same with another head. */
  public ConsolidatedContent under(String about, List<String> recipients) {
    return new ConsolidatedContent(asOf, about, recipients, nodes, figures, annex, sources);
  }

  /** Without what stands beside the body: that is for those who make and sign the report. */
  public ConsolidatedContent outward() {
    List<Node> told = nodes.stream().map(Node::outward).toList();
    return new ConsolidatedContent(asOf, about, recipients, told, figures, annex, sources);
  }

  public record SourceRef(UUID reportId, Snapshot.UnitName unit, int submissionNo) {}
}
