package vn.tiendo.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** An empty list of people with its headings and one row that shows how it is filled in. */
public final class UserTemplate {
  private static final List<String> EXAMPLE =
      List.of(
          "khtc.nguyenvana",
          "Nguyễn Văn A",
          "Chuyên viên",
          "MA-DON-VI",
          "nguyenvana@vidu.gov.vn",
          "0204 3855 000",
          "x",
          "01/01/2021");

  private UserTemplate() {}

  public static byte[] csv() {
    String text =
        "\uFEFF"
            + String.join(";", UserSheet.HEADINGS)
            + "\r\n"
            + String.join(";", EXAMPLE)
            + "\r\n";
    return text.getBytes(StandardCharsets.UTF_8);
  }

  public static byte[] xlsx() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(out, "Tien Do", "1.0")) {
      Worksheet sheet = book.newWorksheet("Người dùng");
      for (int i = 0; i < UserSheet.HEADINGS.size(); i++) {
        sheet.value(0, i, UserSheet.HEADINGS.get(i));
        sheet.style(0, i).bold().set();
        sheet.value(1, i, EXAMPLE.get(i));
        sheet.width(i, 22);
      }
      sheet.freezePane(0, 1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
