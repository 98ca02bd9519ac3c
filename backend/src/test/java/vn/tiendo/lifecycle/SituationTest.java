package vn.tiendo.lifecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SituationTest {
  private static final LocalDate START = LocalDate.parse("2021-01-31");
  private static final LocalDate DUE = LocalDate.parse("2021-06-10");

  private static Situation dated(WorkState state, String submitted, Suspensions suspensions) {
    LocalDate day = submitted == null || submitted.isEmpty() ? null : LocalDate.parse(submitted);
    return new Situation(state, START, DUE, false, day, suspensions);
  }

  private static Suspensions suspended(String from, String until) {
    LocalDate end = until == null ? LocalDate.MAX : LocalDate.parse(until);
    return new Suspensions(List.of(new Suspensions.Span(LocalDate.parse(from), end)));
  }

  @ParameterizedTest
  @CsvSource({
    // state, handed in, asOf, label, time state (due soon: three days ahead)
    "NOT_STARTED,,            2021-06-01, IN_TIME,           NOT_DUE",
    "IN_PROGRESS,,            2021-06-07, IN_TIME,           DUE_SOON",
    "IN_PROGRESS,,            2021-06-10, IN_TIME,           DUE_SOON",
    "IN_PROGRESS,,            2021-06-11, OVERDUE,           OVERDUE",
    "REDO,,                   2021-06-11, OVERDUE,           OVERDUE",
    "SUSPENDED,,              2021-06-30, IN_TIME,           NOT_DUE",
    "AWAITING_CONFIRMATION, 2021-06-10, 2021-07-30, IN_TIME, NOT_DUE",
    "AWAITING_CONFIRMATION, 2021-06-11, 2021-07-30, OVERDUE, OVERDUE",
    "COMPLETED, 2021-06-10,   2021-07-30, COMPLETED_ON_TIME,",
    "COMPLETED, 2021-06-11,   2021-07-30, COMPLETED_LATE,",
    "WITHDRAWN,,              2021-07-30,,",
    "SUPERSEDED,,             2021-07-30,,",
    "DRAFT,,                  2021-07-30,,",
    "NOT_STARTED,,            2021-01-30,,                   NOT_DUE"
  })
  void each_piece_of_work_is_in_one_box(
      WorkState state, String submitted, LocalDate asOf, ReportingLabel label, TimeState time) {
    Situation situation = dated(state, submitted, Suspensions.NONE);
    assertEquals(label, situation.label(asOf));
    assertEquals(time, situation.timeState(asOf, asOf.plusDays(3)));
  }

  @Test
  void continuous_and_undated_work_stand_apart_open_or_done() {
    LocalDate asOf = LocalDate.parse("2025-12-31");
    for (boolean continuous : List.of(true, false)) {
      Situation open =
          new Situation(WorkState.IN_PROGRESS, START, null, continuous, null, Suspensions.NONE);
      Situation done =
          new Situation(WorkState.COMPLETED, START, null, continuous, asOf, Suspensions.NONE);
      assertEquals(
          continuous ? ReportingLabel.CONTINUOUS_OPEN : ReportingLabel.UNDATED_OPEN,
          open.label(asOf));
      assertEquals(
          continuous ? ReportingLabel.CONTINUOUS_DONE : ReportingLabel.UNDATED_DONE,
          done.label(asOf));
      assertEquals(TimeState.NO_DEADLINE, open.timeState(asOf, asOf));
      assertEquals(Outcome.NO_DEADLINE, done.outcome());
      assertEquals(0, open.overdueDays(asOf));
    }
  }

  @Test
  void lateness_is_never_judged_on_the_deciders_day() {
    Situation confirmedLate = dated(WorkState.COMPLETED, "2021-06-10", Suspensions.NONE);
    assertEquals(Outcome.ON_TIME, confirmedLate.outcome());
    assertEquals(0, confirmedLate.overdueDays(LocalDate.parse("2022-01-01")));
  }

  @Test
  void suspended_days_are_not_days_of_delay() {
    LocalDate asOf = LocalDate.parse("2021-06-30");
    assertEquals(20, dated(WorkState.IN_PROGRESS, null, Suspensions.NONE).overdueDays(asOf));
    assertEquals(
        16,
        dated(WorkState.IN_PROGRESS, null, suspended("2021-06-15", "2021-06-19"))
            .overdueDays(asOf));
    assertEquals(
        1,
        dated(WorkState.IN_PROGRESS, null, suspended("2021-06-01", "2021-06-30"))
            .overdueDays(asOf));
    assertEquals(
        20,
        dated(WorkState.IN_PROGRESS, null, suspended("2021-05-01", "2021-06-01"))
            .overdueDays(asOf));
    assertEquals(
        0, dated(WorkState.SUSPENDED, null, suspended("2021-06-01", null)).overdueDays(asOf));
  }

  @Test
  void the_days_of_delay_end_with_the_day_it_was_handed_in() {
    Situation late =
        dated(WorkState.COMPLETED, "2021-06-15", suspended("2021-06-12", "2021-06-14"));
    assertEquals(3, late.overdueDays(LocalDate.parse("2023-01-01")));
    assertEquals(Outcome.LATE, late.outcome());
  }

  @Test
  void an_extension_moves_the_boxes_and_the_original_deadline_can_still_be_read() {
    LocalDate extended = LocalDate.parse("2021-09-30");
    LocalDate handedIn = LocalDate.parse("2021-08-01");
    Situation now =
        new Situation(WorkState.COMPLETED, START, extended, false, handedIn, Suspensions.NONE);
    Situation first =
        new Situation(WorkState.COMPLETED, START, DUE, false, handedIn, Suspensions.NONE);
    assertEquals(ReportingLabel.COMPLETED_ON_TIME, now.label(handedIn));
    assertEquals(ReportingLabel.COMPLETED_LATE, first.label(handedIn));
  }

  @Test
  void open_work_has_no_outcome() {
    assertNull(dated(WorkState.IN_PROGRESS, null, Suspensions.NONE).outcome());
  }
}
