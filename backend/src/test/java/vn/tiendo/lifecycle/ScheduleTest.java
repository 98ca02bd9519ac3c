package vn.tiendo.lifecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.common.time.PeriodKey;

/** Golden table of deadlines: what the words of a plan come to, day by day. */
class ScheduleTest {
  private static final LocalDate FIRST = LocalDate.parse("2021-01-01");
  private static final LocalDate LAST = LocalDate.parse("2025-12-31");
  private static final LocalDate ISSUED = LocalDate.parse("2021-01-31");
  private static final UnaryOperator<LocalDate> KEEP = day -> day;

  /** Weekends only: the calendar with holidays has its own tests. */
  private static final UnaryOperator<LocalDate> PREVIOUS = day -> settled(day, -1);

  private static final UnaryOperator<LocalDate> NEXT = day -> settled(day, 1);

  private static LocalDate settled(LocalDate day, int step) {
    LocalDate at = day;
    while (at.getDayOfWeek() == DayOfWeek.SATURDAY || at.getDayOfWeek() == DayOfWeek.SUNDAY) {
      at = at.plusDays(step);
    }
    return at;
  }

  private static Deadline fixed(String stated, Bound bound) {
    return deadline(DeadlineType.FIXED, null, LocalDate.parse(stated), bound, null);
  }

  private static Deadline yearly(Integer month, Integer day, Bound bound) {
    return recurring(Recurrence.Unit.YEAR, 1, month, day, bound);
  }

  private static Deadline recurring(
      Recurrence.Unit unit, int times, Integer month, Integer day, Bound bound) {
    return deadline(
        DeadlineType.RECURRING, null, null, bound, new Recurrence(unit, times, month, day));
  }

  private static Deadline deadline(
      DeadlineType type, PeriodKey period, LocalDate stated, Bound bound, Recurrence recurrence) {
    return new Deadline(
        type,
        "lời văn",
        period,
        stated,
        bound,
        recurrence,
        null,
        null,
        Authority.DIRECTOR,
        Authority.DIRECTOR);
  }

  private static List<Slot> slots(Deadline deadline, UnaryOperator<LocalDate> settle) {
    return new Schedule(FIRST, LAST, ISSUED, settle).slots(deadline);
  }

  private static List<String> dues(Deadline deadline, UnaryOperator<LocalDate> settle) {
    return slots(deadline, settle).stream().map(s -> s.period() + " " + s.dueOn()).toList();
  }

  @ParameterizedTest
  @CsvSource({
    // trước ngày 20.7.2021; chậm nhất ngày 20/7/2021; hết ngày đầu năm
    "2021-07-20, BEFORE, 2021-07-19, 2021",
    "2021-07-20, BY,     2021-07-20, 2021",
    "2022-01-01, BEFORE, 2021-12-31, 2021",
    "2022-01-01, BY,     2022-01-01, 2022",
    "2024-03-01, BEFORE, 2024-02-29, 2024"
  })
  void before_is_strict_and_by_includes_the_day(
      String stated, Bound bound, String due, String period) {
    Slot slot = slots(fixed(stated, bound), KEEP).getFirst();
    assertEquals(LocalDate.parse(due), slot.dueOn());
    assertEquals(period, slot.period().toString());
    assertEquals(LocalDate.parse(stated), slot.statedOn());
  }

  @ParameterizedTest
  @CsvSource({
    "2021, 2021-12-31",
    "2021-Q2, 2021-06-30",
    "2021-06, 2021-06-30",
    "2022-H1, 2022-06-30",
    "2025, 2025-12-31"
  })
  void the_end_of_a_period_is_its_last_day_and_the_work_belongs_to_it(String period, String due) {
    PeriodKey key = PeriodKey.parse(period);
    Slot slot =
        slots(deadline(DeadlineType.END_OF_PERIOD, key, key.last(), Bound.BY, null), KEEP)
            .getFirst();
    assertEquals(LocalDate.parse(due), slot.dueOn());
    assertEquals(key, slot.period());
  }

  @Test
  void before_20_december_every_year_makes_one_occurrence_a_year() {
    assertEquals(
        List.of(
            "2021 2021-12-19",
            "2022 2022-12-19",
            "2023 2023-12-19",
            "2024 2024-12-19",
            "2025 2025-12-19"),
        dues(yearly(12, 20, Bound.BEFORE), KEEP));
  }

  @Test
  void a_due_date_on_a_day_of_rest_follows_the_setting() {
    // 19/12/2021 is a Sunday, 19/12/2022 a Monday.
    assertEquals("2021 2021-12-17", dues(yearly(12, 20, Bound.BEFORE), PREVIOUS).getFirst());
    assertEquals("2021 2021-12-20", dues(yearly(12, 20, Bound.BEFORE), NEXT).getFirst());
    assertEquals("2022 2022-12-19", dues(yearly(12, 20, Bound.BEFORE), NEXT).get(1));
  }

  @Test
  void every_year_without_a_day_is_due_at_its_end() {
    assertEquals("2021 2021-12-31", dues(yearly(null, null, null), KEEP).getFirst());
    assertEquals(5, dues(yearly(null, null, null), KEEP).size());
  }

  @Test
  void the_25th_of_the_last_month_of_a_quarter() {
    List<String> dues = dues(recurring(Recurrence.Unit.QUARTER, 1, null, 25, Bound.BY), KEEP);
    assertEquals(
        List.of("2021-Q1 2021-03-25", "2021-Q2 2021-06-25", "2021-Q3 2021-09-25"),
        dues.subList(0, 3));
    assertEquals(20, dues.size());
  }

  @Test
  void twice_a_year_is_by_half_years_and_three_times_by_four_months() {
    assertEquals(
        List.of("2021-H1 2021-06-30", "2021-H2 2021-12-31"),
        dues(recurring(Recurrence.Unit.YEAR, 2, null, null, null), KEEP).subList(0, 2));
    assertEquals(
        List.of("2021-01-01_2021-04-30 2021-04-30", "2021-05-01_2021-08-31 2021-08-31"),
        dues(recurring(Recurrence.Unit.YEAR, 3, null, null, null), KEEP).subList(0, 2));
  }

  @Test
  void a_day_the_month_does_not_have_is_its_last() {
    List<String> dues = dues(recurring(Recurrence.Unit.MONTH, 1, null, 31, Bound.BY), KEEP);
    assertEquals(
        List.of("2021-01 2021-01-31", "2021-02 2021-02-28", "2021-03 2021-03-31"),
        dues.subList(0, 3));
    assertEquals("2024-02 2024-02-29", dues.get(37));
  }

  @Test
  void periods_that_were_over_when_the_plan_took_effect_are_not_made() {
    Deadline midMonth = recurring(Recurrence.Unit.MONTH, 1, null, 15, Bound.BY);
    assertEquals("2021-02 2021-02-15", dues(midMonth, KEEP).getFirst());
    List<Slot> late =
        new Schedule(FIRST, LAST, LocalDate.parse("2023-03-01"), KEEP)
            .slots(yearly(12, 20, Bound.BEFORE));
    assertEquals(
        List.of("2023", "2024", "2025"), late.stream().map(s -> s.period().toString()).toList());
  }

  @Test
  void each_occurrence_is_current_until_the_next_begins_and_the_last_for_good() {
    List<Slot> slots = slots(yearly(12, 20, Bound.BEFORE), KEEP);
    assertEquals(ISSUED, slots.getFirst().currentFrom());
    assertEquals(ISSUED, slots.getFirst().startsOn());
    for (int i = 1; i < slots.size(); i++) {
      assertEquals(slots.get(i - 1).currentTo(), slots.get(i).currentFrom());
      assertEquals(slots.get(i).period().first(), slots.get(i).startsOn());
    }
    assertEquals(LocalDate.MAX, slots.getLast().currentTo());
  }

  @ParameterizedTest
  @CsvSource({"CONTINUOUS", "NONE", "ON_EVENT", "BY_DOCUMENT"})
  void without_a_date_there_is_one_occurrence_for_the_whole_plan(DeadlineType type) {
    Deadline deadline =
        new Deadline(
            type, "x", null, null, null, null, UUID.randomUUID(), "có hướng dẫn", null, null);
    List<Slot> slots = slots(deadline, KEEP);
    assertEquals(1, slots.size());
    assertNull(slots.getFirst().dueOn());
    assertEquals("2021-01-01_2025-12-31", slots.getFirst().period().toString());
    assertEquals(ISSUED, slots.getFirst().startsOn());
  }

  @Test
  void a_plan_of_one_year_gives_its_name_to_work_without_a_date() {
    LocalDate end = LocalDate.parse("2021-12-31");
    Deadline none = deadline(DeadlineType.NONE, null, null, null, null);
    assertEquals(
        "2021", new Schedule(FIRST, end, ISSUED, KEEP).slots(none).getFirst().period().toString());
  }

  @Test
  void a_register_without_an_end_makes_what_recurs_for_five_years() {
    List<Slot> slots =
        new Schedule(LocalDate.parse("2020-01-01"), null, LocalDate.parse("2023-05-10"), KEEP)
            .slots(yearly(null, null, null));
    assertEquals(
        List.of("2023", "2024", "2025", "2026", "2027"),
        slots.stream().map(s -> s.period().toString()).toList());
  }

  @Test
  void nothing_is_due_before_the_plan_took_effect_and_periods_never_repeat() {
    for (Recurrence.Unit unit : Recurrence.Unit.values()) {
      for (int times = 1; times <= unit.months(); times++) {
        if (unit.months() % times == 0) {
          List<Slot> slots = slots(recurring(unit, times, null, null, null), KEEP);
          assertTrue(
              slots.stream().noneMatch(s -> s.dueOn().isBefore(ISSUED) || s.dueOn().isAfter(LAST)));
          assertEquals(slots.size(), slots.stream().map(Slot::period).distinct().count());
        }
      }
    }
  }
}
