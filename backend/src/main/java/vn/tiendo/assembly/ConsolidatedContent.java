package vn.tiendo.assembly;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.tiendo.assessment.StatusCode;
import vn.tiendo.compilation.Compilation;
import vn.tiendo.compilation.Snapshot;
import vn.tiendo.outline.OutlineNode;

/**
 * The whole of a consolidated report: what is shown, printed and kept in versions.
 *
 * @param asOf the cut-off
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
      Integer textLength) {

    /** As the sources give it. */
    Node(
        String code,
        String number,
        String title,
        int level,
        OutlineNode.Content content,
        String text) {
      this(code, number, title, level, content, text, null, null, false, false, null);
    }

    Node edited(ConsolidatedPart part) {
      boolean beneath = !part.editedFrom.equals(text);
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
          null);
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

  public record SourceRef(UUID reportId, Snapshot.UnitName unit, int submissionNo) {}
}
