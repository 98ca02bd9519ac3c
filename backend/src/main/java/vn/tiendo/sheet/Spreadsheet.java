package vn.tiendo.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import vn.tiendo.common.problem.RuleBroken;

/**
 * Cells of the first sheet of an xlsx file, or of a csv file, as text; blank rows are left out. A
 * file that unpacks to too much, brings its own document type, is encrypted or lies about what it
 * is, is refused before anything is parsed.
 */
final class Spreadsheet {
  private static final int MAX_UNPACKED = 20 << 20;
  private static final int MAX_PARTS = 200;
  private static final int MAX_ROWS = 2_000;
  private static final int MAX_COLUMNS = 50;

  private Spreadsheet() {}

  /**
   * @throws RuleBroken for anything that is neither
   */
  static List<List<String>> read(Path file) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      boolean zip = bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K';
      return zip ? xlsx(file) : csv(bytes);
    } catch (IOException | UncheckedIOException e) {
      throw unreadable();
    }
  }

  private static RuleBroken unreadable() {
    return RuleBroken.at("/file", "UNREADABLE_FILE", "identity.unreadableFile");
  }

  private static List<List<String>> xlsx(Path file) throws IOException {
    inspect(file);
    try (ReadableWorkbook book = new ReadableWorkbook(file.toFile());
        Stream<Row> rows = book.getFirstSheet().openStream()) {
      return rows.limit(MAX_ROWS + 1L)
          .map(Spreadsheet::cells)
          .filter(Spreadsheet::notBlank)
          .toList();
    } catch (RuntimeException e) {
      // The reader throws what it likes for files that are not what they say.
      throw unreadable();
    }
  }

  private static List<String> cells(Row row) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < Math.min(row.getCellCount(), MAX_COLUMNS); i++) {
      cells.add(row.getOptionalCell(i).map(Spreadsheet::text).orElse(""));
    }
    return cells;
  }

  /** A day in a date cell, a phone number that lost its zero in a number cell. */
  private static String text(Cell cell) {
    if (cell.getType() == CellType.NUMBER) {
      String format = cell.getDataFormatString();
      if (format != null && format.toLowerCase(java.util.Locale.ROOT).contains("y")) {
        return cell.asDate().toLocalDate().toString();
      }
      String number = new BigDecimal(cell.getRawValue()).toPlainString();
      return number.matches("[1-9]\\d{8}") ? "0" + number : number;
    }
    return cell.getType() == CellType.FORMULA || cell.getType() == CellType.ERROR
        ? cell.getRawValue() == null ? "" : cell.getRawValue()
        : cell.getText();
  }

  /** Unpacks once, keeping nothing, to see how much there is and whether a part has a DOCTYPE. */
  private static void inspect(Path file) throws IOException {
    long unpacked = 0;
    try (ZipFile zip = new ZipFile(file.toFile())) {
      if (zip.size() == 0 || zip.size() > MAX_PARTS) {
        throw unreadable();
      }
      for (ZipEntry part : Collections.list(zip.entries())) {
        unpacked += unpack(zip.getInputStream(part), MAX_UNPACKED - unpacked);
      }
    }
  }

  /**
   * @return how much there is
   */
  private static long unpack(InputStream part, long limit) throws IOException {
    byte[] buffer = new byte[8192];
    long unpacked = 0;
    try (part) {
      // A document type stands at the beginning of a part or nowhere.
      int head = part.readNBytes(buffer, 0, buffer.length);
      if (new String(buffer, 0, head, StandardCharsets.ISO_8859_1).contains("<!DOCTYPE")) {
        throw unreadable();
      }
      for (int read = head; read > 0; read = part.read(buffer)) {
        unpacked += read;
        if (unpacked > limit) {
          throw unreadable();
        }
      }
    }
    return unpacked;
  }

  private static List<List<String>> csv(byte[] bytes) throws IOException {
    String text = utf8(bytes);
    if (text.indexOf('\0') >= 0) {
      throw unreadable();
    }
    CSVFormat format =
        CSVFormat.RFC4180.builder().setDelimiter(delimiter(text)).setIgnoreEmptyLines(true).get();
    try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
      return parser.stream()
          .limit(MAX_ROWS + 1L)
          .map(row -> row.toList().stream().limit(MAX_COLUMNS).toList())
          .filter(Spreadsheet::notBlank)
          .toList();
    }
  }

  private static String utf8(byte[] bytes) {
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw RuleBroken.at("/file", "NOT_UTF8", "identity.notUtf8");
    }
  }

  /** Spreadsheets set to Vietnamese write semicolons; others commas or tabs. */
  private static char delimiter(String text) {
    String heading = text.lines().findFirst().orElse("");
    char best = ',';
    for (char candidate : new char[] {';', '\t'}) {
      if (heading.chars().filter(c -> c == candidate).count()
          > heading.chars().filter(c -> c == ',').count()) {
        best = candidate;
      }
    }
    return best;
  }

  private static boolean notBlank(List<String> cells) {
    return cells.stream().anyMatch(cell -> !cell.isBlank());
  }
}
