package vn.tiendo.reportpaper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.tiendo.paper.PaperTable;
import vn.tiendo.reportpaper.Block.TableBlock;

/**
 * The tables that a yearly report carries behind it, with the columns that are expected of them.
 * All lie across.
 */
public final class Annexes {
  /**
   * One indicator. Figures are numbers with the decimals they are to be shown with, or words where
   * there is no number ("Chưa có số liệu").
   *
   * @param estimate the year's figure is an estimate (ước thực hiện)
   * @param goal what is to be reached at the end of the plan
   */
  public record IndicatorRow(
      String group,
      String name,
      String unitOfMeasure,
      Object before,
      Object planned,
      Object achieved,
      Object ofPlan,
      Object ofBefore,
      Object nextYear,
      Object goal) {}

  /**
   * One task.
   *
   * @param group heading of the plan under which it stands
   */
  public record TaskRow(
      String group,
      String code,
      String title,
      String lead,
      String coordinators,
      String product,
      String deadline,
      String result,
      String note) {}

  /**
   * A document that was prepared in the year.
   *
   * @param unit the office that prepared it
   */
  public record DocumentRow(
      String numberAndSymbol, LocalDate issuedOn, String summary, String issuer, String unit) {}

  /** What kind of figures stand under a year. */
  public enum Achieved {
    ESTIMATED("Ước thực hiện"),
    FINAL("Thực hiện"),
    BOTH("Ước/Thực hiện");

    private final String words;

    Achieved(String words) {
      this.words = words;
    }
  }

  private Annexes() {}

  /**
   * @param number Roman, null where the report has only one annex
   * @param achieved what the year's figures are, as the head of their column: estimates, final,
   *     both
   * @param goalYear the plan's last year
   */
  public static Annex indicators(
      String number, int year, Achieved achieved, int goalYear, List<IndicatorRow> rows) {
    PaperTable table =
        PaperTable.of(
            PaperTable.centred("STT", 13),
            PaperTable.text("Chỉ tiêu", 62),
            PaperTable.centred("Đơn vị tính", 20),
            PaperTable.centred("Thực hiện năm " + (year - 1), 22),
            PaperTable.centred("Kế hoạch năm " + year, 22),
            PaperTable.centred(achieved.words + " năm " + year, 24),
            PaperTable.centred("% so với kế hoạch", 20),
            PaperTable.centred("% so với cùng kỳ", 20),
            PaperTable.centred("Kế hoạch năm " + (year + 1), 24),
            PaperTable.centred("Mục tiêu năm " + goalYear, 28));
    String group = null;
    int count = 0;
    for (IndicatorRow row : rows) {
      group = group(table, group, row.group());
      count++;
      table.row(
          String.valueOf(count),
          row.name(),
          row.unitOfMeasure(),
          row.before(),
          row.planned(),
          row.achieved(),
          row.ofPlan(),
          row.ofBefore(),
          row.nextYear(),
          row.goal());
    }
    return annex(number, "Kết quả thực hiện các chỉ tiêu năm " + year, table);
  }

  /** Results and remarks share what the other columns leave, by how much is written in each. */
  private static final int WORDS = 98;

  private static final int LEAST_NOTE = 20;

  private static int noteShare(List<TaskRow> rows) {
    long results = rows.stream().map(TaskRow::result).mapToLong(Annexes::length).sum();
    long notes = rows.stream().map(TaskRow::note).mapToLong(Annexes::length).sum();
    if (notes == 0) {
      return LEAST_NOTE;
    }
    return (int) Math.clamp(WORDS * notes / (results + notes), LEAST_NOTE, WORDS / 2);
  }

  private static long length(String text) {
    return text == null ? 0 : text.length();
  }

  public static Annex tasks(String number, int year, List<TaskRow> rows) {
    int note = noteShare(rows);
    PaperTable table =
        PaperTable.of(
            PaperTable.centred("STT", 13),
            PaperTable.text("Nội dung nhiệm vụ", 48),
            PaperTable.text("Đơn vị chủ trì", 27),
            PaperTable.text("Đơn vị phối hợp", 28),
            PaperTable.text("Sản phẩm", 22),
            PaperTable.centred("Thời hạn", 24),
            PaperTable.text("Kết quả", WORDS - note),
            PaperTable.text("Ghi chú", note));
    String group = null;
    for (TaskRow row : rows) {
      group = group(table, group, row.group());
      table.row(
          row.code(),
          row.title(),
          row.lead(),
          row.coordinators(),
          row.product(),
          row.deadline(),
          row.result(),
          row.note());
    }
    return annex(number, "Kết quả thực hiện các nhiệm vụ năm " + year, table);
  }

  public static Annex documents(String number, int year, List<DocumentRow> rows) {
    PaperTable table =
        PaperTable.of(
            PaperTable.centred("STT", 13),
            PaperTable.centred("Số, ký hiệu", 32),
            PaperTable.centred("Ngày ban hành", 24),
            PaperTable.text("Trích yếu", 110),
            PaperTable.text("Cơ quan ban hành", 40),
            PaperTable.text("Đơn vị tham mưu", 36));
    int count = 0;
    for (DocumentRow row : rows) {
      count++;
      table.row(
          String.valueOf(count),
          row.numberAndSymbol(),
          row.issuedOn(),
          row.summary(),
          row.issuer(),
          row.unit());
    }
    return annex(number, "Danh mục văn bản đã tham mưu, ban hành năm " + year, table);
  }

  private static String group(PaperTable table, String before, String now) {
    if (now != null && !Objects.equals(before, now)) {
      table.group(now);
    }
    return now;
  }

  private static Annex annex(String number, String title, PaperTable table) {
    List<Block> body = new ArrayList<>(List.of(new TableBlock(table, null)));
    return new Annex(number, title, true, body);
  }
}
