package vn.tiendo.compilation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tiendo.compilation.Compilation.Counts;
import vn.tiendo.lifecycle.ReportingLabel;

class ReportWordsTest {
  @Test
  void counts_are_written_with_dots_between_thousands() {
    Counts counts = new Counts(50_000, Map.of(ReportingLabel.IN_TIME, 1_234), 0);
    assertEquals(
        "Tổng số nhiệm vụ: 50.000, trong đó: đang thực hiện trong hạn 1.234 (số liệu tính đến ngày 14/12/2021).",
        ReportWords.counts(counts, LocalDate.of(2021, 12, 14)));
  }

  @Test
  void counts_without_any_box_end_with_the_total() {
    assertEquals(
        "Tổng số nhiệm vụ: 0 (số liệu tính đến ngày 14/12/2021).",
        ReportWords.counts(new Counts(0, Map.of(), 0), LocalDate.of(2021, 12, 14)));
  }
}
