package vn.tiendo.unitpaper;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.tiendo.calendar.PeriodNames;
import vn.tiendo.common.web.Messages;
import vn.tiendo.paper.PaperFile;
import vn.tiendo.report.Reports;
import vn.tiendo.report.Reports.Told;
import vn.tiendo.reportpaper.ReportFiles;

/** A unit's report as the file that somebody asks for. */
@ApplicationScoped
class UnitFiles {
  private final Reports reports;
  private final UnitPaper paper;
  private final ReportFiles files;
  private final Messages messages;

  UnitFiles(Reports reports, UnitPaper paper, ReportFiles files, Messages messages) {
    this.reports = reports;
    this.paper = paper;
    this.files = files;
    this.messages = messages;
  }

  PaperFile docx(UUID id) {
    return docx(reports.told(id));
  }

  PaperFile docx(UUID id, int no) {
    return docx(reports.told(id, no));
  }

  PaperFile pdf(UUID id) {
    return pdf(reports.told(id));
  }

  PaperFile pdf(UUID id, int no) {
    return pdf(reports.told(id, no));
  }

  private PaperFile docx(Told told) {
    return files.docx(paper.of(told), name(told));
  }

  private PaperFile pdf(Told told) {
    return files.pdf(paper.of(told), name(told));
  }

  /** "Báo cáo năm 2021 BG-KHCN-QLCN (lần gửi 2)". */
  private String name(Told told) {
    return "Báo cáo %s %s (%s)"
        .formatted(
            messages.say("vi", PeriodNames.of(told.period().key())),
            told.content().unit().code(),
            told.sent() == null ? "dự thảo" : "lần gửi " + told.sent().no())
        .replaceAll("[/\\\\:*?\"<>|]", "-");
  }
}
