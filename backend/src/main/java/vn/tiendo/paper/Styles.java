package vn.tiendo.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/**
 * The named styles of paper, so that whoever finishes it in Word changes a style and not every
 * line.
 */
final class Styles {
  static final String BODY = "BodyText";
  static final String TITLE = "Title";
  static final String SUBTITLE = "Subtitle";
  static final String CAPTION = "Caption";
  static final String TABLE = "TableGrid";
  static final String TABLE_TEXT = "TableText";
  static final String TABLE_HEADING = "TableHeading";
  static final String ANNEX_NUMBER = "AnnexNumber";
  static final String ANNEX_TITLE = "AnnexTitle";
  static final String ANNEX_SOURCE = "AnnexSource";
  static final String RECIPIENTS = "Recipients";
  static final String HEADER = "Header";
  static final String FOOTER = "Footer";

  private Styles() {}

  /**
   * @param level 1 to 4
   */
  static String heading(int level) {
    return "Heading" + Math.clamp(level, 1, 4);
  }

  static void put(XWPFDocument document) {
    try (InputStream file = Styles.class.getResourceAsStream("/paper/styles.xml")) {
      document.createStyles().setStyles(StylesDocument.Factory.parse(file).getStyles());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (XmlException e) {
      throw new IllegalStateException("The styles of paper are no XML of Word.", e);
    }
  }
}
