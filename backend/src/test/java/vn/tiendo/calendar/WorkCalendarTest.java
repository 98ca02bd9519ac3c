package vn.tiendo.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WorkCalendarTest {
  private static final WorkCalendar SPRING_2024 =
      new WorkCalendar(
          Map.of(
              day(2024, 4, 29), DayKind.SWAPPED_OFF,
              day(2024, 4, 30), DayKind.HOLIDAY,
              day(2024, 5, 1), DayKind.HOLIDAY,
              day(2024, 5, 4), DayKind.SWAPPED_WORK));

  @Test
  void weekends_and_named_days_off_are_not_worked() {
    assertFalse(SPRING_2024.isWorkingDay(day(2024, 4, 27)));
    assertFalse(SPRING_2024.isWorkingDay(day(2024, 4, 28)));
    assertFalse(SPRING_2024.isWorkingDay(day(2024, 4, 29)));
    assertTrue(SPRING_2024.isWorkingDay(day(2024, 5, 2)));
  }

  @Test
  void a_saturday_given_in_exchange_is_worked() {
    assertTrue(SPRING_2024.isWorkingDay(day(2024, 5, 4)));
    assertFalse(SPRING_2024.isWorkingDay(day(2024, 5, 5)));
  }

  @Test
  void working_days_are_counted_over_a_holiday() {
    assertEquals(day(2024, 5, 2), SPRING_2024.plus(day(2024, 4, 26), 1));
    assertEquals(day(2024, 5, 4), SPRING_2024.plus(day(2024, 4, 26), 3));
    assertEquals(day(2024, 4, 26), SPRING_2024.plus(day(2024, 5, 2), -1));
    assertEquals(day(2024, 4, 28), SPRING_2024.plus(day(2024, 4, 28), 0));
    assertEquals(3, SPRING_2024.between(day(2024, 4, 26), day(2024, 5, 4)));
    assertEquals(-3, SPRING_2024.between(day(2024, 5, 4), day(2024, 4, 26)));
    assertEquals(0, SPRING_2024.between(day(2024, 4, 26), day(2024, 5, 1)));
  }

  @Test
  void the_nineteenth_of_december_2021_is_a_sunday_and_the_setting_decides() {
    WorkCalendar plain = new WorkCalendar(Map.of());
    LocalDate sunday = day(2021, 12, 19);
    assertEquals(sunday, plain.settle(sunday, DayOff.KEEP));
    assertEquals(day(2021, 12, 17), plain.settle(sunday, DayOff.PREVIOUS));
    assertEquals(day(2021, 12, 20), plain.settle(sunday, DayOff.NEXT));
    LocalDate monday = day(2021, 12, 20);
    for (DayOff rule : DayOff.values()) {
      assertEquals(monday, plain.settle(monday, rule));
    }
  }

  @Test
  void plus_and_between_undo_each_other() {
    Random random = new Random(11);
    for (int i = 0; i < 500; i++) {
      WorkCalendar calendar = any(random);
      LocalDate from = day(2021, 1, 1).plusDays(random.nextInt(2000));
      int days = random.nextInt(61) - 30;
      LocalDate to = calendar.plus(from, days);
      if (days > 0) {
        assertEquals(days, calendar.between(from, to), from + " + " + days);
        assertTrue(calendar.isWorkingDay(to));
      }
      if (days < 0 && calendar.isWorkingDay(from)) {
        assertEquals(days, calendar.between(from, to), from + " " + days);
      }
    }
  }

  private static WorkCalendar any(Random random) {
    Map<LocalDate, DayKind> days = new HashMap<>();
    for (int i = 0; i < 60; i++) {
      LocalDate date = day(2021, 1, 1).plusDays(random.nextInt(2100));
      days.put(date, DayKind.values()[random.nextInt(DayKind.values().length)]);
    }
    return new WorkCalendar(days);
  }

  private static LocalDate day(int year, int month, int dayOfMonth) {
    return LocalDate.of(year, month, dayOfMonth);
  }
}
