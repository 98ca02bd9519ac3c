package vn.tiendo.reportpaper;

import jakarta.enterprise.context.ApplicationScoped;
import vn.tiendo.paper.Heading;
import vn.tiendo.paper.PaperFile;

/** A report as the file that somebody asks for. */
@ApplicationScoped
public class ReportFiles {
  private final Office office;

  ReportFiles(Office office) {
    this.office = office;
  }

  /** In Word, to be finished by hand; its parts are found again by {@link ReportText}. */
  public PaperFile docx(ReportDocument report) {
    return ReportDocx.write(report, name(report));
  }

  /** The same pages as in Word where LibreOffice is installed, else drawn by a library. */
  public PaperFile pdf(ReportDocument report) {
    byte[] pages =
        office.present()
            ? office.pdf(docx(report).content()).orElseGet(() -> ReportPdf.write(report))
            : ReportPdf.write(report);
    return new PaperFile(name(report) + ".pdf", pages);
  }

  /**
   * Its tables with numbers and days that can be reckoned with, its text on a sheet before them.
   */
  public PaperFile xlsx(ReportDocument report) {
    return new PaperFile(name(report) + ".xlsx", ReportXlsx.write(report));
  }

  /** "Báo cáo 05-BC-SKHCN"; "Báo cáo (dự thảo)" while it has no number. */
  private static String name(ReportDocument report) {
    Heading head = report.head();
    if (report.draft() || head.number() == null) {
      return report.type() + " (dự thảo)";
    }
    String symbol = head.symbol() == null ? "" : "-" + head.symbol();
    return report.type() + " " + (head.number() + symbol).replaceAll("[/\\\\:*?\"<>|]", "-");
  }
}
