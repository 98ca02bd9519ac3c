package vn.tiendo.reportpaper;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import vn.tiendo.paper.Bookmarks;
import vn.tiendo.reportpaper.ReadPaper.LooseText;
import vn.tiendo.reportpaper.ReadPaper.NodeText;

/** Walks through the body of a Word file once, from top to bottom. */
final class WordReader {
  private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  /** What was struck out, and what is said twice for old readers. */
  private static final Set<String> PASSED_OVER =
      Set.of("del", "moveFrom", "Fallback", "instrText", "delText", "sectPr", "tblPr", "rPr");

  private final XWPFDocument word;
  private final WordLists lists;
  private final Map<String, StringBuilder> nodes = new LinkedHashMap<>();
  private final List<LooseText> loose = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private final StringBuilder row = new StringBuilder();

  /** The part that text belongs to, null for none. */
  private String code;

  private String below = "";
  private int tables;
  private boolean title;
  private boolean beside;

  WordReader(XWPFDocument word) {
    this.word = word;
    this.lists = new WordLists(word);
  }

  ReadPaper read() throws XMLStreamException {
    XMLStreamReader reader = word.getDocument().newXMLStreamReader();
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> begin(reader);
        case XMLStreamConstants.END_ELEMENT -> end(reader.getLocalName());
        default -> {}
      }
    }
    for (XWPFFootnote note : word.getFootnotes()) {
      note.getParagraphs().forEach(p -> keep(p.getText()));
    }
    List<NodeText> texts = new ArrayList<>();
    nodes.forEach((node, text) -> texts.add(new NodeText(node, Endings.without(text.toString()))));
    return new ReadPaper(texts, List.copyOf(loose));
  }

  private void begin(XMLStreamReader reader) throws XMLStreamException {
    String name = reader.getLocalName();
    if (PASSED_OVER.contains(name)) {
      passOver(reader);
      return;
    }
    switch (name) {
      case "tbl" -> tables++;
      case "pStyle" -> style(value(reader, "val"));
      case "numId" -> lists.number(value(reader, "val"));
      case "ilvl" -> lists.level(value(reader, "val"));
      case "bookmarkStart" -> bookmark(value(reader, "name"));
      case "t" -> line.append(reader.getElementText());
      case "tab" -> line.append(' ');
      case "br", "cr" -> line.append('\n');
      case "noBreakHyphen" -> line.append('-');
      default -> {}
    }
  }

  private void end(String name) {
    switch (name) {
      case "p" -> paragraph();
      case "tr" -> endRow();
      case "tc" -> row.append(" | ");
      case "tbl" -> tables--;
      default -> {}
    }
  }

  private static void passOver(XMLStreamReader reader) throws XMLStreamException {
    int depth = 1;
    while (depth > 0) {
      int event = reader.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
    }
  }

  private static String value(XMLStreamReader reader, String attribute) {
    return Optional.ofNullable(reader.getAttributeValue(W, attribute)).orElse("");
  }

  /** Word calls its styles by names of its own in every language; ids may change. */
  private void style(String id) {
    XWPFStyle style = word.getStyles() == null ? null : word.getStyles().getStyle(id);
    String name = style == null || style.getName() == null ? id : style.getName();
    String plain = name.replace(" ", "").toLowerCase(java.util.Locale.ROOT);
    if (plain.matches("heading[1-9]|annexnumber")) {
      title = true;
      code = null;
    }
    beside = plain.equals("caption");
  }

  /** A part may begin in the middle of a paragraph, where somebody has put two together. */
  private void bookmark(String name) {
    Optional<String> text = Bookmarks.textCode(name);
    boolean other = Bookmarks.loose(name);
    if (text.isPresent() || other) {
      flush();
      title = false;
      code = text.orElse(null);
    } else {
      Bookmarks.titleCode(name).ifPresent(this::heads);
    }
  }

  private void heads(String node) {
    title = true;
    code = node;
  }

  private void paragraph() {
    if (tables > 0) {
      row.append(row.isEmpty() || row.toString().endsWith(" | ") ? "" : " ").append(line);
      line.setLength(0);
      lists.forget();
    } else {
      line.insert(0, lists.prefix());
      flush();
    }
    title = false;
    beside = false;
  }

  private void endRow() {
    String text = row.toString().replaceAll("(\\s*\\|\\s*)+$", "");
    row.setLength(0);
    keep(text);
    if (text.contains("Nơi nhận:")) {
      // Behind the signature nothing belongs to a part.
      code = null;
    }
  }

  private void flush() {
    String text = Normalizer.normalize(line, Normalizer.Form.NFC).strip();
    line.setLength(0);
    if (title) {
      below = text.isEmpty() ? below : text;
    }
    if (text.isEmpty()) {
      return;
    }
    if (code == null || title || beside) {
      keep(text);
    } else {
      StringBuilder node = nodes.computeIfAbsent(code, c -> new StringBuilder());
      node.append(node.isEmpty() ? "" : "\n").append(text);
    }
  }

  private void keep(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    if (!composed.isEmpty()) {
      loose.add(new LooseText(below, composed));
    }
  }
}
