package vn.tiendo.reportpaper;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import vn.tiendo.common.problem.Conflict;
import vn.tiendo.paper.Heading;
import vn.tiendo.paper.PaperFile;

/** A report as the file that somebody asks for. */
@ApplicationScoped
public class ReportFiles {
  /** 200 pages take a hundred megabytes while they are written. */
  static final int MOST_IN_WORD = 400;

  /** Whoever asked waits for them; 174 pages took LibreOffice a minute on a busy machine. */
  static final int MOST_AS_PDF = 200;

  private static final int LONG = 50;

  private final Semaphore longOnes = new Semaphore(1, true);
  private final Office office;

  ReportFiles(Office office) {
    this.office = office;
  }

  /**
   * In Word, to be finished by hand; its parts are found again by {@link ReportText}.
   *
   * @throws Conflict for a report of very many pages
   */
  public PaperFile docx(ReportDocument report) {
    return docx(report, name(report));
  }

  /** The same under a name of its own, without a suffix. */
  public PaperFile docx(ReportDocument report, String name) {
    return inTurn(
        atMost(report, MOST_IN_WORD, "reportpaper.tooLongForWord"),
        () -> ReportDocx.write(report, name));
  }

  /**
   * The same pages as in Word where LibreOffice is installed, else drawn by a library.
   *
   * @throws Conflict for a report of so many pages that nobody waits for them
   */
  public PaperFile pdf(ReportDocument report) {
    return pdf(report, name(report));
  }

  /** The same under a name of its own, without a suffix. */
  public PaperFile pdf(ReportDocument report, String name) {
    return inTurn(
        atMost(report, MOST_AS_PDF, "reportpaper.tooLongForPdf"),
        () -> new PaperFile(name + ".pdf", pages(report)));
  }

  private byte[] pages(ReportDocument report) {
    return office.present()
        ? office
            .pdf(ReportDocx.write(report, name(report)).content())
            .orElseGet(() -> ReportPdf.write(report))
        : ReportPdf.write(report);
  }

  private static int atMost(ReportDocument report, int most, String key) {
    int pages = PaperLength.pages(report);
    if (pages > most) {
      throw Conflict.of("PAPER_TOO_LONG", key, pages, most);
    }
    return pages;
  }

  /** Of long ones one at a time: each takes its share of the memory. */
  private PaperFile inTurn(int pages, Supplier<PaperFile> work) {
    if (pages < LONG) {
      return work.get();
    }
    longOnes.acquireUninterruptibly();
    try {
      return work.get();
    } finally {
      longOnes.release();
    }
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
