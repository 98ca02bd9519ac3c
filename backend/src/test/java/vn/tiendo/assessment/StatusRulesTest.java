package vn.tiendo.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.tiendo.assessment.NotAssessableReason.NOT_DUE;
import static vn.tiendo.assessment.NotAssessableReason.NOT_PHASED;
import static vn.tiendo.assessment.NotAssessableReason.NO_TARGET;
import static vn.tiendo.assessment.NotAssessableReason.NO_VALUE;
import static vn.tiendo.assessment.StatusCode.AT_RISK;
import static vn.tiendo.assessment.StatusCode.EXCEEDED;
import static vn.tiendo.assessment.StatusCode.MET;
import static vn.tiendo.assessment.StatusCode.MISSED;
import static vn.tiendo.assessment.StatusCode.NOT_ASSESSABLE;
import static vn.tiendo.assessment.StatusCode.ON_TRACK;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tiendo.measure.Figure;
import vn.tiendo.measure.FigureState;
import vn.tiendo.measure.ValueNature;
import vn.tiendo.measure.ValueState;

class StatusRulesTest {
  @ParameterizedTest
  @CsvSource({
    "AT_LEAST, 4, 3.99, MISSED", "AT_LEAST, 4, 4.00, MET", "AT_LEAST, 4, 4.01, EXCEEDED",
    "AT_MOST, 20, 20.1, MISSED", "AT_MOST, 20, 20, MET", "AT_MOST, 20, 19.9, EXCEEDED",
    "EXACTLY, 100, 99.9, MISSED", "EXACTLY, 100, 100.0, MET", "EXACTLY, 100, 100.1, MISSED",
    "MORE_THAN, 80, 80, MISSED", "MORE_THAN, 80, 80.1, MET", "MORE_THAN, 80, 500, MET",
    "LESS_THAN, 10, 10.0, MISSED", "LESS_THAN, 10, 9.9, MET"
  })
  void each_type_of_target_after_its_date(
      TargetType type, String target, String value, StatusCode expected) {
    Cases indicator = Cases.target(type, target, 2025).official("2025", value);
    assertEquals(expected, indicator.status("2025", "2026-01-15").status());
  }

  @ParameterizedTest
  @CsvSource({
    "1, MISSED",
    "1.99, MISSED",
    "2, MET",
    "2.5, MET",
    "3, MET",
    "3.0, MET",
    "4, EXCEEDED"
  })
  void from_two_to_three_obliges_to_two_and_above_three_exceeds(String value, StatusCode expected) {
    Cases indicator =
        Cases.none()
            .flow()
            .and(TargetType.RANGE, "2", "3", null, TargetPer.TOTAL, Commitment.STRIVED)
            .official("2022", value);
    assertEquals(expected, indicator.status("2022", "2023-01-10").status());
  }

  @Test
  void missed_is_said_only_after_the_date_of_the_target() {
    Cases indicator = Cases.target(TargetType.AT_LEAST, "30", 2025).official("2025", "28");
    assertEquals(AT_RISK, indicator.status("2025", "2025-12-31").status());
    assertEquals(MISSED, indicator.status("2025", "2026-01-01").status());
  }

  @Test
  void before_the_year_of_the_target_nothing_is_said_without_phases() {
    Cases indicator = Cases.target(TargetType.AT_LEAST, "4", 2025).official("2021", "3");
    assertNone(NOT_PHASED, indicator.status("2021", "2022-01-10"));
    assertEquals(new BigDecimal("3"), indicator.status("2021", "2022-01-10").figure().value());
  }

  @ParameterizedTest
  @CsvSource({"2, AT_RISK", "3, ON_TRACK", "4, MET", "5, EXCEEDED"})
  void with_phases_the_phase_of_the_period_is_compared(String value, StatusCode expected) {
    Cases indicator =
        Cases.target(TargetType.AT_LEAST, "4", 2025)
            .phase("2023", "3")
            .phase("2024", "4")
            .official("2023", value);
    Assessment status = indicator.status("2023", "2024-01-10");
    assertEquals(expected, status.status());
    assertEquals(new BigDecimal("3"), status.phase().value());
  }

  @Test
  void a_phase_of_another_period_says_nothing() {
    Cases indicator =
        Cases.target(TargetType.AT_LEAST, "4", 2025).phase("2024", "4").official("2023", "4");
    assertNone(NOT_PHASED, indicator.status("2023", "2024-01-10"));
  }

  @Test
  void a_falling_indicator_keeps_up_from_below() {
    Cases indicator =
        Cases.target(TargetType.AT_MOST, "20", 2025).phase("2023", "30").official("2023", "29");
    assertEquals(ON_TRACK, indicator.status("2023", "2024-01-10").status());
    Cases worse =
        Cases.target(TargetType.AT_MOST, "20", 2025).phase("2023", "30").official("2023", "31");
    assertEquals(AT_RISK, worse.status("2023", "2024-01-10").status());
  }

  @Test
  void an_estimate_never_settles() {
    Cases good = Cases.target(TargetType.EXACTLY, "100").estimate("2022", "100");
    assertEquals(ON_TRACK, good.status("2022", "2022-12-20").status());
    assertEquals(ON_TRACK, good.status("2022", "2023-01-10").status());
    assertEquals(MET, good.official("2022", "100").status("2022", "2023-01-10").status());
    Cases bad = Cases.target(TargetType.EXACTLY, "100").estimate("2022", "97");
    assertEquals(AT_RISK, bad.status("2022", "2023-01-10").status());
    assertEquals(MISSED, bad.official("2022", "97").status("2022", "2023-01-10").status());
  }

  @Test
  void an_official_value_stands_before_an_estimate_and_a_plan_is_no_result() {
    Cases indicator =
        Cases.target(TargetType.AT_LEAST, "10").official("2022", "9").estimate("2022", "11");
    assertEquals(MISSED, indicator.status("2022", "2023-02-01").status());
    Cases planned =
        Cases.target(TargetType.AT_LEAST, "10")
            .value(
                "2022",
                null,
                ValueNature.PLANNED,
                ValueState.VERIFIED,
                Figure.of(new BigDecimal("12")));
    assertNone(NO_VALUE, planned.status("2022", "2023-02-01"));
  }

  @Test
  void only_verified_values_count_and_submitted_ones_are_shown_as_provisional() {
    Cases indicator = Cases.target(TargetType.AT_LEAST, "10").submitted("2022", "12");
    assertNone(NO_VALUE, indicator.status("2022", "2023-02-01"));
    assertEquals(EXCEEDED, indicator.on("2022", "2023-02-01").provisional().status());
  }

  @ParameterizedTest
  @EnumSource(
      value = ValueState.class,
      names = {"DRAFT", "REJECTED"})
  void drafts_and_rejected_values_count_nowhere(ValueState state) {
    Cases indicator =
        Cases.target(TargetType.AT_LEAST, "10")
            .value("2022", null, ValueNature.OFFICIAL, state, Figure.of(new BigDecimal("12")));
    assertNone(NO_VALUE, indicator.status("2022", "2023-02-01"));
    assertNone(NO_VALUE, indicator.on("2022", "2023-02-01").provisional());
  }

  @Test
  void a_missing_value_is_not_due_until_the_data_are_closed() {
    Cases indicator = Cases.target(TargetType.AT_LEAST, "10");
    assertNone(NOT_DUE, indicator.status("2022", "2022-12-14"));
    assertNone(NO_VALUE, indicator.status("2022", "2022-12-15"));
    assertNone(NOT_DUE, indicator.official("2022", "12").status("2022", "2021-12-31"));
  }

  @ParameterizedTest
  @CsvSource({
    "NOT_APPLICABLE, NOT_APPLICABLE",
    "NOT_AVAILABLE, NOT_AVAILABLE",
    "NOT_ARISEN, NOT_ARISEN"
  })
  void a_missing_state_is_never_good_or_bad(FigureState state, NotAssessableReason reason) {
    Cases indicator = Cases.target(TargetType.EXACTLY, "100").state("2022", state);
    assertNone(reason, indicator.status("2022", "2023-02-01"));
  }

  @Test
  void nothing_arisen_is_nought_where_figures_are_summed() {
    Cases indicator =
        Cases.target(TargetType.AT_LEAST, "2").flow().state("2022", FigureState.NOT_ARISEN);
    assertEquals(MISSED, indicator.status("2022", "2023-02-01").status());
  }

  @Test
  void no_target_outside_the_plan_or_after_the_last_milestone() {
    assertNone(
        NO_TARGET,
        Cases.target(TargetType.AT_LEAST, "2").official("2020", "3").status("2020", "2023-02-01"));
    assertNone(
        NO_TARGET,
        Cases.target(TargetType.AT_LEAST, "2", 2023)
            .official("2024", "3")
            .status("2024", "2025-02-01"));
    assertNone(NO_TARGET, Cases.none().official("2024", "3").status("2024", "2025-02-01"));
  }

  @Test
  void of_several_milestones_the_nearest_one_not_past_applies() {
    Cases indicator =
        Cases.target(TargetType.AT_LEAST, "60", 2023)
            .and(TargetType.AT_LEAST, "70", null, 2025, TargetPer.TOTAL, Commitment.STRIVED)
            .official("2023", "65")
            .official("2025", "65");
    assertEquals(EXCEEDED, indicator.status("2023", "2024-02-01").status());
    assertEquals(MISSED, indicator.status("2025", "2026-02-01").status());
  }

  @Test
  void the_binding_target_comes_before_the_one_striven_for() {
    Cases indicator =
        Cases.target(TargetType.AT_LEAST, "70", 2025)
            .and(TargetType.AT_LEAST, "60", null, 2025, TargetPer.TOTAL, Commitment.MANDATORY)
            .official("2025", "65");
    assertEquals(EXCEEDED, indicator.status("2025", "2026-02-01").status());
  }

  private static void assertNone(NotAssessableReason reason, Assessment assessment) {
    assertEquals(NOT_ASSESSABLE, assessment.status());
    assertEquals(reason, assessment.reason());
  }
}
