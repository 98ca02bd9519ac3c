package vn.tiendo.reportpaper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.util.RecordFormatException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import vn.tiendo.reportpaper.ReadPaper.LooseText;
import vn.tiendo.reportpaper.ReadPaper.NodeText;
import vn.tiendo.similarity.Difference;
import vn.tiendo.similarity.Differences;

/**
 * Reads a report that came back from Word. Its parts are found by the bookmarks that {@link
 * ReportFiles#docx} wrote, also after Word or LibreOffice has saved the file; paragraphs added
 * behind or between belong to the part that they follow.
 */
public final class ReportText {
  /** The file is no Word document, or a broken one. */
  public static final class Unreadable extends Exception {
    private static final long serialVersionUID = 1;

    Unreadable(Throwable cause) {
      super(cause);
    }
  }

  /**
   * What was changed in one part.
   *
   * @param code of the outline's node, null for all that belongs to none
   */
  public record PartDifference(String code, List<Difference> words) {}

  private ReportText() {}

  public static ReadPaper read(byte[] docx) throws Unreadable {
    try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(docx))) {
      return new WordReader(word).read();
    } catch (IOException
        | XMLStreamException
        | POIXMLException
        | OpenXML4JRuntimeException
        | RecordFormatException
        | IllegalArgumentException e) {
      throw new Unreadable(e);
    }
  }

  /**
   * Only what differs, node by node in the order of the newer file, then what no longer is there,
   * then all that belongs to no node. Read both from a file, the older one as it was handed out:
   * then what the paper itself adds is in both.
   */
  public static List<PartDifference> differences(ReadPaper before, ReadPaper now) {
    Set<String> codes = new LinkedHashSet<>();
    now.nodes().stream().map(NodeText::code).forEach(codes::add);
    before.nodes().stream().map(NodeText::code).forEach(codes::add);
    List<PartDifference> differences = new ArrayList<>();
    for (String code : codes) {
      add(differences, code, before.text(code), now.text(code));
    }
    add(differences, null, loose(before), loose(now));
    return differences;
  }

  private static void add(List<PartDifference> to, String code, String before, String now) {
    List<Difference> words = Differences.between(before, now);
    if (words.stream().anyMatch(word -> word.kind() != Difference.Kind.SAME)) {
      to.add(new PartDifference(code, words));
    }
  }

  private static String loose(ReadPaper paper) {
    return paper.loose().stream().map(LooseText::text).collect(Collectors.joining("\n"));
  }
}
