package vn.tiendo.common.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class AsOfDayTest {
  private static void day(String expected, String instant) {
    assertEquals(Optional.ofNullable(expected), AsOfDay.of(instant), instant);
  }

  @Test
  void an_instant_is_the_day_in_vietnam_that_it_lies_in() {
    day("2021-06-30", "2021-06-30T16:59:59Z");
    day("2021-07-01", "2021-06-30T17:00:00Z");
    day("2021-06-30", "2021-06-30T00:00:00+07:00");
    day("2021-06-29", "2021-06-30T00:00:00+09:00");
    day("2021-06-30", "2021-06-29T23:30:00.5-05:00");
  }

  @Test
  void a_plus_sign_that_an_address_turned_into_a_blank_is_understood() {
    day("2021-06-30", "2021-06-30T00:00:00 07:00");
  }

  @Test
  void what_is_no_instant_is_left_to_the_contract() {
    for (String other :
        new String[] {
          null, "", "2021-06-30", "2021-02-30T00:00:00Z", "2021-06-30T00:00:00", "hôm nay", "T"
        }) {
      day(null, other);
    }
    day(null, "2021-06-30T00:00:00Z" + "0".repeat(40));
  }
}
