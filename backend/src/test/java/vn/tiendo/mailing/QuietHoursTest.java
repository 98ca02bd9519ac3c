package vn.tiendo.mailing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietHoursTest {
  private static final Predicate<LocalDate> WEEK =
      day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;

  private static LocalDateTime over(String from, String to, boolean daysOff, String at) {
    return new QuietHours(LocalTime.parse(from), LocalTime.parse(to), daysOff)
        .over(LocalDateTime.parse(at), WEEK);
  }

  @ParameterizedTest
  @CsvSource({
    // over midnight, the office's: 10/12/2021 is a Friday
    "18:00, 07:00, 2021-12-09T10:00, 2021-12-09T10:00",
    "18:00, 07:00, 2021-12-09T17:59, 2021-12-09T17:59",
    "18:00, 07:00, 2021-12-09T18:00, 2021-12-10T07:00",
    "18:00, 07:00, 2021-12-09T23:30, 2021-12-10T07:00",
    "18:00, 07:00, 2021-12-09T00:00, 2021-12-09T07:00",
    "18:00, 07:00, 2021-12-09T07:00, 2021-12-09T07:00",
    // the evening before a weekend, and within it
    "18:00, 07:00, 2021-12-10T18:30, 2021-12-13T07:00",
    "18:00, 07:00, 2021-12-11T10:00, 2021-12-13T07:00",
    "18:00, 07:00, 2021-12-12T23:59, 2021-12-13T07:00",
    // within one day, and none at all
    "11:30, 13:30, 2021-12-09T12:00, 2021-12-09T13:30",
    "11:30, 13:30, 2021-12-09T13:30, 2021-12-09T13:30",
    "00:00, 00:00, 2021-12-09T03:00, 2021-12-09T03:00",
    "00:00, 00:00, 2021-12-11T03:00, 2021-12-13T00:00",
  })
  void mails_wait_until_the_quiet_is_over(String from, String to, String at, String then) {
    assertEquals(LocalDateTime.parse(then), over(from, to, true, at));
  }

  @Test
  void who_wants_them_on_days_of_rest_gets_them_there() {
    assertEquals(
        LocalDateTime.parse("2021-12-11T10:00"), over("18:00", "07:00", false, "2021-12-11T10:00"));
    assertEquals(
        LocalDateTime.parse("2021-12-12T07:00"), over("18:00", "07:00", false, "2021-12-11T20:00"));
  }

  @Test
  void a_calendar_without_working_days_keeps_nothing_for_ever() {
    LocalDateTime at = LocalDateTime.parse("2021-12-11T10:00");
    LocalDateTime then =
        new QuietHours(LocalTime.parse("18:00"), LocalTime.parse("07:00"), true)
            .over(at, day -> false);
    assertEquals(at.toLocalDate().plusDays(31).atTime(7, 0), then);
  }
}
