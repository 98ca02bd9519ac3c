package vn.tiendo.reportpaper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import vn.tiendo.common.problem.Conflict;

/** How long a report is, guessed before it is drawn. */
class PaperLengthTest {
  private static int drawn(ReportDocument report) throws IOException {
    try (PDDocument pages = Loader.loadPDF(ReportPdf.write(report))) {
      return pages.getNumberOfPages();
    }
  }

  @Test
  void it_is_near_to_what_is_drawn() throws IOException {
    ReportDocument report = ReportSample.long_(3);
    int guessed = PaperLength.pages(report);
    int drawn = drawn(report);
    assertTrue(
        guessed > drawn * 0.6 && guessed < drawn * 1.6, guessed + " guessed, " + drawn + " drawn");
  }

  @Test
  void a_book_is_refused_before_anything_is_drawn() {
    ReportDocument book = ReportSample.long_(200);
    ReportFiles files = new ReportFiles(new Office(Optional.empty(), java.time.Duration.ZERO));
    assertTrue(PaperLength.pages(book) > ReportFiles.MOST_IN_WORD);
    assertEquals("PAPER_TOO_LONG", assertThrows(Conflict.class, () -> files.docx(book)).code());
    assertEquals("PAPER_TOO_LONG", assertThrows(Conflict.class, () -> files.pdf(book)).code());
  }
}
