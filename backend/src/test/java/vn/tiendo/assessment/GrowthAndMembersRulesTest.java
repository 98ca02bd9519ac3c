package vn.tiendo.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.tiendo.assessment.NotAssessableReason.BASIS_DIFFERS;
import static vn.tiendo.assessment.NotAssessableReason.MEMBERS_MISSING;
import static vn.tiendo.assessment.NotAssessableReason.NOT_DUE;
import static vn.tiendo.assessment.NotAssessableReason.NO_PREVIOUS;
import static vn.tiendo.assessment.NotAssessableReason.NO_VALUE;
import static vn.tiendo.assessment.NotAssessableReason.PREVIOUS_ZERO;
import static vn.tiendo.assessment.StatusCode.EXCEEDED;
import static vn.tiendo.assessment.StatusCode.MET;
import static vn.tiendo.assessment.StatusCode.MISSED;
import static vn.tiendo.assessment.StatusCode.NOT_ASSESSABLE;
import static vn.tiendo.assessment.StatusCode.ON_TRACK;

import java.math.BigDecimal;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.common.time.PeriodKind;
import vn.tiendo.measure.AggregationRule;
import vn.tiendo.measure.Figure;
import vn.tiendo.measure.FigureState;
import vn.tiendo.measure.ValueBasis;
import vn.tiendo.measure.ValueNature;
import vn.tiendo.measure.ValueState;

class GrowthAndMembersRulesTest {
  private static final UUID A = UUID.randomUUID();
  private static final UUID B = UUID.randomUUID();
  private static final UUID C = UUID.randomUUID();

  @Test
  void growth_without_a_baseline_waits_for_two_years() {
    Cases indicator = Cases.target(TargetType.GROWTH, "5").flow().official("2021", "100");
    assertNone(NO_PREVIOUS, indicator.status("2021", "2022-02-01"));
    indicator.official("2022", "105");
    Assessment status = indicator.status("2022", "2023-02-01");
    assertEquals(MET, status.status());
    assertEquals(new BigDecimal("5.00"), status.figure().value());
  }

  @ParameterizedTest
  @CsvSource({"104, MISSED, 4.00", "105, MET, 5.00", "106, EXCEEDED, 6.00", "95, MISSED, -5.00"})
  void growth_with_a_baseline_starts_at_once(String value, StatusCode expected, String rate) {
    Cases indicator =
        Cases.target(TargetType.GROWTH, "5").flow().baseline(2020, "100").official("2021", value);
    Assessment status = indicator.status("2021", "2022-02-01");
    assertEquals(expected, status.status());
    assertEquals(new BigDecimal(rate), status.figure().value());
  }

  @Test
  void growth_is_not_decided_by_rounding() {
    Cases indicator =
        Cases.target(TargetType.GROWTH, "5")
            .flow()
            .baseline(2020, "3000000")
            .official("2021", "3149999");
    Assessment status = indicator.status("2021", "2022-02-01");
    assertEquals(new BigDecimal("5.00"), status.figure().value());
    assertEquals(MISSED, status.status());
  }

  @Test
  void growth_from_nought_and_from_another_years_baseline_is_not_assessable() {
    Cases zero =
        Cases.target(TargetType.GROWTH, "5").flow().baseline(2020, "0").official("2021", "5");
    assertNone(PREVIOUS_ZERO, zero.status("2021", "2022-02-01"));
    Cases older =
        Cases.target(TargetType.GROWTH, "5").flow().baseline(2019, "100").official("2021", "110");
    assertNone(NO_PREVIOUS, older.status("2021", "2022-02-01"));
    Cases none = Cases.target(TargetType.GROWTH, "5").flow().baseline(2020, "100");
    assertNone(NO_VALUE, none.status("2021", "2022-02-01"));
  }

  @Test
  void a_target_per_member_is_met_when_every_member_meets_it() {
    Cases indicator =
        perDistrict().member("2022", A, "2").member("2022", B, "3").member("2022", C, "4");
    Assessment status = indicator.status("2022", "2023-02-01");
    assertEquals(MET, status.status());
    assertEquals(new Tally(3, 3, 3), status.tally());
    assertEquals(new BigDecimal("9"), status.figure().value());
  }

  @Test
  void one_member_short_after_the_date_misses_it_for_all() {
    Cases indicator = perDistrict().member("2022", A, "1").member("2022", B, "3");
    assertEquals(MISSED, indicator.status("2022", "2023-02-01").status());
    assertEquals(new Tally(1, 2, 3), indicator.status("2022", "2023-02-01").tally());
  }

  @Test
  void a_member_without_a_figure_leaves_the_total_open() {
    Cases indicator =
        perDistrict().member("2022", A, "2").member("2022", B, FigureState.NOT_AVAILABLE);
    Assessment status = indicator.status("2022", "2023-02-01");
    assertNone(MEMBERS_MISSING, status);
    assertEquals(new Tally(1, 1, 3), status.tally());
  }

  @Test
  void a_member_the_figure_does_not_apply_to_leaves_the_denominator() {
    Cases indicator =
        perDistrict()
            .member("2022", A, "4")
            .member("2022", B, "5")
            .member("2022", C, FigureState.NOT_APPLICABLE);
    Assessment status = indicator.status("2022", "2023-02-01");
    assertEquals(EXCEEDED, status.status());
    assertEquals(new Tally(2, 2, 2), status.tally());
  }

  @Test
  void a_target_per_member_without_figures_or_members() {
    assertNone(NO_VALUE, perDistrict().status("2022", "2023-02-01"));
    assertNone(NOT_DUE, perDistrict().status("2022", "2022-06-01"));
    Cases nobody =
        Cases.none()
            .flow()
            .members(AggregationRule.SUM)
            .and(TargetType.RANGE, "2", "3", null, TargetPer.MEMBER, Commitment.STRIVED);
    assertNone(MEMBERS_MISSING, nobody.status("2022", "2023-02-01"));
  }

  @Test
  void a_total_of_members_with_one_missing_is_n_of_m() {
    Cases indicator =
        Cases.target(TargetType.AT_LEAST, "5")
            .flow()
            .members(AggregationRule.SUM, A, B, C)
            .member("2022", A, "4")
            .member("2022", B, "3");
    Assessment status = indicator.status("2022", "2023-02-01");
    assertNone(MEMBERS_MISSING, status);
    assertEquals(new Tally(0, 2, 3), status.tally());
    assertEquals(EXCEEDED, indicator.member("2022", C, "0").status("2022", "2023-02-01").status());
  }

  @Test
  void a_year_is_added_up_from_its_quarters() {
    Cases indicator =
        Cases.target(TargetType.AT_LEAST, "10")
            .every(PeriodKind.QUARTER, ValueBasis.IN_PERIOD, AggregationRule.SUM)
            .official("2022-Q1", "3")
            .official("2022-Q2", "3");
    assertNone(NOT_DUE, indicator.status("2022", "2022-07-01"));
    indicator.official("2022-Q3", "3");
    assertNone(NO_VALUE, indicator.status("2022", "2023-02-01"));
    assertEquals(
        EXCEEDED, indicator.official("2022-Q4", "3").status("2022", "2023-02-01").status());
  }

  @Test
  void what_part_of_a_year_already_reaches_is_on_track_but_an_upper_limit_waits() {
    Cases reached =
        Cases.target(TargetType.AT_LEAST, "3")
            .every(PeriodKind.QUARTER, ValueBasis.IN_PERIOD, AggregationRule.SUM)
            .official("2022-Q1", "5");
    assertEquals(ON_TRACK, reached.status("2022", "2022-07-01").status());
    Cases limit =
        Cases.target(TargetType.AT_MOST, "30")
            .every(PeriodKind.QUARTER, ValueBasis.IN_PERIOD, AggregationRule.SUM)
            .official("2022-Q1", "5");
    assertNone(NOT_DUE, limit.status("2022", "2022-07-01"));
  }

  @Test
  void cumulative_quarters_are_not_added_up() {
    Cases indicator =
        Cases.target(TargetType.AT_LEAST, "10")
            .every(PeriodKind.QUARTER, ValueBasis.CUMULATIVE, AggregationRule.SUM)
            .official("2022-Q1", "2")
            .official("2022-Q2", "4")
            .official("2022-Q3", "7")
            .official("2022-Q4", "9");
    Assessment status = indicator.status("2022", "2023-02-01");
    assertEquals(new BigDecimal("9"), status.figure().value());
    assertEquals(MISSED, status.status());
  }

  @Test
  void a_figure_of_the_other_basis_is_not_compared() {
    Cases indicator =
        Cases.target(TargetType.AT_LEAST, "4", 2025)
            .value(
                "2025",
                null,
                ValueNature.OFFICIAL,
                ValueState.VERIFIED,
                ValueBasis.IN_PERIOD,
                Figure.of(new BigDecimal("5")));
    assertNone(BASIS_DIFFERS, indicator.status("2025", "2026-02-01"));
  }

  @Test
  void an_assessment_names_what_it_was_made_from() {
    Assessment status =
        Cases.target(TargetType.AT_LEAST, "4", 2025)
            .phase("2023", "3")
            .official("2023", "3")
            .status("2023", "2024-01-10");
    assertEquals("assessment.formula.phase", status.formula().key());
    assertEquals(Input.Role.TARGET, status.inputs().get(0).role());
    assertEquals(Input.Role.VALUE, status.inputs().get(1).role());
    assertTrue(status.agrees(status));
    assertNull(status.reason());
  }

  private static Cases perDistrict() {
    return Cases.none()
        .flow()
        .members(AggregationRule.SUM, A, B, C)
        .and(TargetType.RANGE, "2", "3", null, TargetPer.MEMBER, Commitment.STRIVED);
  }

  private static void assertNone(NotAssessableReason reason, Assessment assessment) {
    assertEquals(NOT_ASSESSABLE, assessment.status());
    assertEquals(reason, assessment.reason());
  }
}
