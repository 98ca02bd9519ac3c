package vn.tiendo.reportpaper;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import vn.tiendo.calendar.PeriodNames;
import vn.tiendo.common.persistence.Sql;
import vn.tiendo.common.web.Messages;
import vn.tiendo.document.Documents;
import vn.tiendo.paper.Citation;
import vn.tiendo.period.ReportPeriods;
import vn.tiendo.unit.Units;

/** What a report is about and where it goes, until somebody words it. */
@ApplicationScoped
public class ReportTitle {
  private final Sql sql;
  private final Documents documents;
  private final Messages messages;
  private final Units units;

  ReportTitle(Sql sql, Documents documents, Messages messages, Units units) {
    this.sql = sql;
    this.documents = documents;
    this.messages = messages;
    this.units = units;
  }

  /**
   * "Kết quả thực hiện" the document that the regime's plan carries out, cited in full as where it
   * is named first; without one, what the outline is an outline of.
   */
  public String of(ReportPeriods.View period) {
    String about =
        carriedOut(period.frozen().planId())
            .map(document -> "Kết quả thực hiện " + Citation.full(documents.ref(document)))
            .orElseGet(() -> reportOf(period.frozen().outlineTitle()));
    String when = messages.say("vi", PeriodNames.of(period.key()));
    return about.contains(when) ? about : about + " " + when;
  }

  /** Where it goes; kept by the clerk and the office that wrote it, by its abbreviation. */
  public List<String> recipients(ReportPeriods.View period) {
    String author = units.ref(period.frozen().recipientUnitId(), period.windowTo()).shortName();
    return List.of(
        "Như trên;",
        "Lãnh đạo cơ quan;",
        "Các đơn vị trực thuộc;",
        author == null ? "Lưu: VT." : "Lưu: VT, " + author + ".");
  }

  private Optional<UUID> carriedOut(UUID planId) {
    return sql.one(
        """
        SELECT l.target_id FROM plan p
        JOIN document_link l ON l.document_id = p.document_id AND l.relation = 'IMPLEMENTS'
        JOIN document d ON d.id = l.target_id
        WHERE p.id = ? ORDER BY d.issued_on DESC NULLS LAST, d.id LIMIT 1""",
        row -> Sql.id(row, "target_id"),
        planId);
  }

  private static String reportOf(String outline) {
    String report = outline.replaceFirst("(?iu)^đề cương\\s+(báo cáo\\s+)?", "");
    return report.isEmpty()
        ? outline
        : report.substring(0, 1).toUpperCase(Locale.ROOT) + report.substring(1);
  }
}
