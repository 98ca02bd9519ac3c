package vn.tiendo.slice;

import java.util.List;
import vn.tiendo.calendar.PeriodNames;
import vn.tiendo.common.web.Messages;
import vn.tiendo.compilation.ReportWords;
import vn.tiendo.compilation.Snapshot;
import vn.tiendo.measure.Figure;
import vn.tiendo.paper.PaperTable;
import vn.tiendo.scorecard.LatestFigures.Latest;

/** Indicators with their last published figures, as a table on paper. */
final class IndicatorTable {
  private IndicatorTable() {}

  static PaperTable of(List<Latest> indicators, Messages messages) {
    PaperTable table =
        PaperTable.of(
            PaperTable.centred("STT", 12),
            PaperTable.text("Chỉ tiêu", 55),
            PaperTable.text("Mục tiêu", 42),
            PaperTable.centred("Kỳ", 22),
            PaperTable.centred("Kết quả", 30),
            PaperTable.centred("Đánh giá", 24));
    int number = 0;
    for (Latest one : indicators) {
      number++;
      table.row(
          String.valueOf(number),
          one.name(),
          one.target() == null ? "" : one.target(),
          one.status().figure() == null
              ? ""
              : messages.say("vi", PeriodNames.of(one.status().period())),
          figure(one),
          ReportWords.status(one.status().status()));
    }
    return table;
  }

  private static String figure(Latest one) {
    Figure figure = one.status().figure();
    Snapshot.Reading reading =
        figure == null
            ? null
            : new Snapshot.Reading(figure.state(), figure.value(), figure.reason(), null, null);
    return ReportWords.figure(reading, one.unitOfMeasure());
  }
}
