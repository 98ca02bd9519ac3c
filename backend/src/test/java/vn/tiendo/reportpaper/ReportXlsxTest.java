package vn.tiendo.reportpaper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;

class ReportXlsxTest {
  @Test
  void a_sheet_for_the_text_and_one_for_each_table() throws IOException {
    try (ReadableWorkbook book = open()) {
      assertEquals(
          List.of("Báo cáo", "Bảng 1", "Phụ lục I", "Phụ lục II", "Phụ lục III"),
          book.getSheets().map(Sheet::getName).toList());
    }
  }

  @Test
  void numbers_are_numbers_and_days_are_days() throws IOException {
    try (ReadableWorkbook book = open()) {
      List<Row> figures = book.findSheet("Phụ lục I").orElseThrow().read();
      Row share = find(figures, "1");
      assertEquals(CellType.NUMBER, share.getCell(5).getType());
      assertEquals(new BigDecimal("0.72"), share.getCell(5).asNumber());
      assertEquals("Chưa phân kỳ", share.getCell(4).asString());
      List<Row> documents = book.findSheet("Phụ lục III").orElseThrow().read();
      assertEquals(
          LocalDate.of(2021, 3, 12), find(documents, "1").getCell(2).asDate().toLocalDate());
    }
  }

  @Test
  void every_sheet_says_that_it_is_simulated() throws IOException {
    try (ReadableWorkbook book = open()) {
      for (Sheet sheet : book.getSheets().toList()) {
        assertEquals("SỐ LIỆU MÔ PHỎNG", sheet.read().getFirst().getCell(0).asString());
      }
    }
  }

  private static Row find(List<Row> rows, String number) {
    return rows.stream()
        .filter(row -> row.getCell(0) != null && number.equals(row.getCell(0).getRawValue()))
        .filter(row -> row.getCellCount() > 2)
        .findFirst()
        .orElseThrow();
  }

  private static ReadableWorkbook open() throws IOException {
    return new ReadableWorkbook(new ByteArrayInputStream(ReportXlsx.write(ReportSample.issued())));
  }
}
