package vn.tiendo.common.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class OfficeClockTest {
  @Test
  void it_tells_no_more_than_the_database_keeps() {
    OfficeClock clock = new OfficeClock();
    clock.standAt(Instant.parse("2021-03-15T01:00:00.123456789Z"));
    assertEquals(Instant.parse("2021-03-15T01:00:00.123456Z"), clock.instant());
  }

  @Test
  void the_day_is_that_of_the_office() {
    OfficeClock clock = new OfficeClock();
    clock.standAt(Instant.parse("2021-12-31T17:00:00Z"));
    assertEquals(LocalDate.of(2022, 1, 1), LocalDate.now(clock));
  }
}
