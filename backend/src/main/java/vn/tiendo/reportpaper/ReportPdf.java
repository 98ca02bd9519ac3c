package vn.tiendo.reportpaper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Pages drawn by a library, where LibreOffice is not there. */
final class ReportPdf {
  private static final String STYLE = read("/paper/report.css");

  static {
    // It tells of every font and style sheet otherwise.
    XRLog.listRegisteredLoggers().forEach(name -> XRLog.setLevel(name, Level.WARNING));
  }

  private ReportPdf() {}

  static String style() {
    return STYLE;
  }

  /** The paper and each annex for themselves, so that each is numbered from one, then together. */
  static byte[] write(ReportDocument report) {
    return write(ReportHtml.pages(report));
  }

  static byte[] write(List<String> webPages) {
    try (PDDocument whole = new PDDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      List<PDDocument> parts = new ArrayList<>();
      try {
        for (String html : webPages) {
          PDDocument part = Loader.loadPDF(drawn(html));
          parts.add(part);
          new PDFMergerUtility().appendDocument(whole, part);
        }
        whole.save(out);
      } finally {
        for (PDDocument part : parts) {
          part.close();
        }
      }
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] drawn(String html) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.useFont(
        () -> PaperFonts.open("Regular"), PaperFonts.FAMILY, 400, FontStyle.NORMAL, true);
    builder.useFont(() -> PaperFonts.open("Bold"), PaperFonts.FAMILY, 700, FontStyle.NORMAL, true);
    builder.useFont(
        () -> PaperFonts.open("Italic"), PaperFonts.FAMILY, 400, FontStyle.ITALIC, true);
    builder.useFont(
        () -> PaperFonts.open("BoldItalic"), PaperFonts.FAMILY, 700, FontStyle.ITALIC, true);
    // Nothing in a report leads anywhere: whatever would be fetched is not.
    builder.useUriResolver((base, uri) -> null);
    builder.withHtmlContent(html, null);
    builder.toStream(out);
    builder.run();
    return out.toByteArray();
  }

  private static String read(String resource) {
    try (InputStream file = ReportPdf.class.getResourceAsStream(resource)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
