package vn.tiendo.slice;

import java.util.Arrays;
import java.util.List;
import vn.tiendo.compilation.Compilation.Counts;
import vn.tiendo.compilation.Compilation.SectionTasks;
import vn.tiendo.lifecycle.ReportingLabel;
import vn.tiendo.paper.PaperTable;

/** Tasks by section: the four boxes, and apart from them what has no date. */
public final class FigureTable {
  private FigureTable() {}

  /** As wide together as the text of an upright page, 165 mm. */
  public static PaperTable of(List<SectionTasks> sections, Counts total) {
    PaperTable table =
        PaperTable.of(
            PaperTable.text("Nhóm nhiệm vụ", 50),
            PaperTable.centred("Tổng số", 15),
            PaperTable.centred("Hoàn thành đúng hạn", 16),
            PaperTable.centred("Hoàn thành quá hạn", 16),
            PaperTable.centred("Đang thực hiện trong hạn", 16),
            PaperTable.centred("Quá hạn chưa hoàn thành", 16),
            PaperTable.centred("Thường xuyên", 20),
            PaperTable.centred("Chưa xác định thời hạn", 16));
    sections.forEach(s -> row(table, title(s), s.counts()));
    row(table, "Tổng cộng", total);
    return table;
  }

  /** A section of the plan by its number and title. */
  public static String title(SectionTasks section) {
    String title = section.title() == null ? "Nhiệm vụ khác" : section.title();
    return section.number() == null ? title : section.number() + ". " + title;
  }

  private static void row(PaperTable table, String title, Counts counts) {
    table.row(
        title,
        counts.total(),
        sum(counts, ReportingLabel.COMPLETED_ON_TIME),
        sum(counts, ReportingLabel.COMPLETED_LATE),
        sum(counts, ReportingLabel.IN_TIME),
        sum(counts, ReportingLabel.OVERDUE),
        sum(counts, ReportingLabel.CONTINUOUS_OPEN, ReportingLabel.CONTINUOUS_DONE),
        sum(counts, ReportingLabel.UNDATED_OPEN, ReportingLabel.UNDATED_DONE));
  }

  private static Integer sum(Counts counts, ReportingLabel... labels) {
    return Arrays.stream(labels).mapToInt(l -> counts.labels().getOrDefault(l, 0)).sum();
  }
}
