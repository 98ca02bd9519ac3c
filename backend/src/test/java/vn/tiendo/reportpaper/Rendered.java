package vn.tiendo.reportpaper;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Pages of reports, by whatever draws them on this machine. */
final class Rendered {
  static final Office OFFICE = new Office(Optional.of("soffice"), Duration.ofSeconds(120));

  private Rendered() {}

  /** As people get them: by LibreOffice where it is installed. */
  static byte[] pages(ReportDocument report) {
    return new ReportFiles(OFFICE).pdf(report).content();
  }

  /** As the library draws them, after somebody tampered with what it is given. */
  static byte[] tampered(ReportDocument report, UnaryOperator<String> edit) {
    List<String> pages = ReportHtml.pages(report).stream().map(edit).toList();
    return ReportPdf.write(pages);
  }
}
