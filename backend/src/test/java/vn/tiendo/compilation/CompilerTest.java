package vn.tiendo.compilation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tiendo.assessment.StatusCode;
import vn.tiendo.compilation.Compilation.IndicatorRow;
import vn.tiendo.compilation.Compilation.Paragraph;
import vn.tiendo.lifecycle.ReportingLabel;
import vn.tiendo.measure.Aggregation;
import vn.tiendo.measure.AggregationRule;
import vn.tiendo.measure.FigureState;
import vn.tiendo.measure.ValueBasis;
import vn.tiendo.measure.ValueNature;

class CompilerTest {
  private static final UUID A = UUID.nameUUIDFromBytes(new byte[] {1});
  private static final UUID B = UUID.nameUUIDFromBytes(new byte[] {2});
  private static final UUID IT = UUID.nameUUIDFromBytes(new byte[] {3});

  private static Frame frame(AggregationRule rule) {
    return new Frame(
        List.of("I", "V"), List.of(B, A), List.of(), Map.of(IT, new Aggregation(rule, 100, 2)));
  }

  private static Source source(
      UUID unit, String code, List<Snapshot.NodeText> nodes, Snapshot.Measured... measured) {
    return new Source(
        unit,
        1,
        new Snapshot(
            LocalDate.of(2021, 12, 14),
            new Snapshot.UnitName(unit, code, "Phòng " + code),
            nodes,
            List.of(),
            List.of(measured)));
  }

  private static Snapshot.Measured measured(Snapshot.Reading own, Snapshot.Member... members) {
    return new Snapshot.Measured(
        IT,
        "CT1",
        "Nhãn hiệu",
        "nhãn hiệu",
        0,
        ValueNature.ESTIMATE,
        ValueBasis.CUMULATIVE,
        own,
        StatusCode.MET,
        "ít nhất 04",
        List.of(members));
  }

  private static Snapshot.Member member(int n, Snapshot.Reading reading) {
    return new Snapshot.Member(
        UUID.nameUUIDFromBytes(new byte[] {9, (byte) n}), "Huyện " + n, reading);
  }

  private static Snapshot.Reading number(int value) {
    return new Snapshot.Reading(FigureState.REPORTED, BigDecimal.valueOf(value), null, null, null);
  }

  private static Snapshot.Reading missing() {
    return new Snapshot.Reading(FigureState.NOT_AVAILABLE, null, "Chưa thống kê", null, null);
  }

  private static IndicatorRow row(AggregationRule rule, Source... sources) {
    return Compiler.compile(frame(rule), List.of(sources)).indicators().getFirst();
  }

  @Test
  void paragraphs_stand_in_the_order_of_the_reporters_and_blank_ones_are_left_out() {
    Compilation all =
        Compiler.compile(
            frame(AggregationRule.SUM),
            List.of(
                source(A, "A", List.of(new Snapshot.NodeText("I", " Đã họp. "))),
                source(
                    B,
                    "B",
                    List.of(
                        new Snapshot.NodeText("I", "Đã giao."), new Snapshot.NodeText("V", " ")))));
    assertEquals(Map.of("I", 2), Map.of("I", all.texts().get("I").size()));
    assertEquals(
        List.of("Đã giao.", "Đã họp."),
        all.texts().get("I").stream().map(Paragraph::text).toList());
    assertFalse(all.texts().containsKey("V"));
  }

  @Test
  void one_member_without_a_figure_makes_the_total_n_of_m() {
    IndicatorRow row =
        row(
            AggregationRule.SUM,
            source(
                A,
                "A",
                List.of(),
                measured(
                    number(5), member(1, number(2)), member(2, number(3)), member(3, missing()))));
    assertEquals(new BigDecimal("5"), row.figure().value());
    assertEquals(2, row.counted());
    assertEquals(3, row.expected());
    assertFalse(row.complete());
    assertTrue(row.reconciles());
  }

  @Test
  void a_total_that_is_not_what_its_members_add_up_to_is_told() {
    IndicatorRow row =
        row(
            AggregationRule.SUM,
            source(
                A,
                "A",
                List.of(),
                measured(number(7), member(1, number(2)), member(2, number(3)))));
    assertEquals(new BigDecimal("5"), row.figure().value());
    assertFalse(row.reconciles());
  }

  @Test
  void several_reporters_of_one_indicator_are_averaged_or_added_by_its_rule() {
    Source a = source(A, "A", List.of(), measured(number(3)));
    Source b = source(B, "B", List.of(), measured(number(6)));
    assertEquals(new BigDecimal("9"), row(AggregationRule.SUM, a, b).figure().value());
    assertEquals(new BigDecimal("4.50"), row(AggregationRule.AVERAGE, a, b).figure().value());
    // Without a rule the first reporter's stands: B.
    assertEquals(new BigDecimal("6"), row(AggregationRule.NONE, a, b).figure().value());
  }

  @Test
  void a_task_that_two_units_report_is_counted_once_by_the_first_and_both_are_heard() {
    Snapshot.TaskLine late = task(ReportingLabel.OVERDUE, "Chậm");
    Snapshot.TaskLine done = task(ReportingLabel.COMPLETED_ON_TIME, "Xong");
    Compilation all =
        Compiler.compile(
            frame(AggregationRule.SUM), List.of(reporting(A, "A", late), reporting(B, "B", done)));
    assertEquals(Map.of(ReportingLabel.COMPLETED_ON_TIME, 1), all.total().labels());
    assertEquals(
        List.of("Xong", "Chậm"),
        all.sections().getFirst().tasks().getFirst().by().stream()
            .map(Compilation.Said::result)
            .toList());
  }

  private static Source reporting(UUID unit, String code, Snapshot.TaskLine task) {
    return new Source(
        unit,
        1,
        new Snapshot(
            LocalDate.of(2021, 12, 14),
            new Snapshot.UnitName(unit, code, code),
            null,
            List.of(task),
            null));
  }

  private static Snapshot.TaskLine task(ReportingLabel label, String result) {
    return new Snapshot.TaskLine(
        IT, "1.01", "Nhiệm vụ", null, null, null, label, null, null, null, result, null, null);
  }
}
