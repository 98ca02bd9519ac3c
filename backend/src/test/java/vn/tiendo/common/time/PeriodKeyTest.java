package vn.tiendo.common.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodKeyTest {
  @ParameterizedTest
  @CsvSource({
    "2021,                  YEAR,        2021-01-01, 2021-12-31, 2020-12-15, 2021-12-14",
    "2021-H1,               HALF_YEAR,   2021-01-01, 2021-06-30, 2020-12-15, 2021-06-14",
    "2021-H2,               HALF_YEAR,   2021-07-01, 2021-12-31, 2021-06-15, 2021-12-14",
    "2021-9M,               NINE_MONTHS, 2021-01-01, 2021-09-30, 2020-12-15, 2021-09-14",
    "2021-Q1,               QUARTER,     2021-01-01, 2021-03-31, 2020-12-15, 2021-03-14",
    "2021-Q4,               QUARTER,     2021-10-01, 2021-12-31, 2021-09-15, 2021-12-14",
    "2021-06,               MONTH,       2021-06-01, 2021-06-30, 2021-05-15, 2021-06-14",
    "2024-02,               MONTH,       2024-02-01, 2024-02-29, 2024-01-15, 2024-02-14",
    "2021-03-01_2021-05-31, AD_HOC,      2021-03-01, 2021-05-31, 2021-03-01, 2021-05-31"
  })
  void a_name_gives_the_days_and_the_reporting_window(
      String name, PeriodKind kind, LocalDate first, LocalDate last, LocalDate from, LocalDate to) {
    PeriodKey key = PeriodKey.parse(name);
    assertEquals(kind, key.kind());
    assertEquals(new DayRange(first, last), key.window(PeriodRegime.CALENDAR));
    assertEquals(new DayRange(from, to), key.window(PeriodRegime.REPORTING));
    assertEquals(to, key.cutOff(PeriodRegime.REPORTING));
    assertEquals(name, key.toString());
    assertEquals(2000 + Integer.parseInt(name.substring(2, 4)), key.year());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "21",
        "1899",
        "2200",
        "2021-",
        "2021-H3",
        "2021-H0",
        "2021-Q5",
        "2021-13",
        "2021-00",
        "2021-6",
        "2021-9m",
        "2021-h1",
        "2021 ",
        " 2021",
        "2021-Q1-06",
        "quý 1",
        "2021-02-30_2021-03-01",
        "2021-05-31_2021-03-01",
        "2021-03-01",
        "2021-03-01_",
        "２０２１",
        "2021\n"
      })
  void other_words_name_no_period(String name) {
    assertTrue(PeriodKey.find(name).isEmpty());
    assertThrows(IllegalArgumentException.class, () -> PeriodKey.parse(name));
  }

  @Test
  void nothing_names_no_period() {
    assertTrue(PeriodKey.find(null).isEmpty());
  }

  @Test
  void the_last_day_of_2021_lies_in_the_window_of_2022() {
    LocalDate newYearsEve = LocalDate.of(2021, 12, 31);
    assertFalse(PeriodKey.year(2021).window(PeriodRegime.REPORTING).contains(newYearsEve));
    assertTrue(PeriodKey.year(2022).window(PeriodRegime.REPORTING).contains(newYearsEve));
  }

  @ParameterizedTest
  @CsvSource({
    "2021, 2020, 2022",
    "2021-H1, 2020-H2, 2021-H2",
    "2021-9M, 2020-9M, 2022-9M",
    "2021-Q4, 2021-Q3, 2022-Q1",
    "2021-01, 2020-12, 2021-02",
    "2021-03-01_2021-03-10, 2021-02-19_2021-02-28, 2021-03-11_2021-03-20"
  })
  void a_period_has_neighbours(String name, String previous, String next) {
    assertEquals(previous, PeriodKey.parse(name).previous().toString());
    assertEquals(next, PeriodKey.parse(name).next().toString());
  }

  @ParameterizedTest
  @CsvSource({
    "2021-Q3, 2020, 2020-Q3",
    "2021-9M, 2019, 2019-9M",
    "2021, 2025, 2025",
    "2024-02, 2023, 2023-02"
  })
  void the_same_period_of_another_year(String name, int year, String other) {
    assertEquals(other, PeriodKey.parse(name).sameOf(year).toString());
  }

  @Test
  void periods_are_made_of_shorter_ones() {
    assertEquals(
        List.of("2021-Q1", "2021-Q2", "2021-Q3", "2021-Q4"), names("2021", PeriodKind.QUARTER));
    assertEquals(List.of("2021-H1", "2021-H2"), names("2021", PeriodKind.HALF_YEAR));
    assertEquals(List.of("2021-Q1", "2021-Q2", "2021-Q3"), names("2021-9M", PeriodKind.QUARTER));
    assertEquals(List.of("2021-07", "2021-08", "2021-09"), names("2021-Q3", PeriodKind.MONTH));
    assertEquals(List.of(), names("2021-9M", PeriodKind.HALF_YEAR));
    assertEquals(List.of(), names("2021", PeriodKind.NINE_MONTHS));
    assertEquals(List.of(), names("2021-06", PeriodKind.MONTH));
    assertEquals(List.of(), names("2021-06", PeriodKind.YEAR));
    assertEquals(List.of(), names("2021-03-01_2021-05-31", PeriodKind.MONTH));
  }

  private static List<String> names(String period, PeriodKind parts) {
    return PeriodKey.parse(period).parts(parts).stream().map(PeriodKey::toString).toList();
  }

  @Test
  void windows_of_consecutive_periods_leave_no_gap_and_no_overlap() {
    Random random = new Random(20211214);
    for (int i = 0; i < 2_000; i++) {
      PeriodKey key = anyNamed(random);
      if (key.kind() == PeriodKind.NINE_MONTHS) {
        continue;
      }
      for (PeriodRegime regime : PeriodRegime.values()) {
        assertEquals(
            key.cutOff(regime).plusDays(1), key.next().window(regime).from(), key + " " + regime);
      }
      assertEquals(key, key.next().previous());
      assertEquals(key, PeriodKey.parse(key.toString()));
    }
  }

  @Test
  void parts_cover_the_window_of_the_whole() {
    Random random = new Random(7);
    for (int i = 0; i < 2_000; i++) {
      PeriodKey key = anyNamed(random);
      for (PeriodKind kind : PeriodKind.values()) {
        List<PeriodKey> parts = key.parts(kind);
        if (parts.isEmpty()) {
          continue;
        }
        for (PeriodRegime regime : PeriodRegime.values()) {
          assertEquals(key.window(regime).from(), parts.getFirst().window(regime).from());
          assertEquals(key.window(regime).to(), parts.getLast().window(regime).to());
        }
        assertTrue(parts.stream().allMatch(key::contains));
        assertEquals(parts.stream().sorted().toList(), parts);
      }
    }
  }

  private static PeriodKey anyNamed(Random random) {
    int year = 1901 + random.nextInt(297);
    return switch (random.nextInt(5)) {
      case 0 -> PeriodKey.year(year);
      case 1 -> PeriodKey.half(year, 1 + random.nextInt(2));
      case 2 -> PeriodKey.quarter(year, 1 + random.nextInt(4));
      case 3 -> PeriodKey.parse(year + "-9M");
      default -> PeriodKey.month(year, 1 + random.nextInt(12));
    };
  }

  @Test
  void the_pattern_of_the_contract_accepts_what_is_parsed_and_nothing_of_another_form() {
    Random random = new Random(99);
    for (int i = 0; i < 500; i++) {
      assertTrue(anyNamed(random).toString().matches(PeriodKey.PATTERN));
    }
    assertTrue("2021-03-01_2021-05-31".matches(PeriodKey.PATTERN));
    for (String name : List.of("2021-H3", "2021-13", "1899", "2021-03-01", "2021-Q0")) {
      assertFalse(name.matches(PeriodKey.PATTERN), name);
    }
  }
}
