package vn.tiendo.period;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.tiendo.calendar.DayKind;
import vn.tiendo.calendar.DayOff;
import vn.tiendo.calendar.WorkCalendar;
import vn.tiendo.common.time.PeriodKey;
import vn.tiendo.common.time.PeriodKind;
import vn.tiendo.common.time.PeriodRegime;
import vn.tiendo.lifecycle.Bound;
import vn.tiendo.regime.ReportLevel;
import vn.tiendo.regime.ReportLevel.Level;
import vn.tiendo.regime.ReportLevel.Rule;

/**
 * Windows and due dates against a table that was reckoned apart from this code: every frequency,
 * 2021 to 2035, with Tết and swapped days. The calendar's days from 2027 on are the table's own.
 */
class DueDatesRulesTest {
  private static final WorkCalendar CALENDAR = calendar();

  private static List<String[]> csv(String name) {
    try (InputStream in = DueDatesRulesTest.class.getResourceAsStream("/golden/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> line.split(","))
          .toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static WorkCalendar calendar() {
    Map<LocalDate, DayKind> days = new HashMap<>();
    csv("calendar-2021-2035.csv")
        .forEach(row -> days.put(LocalDate.parse(row[0]), DayKind.valueOf(row[1])));
    return new WorkCalendar(days);
  }

  private static ReportLevel fixed(Level level, Integer month, int day, Bound bound) {
    return new ReportLevel(level, Rule.FIXED, month, day, null, null, bound, null);
  }

  private static ReportLevel after(Level level, int workingDays) {
    return new ReportLevel(
        level, Rule.WORKING_DAYS_AFTER_CUT_OFF, null, null, null, workingDays, null, null);
  }

  private static List<ReportLevel> levels(PeriodKind kind) {
    return switch (kind) {
      case YEAR ->
          List.of(fixed(Level.UNIT, 12, 20, Bound.BEFORE), fixed(Level.DEPARTMENT, 12, 20, null));
      case AD_HOC -> List.of(after(Level.UNIT, 3), after(Level.DEPARTMENT, 5));
      default -> List.of(after(Level.UNIT, 2), fixed(Level.DEPARTMENT, null, 20, Bound.BY));
    };
  }

  private static DueDates dates(PeriodKey key, List<ReportLevel> levels, DayOff rest) {
    return DueDates.of(key, PeriodRegime.REPORTING, levels, CALENDAR, rest);
  }

  private static String reckoned(PeriodKey key) {
    List<ReportLevel> levels = levels(key.kind());
    List<String> cells = new ArrayList<>(List.of(key.kind().name(), key.toString()));
    DueDates kept = dates(key, levels, DayOff.KEEP);
    cells.add(kept.window().from().toString());
    cells.add(kept.cutOff().toString());
    for (DayOff rest : DayOff.values()) {
      DueDates dates = dates(key, levels, rest);
      cells.add(dates.unit().dueOn().toString());
      cells.add(dates.department().dueOn().toString());
    }
    cells.add(kept.leavesDayToConsolidate(CALENDAR) ? "yes" : "no");
    cells.add(kept.leavesDayAfterCutOff(CALENDAR) ? "yes" : "no");
    return String.join(",", cells);
  }

  @Test
  void every_period_of_fifteen_years_is_as_the_table_says() {
    List<String[]> table = csv("due-dates-2021-2035.csv");
    assertEquals(315, table.size());
    List<String> wrong = new ArrayList<>();
    for (String[] row : table) {
      String said = String.join(",", row);
      String reckoned = reckoned(PeriodKey.parse(row[1]));
      if (!said.equals(reckoned)) {
        wrong.add(said + " <> " + reckoned);
      }
    }
    assertEquals(List.of(), wrong);
  }

  /** Otherwise the table would hold for another calendar than the one people work with. */
  @Test
  void the_tables_calendar_is_the_shipped_one_while_that_lasts() throws IOException {
    Map<String, String> shipped = new TreeMap<>();
    try (InputStream in =
        DueDatesRulesTest.class.getResourceAsStream("/db/migration/V040__calendar.sql")) {
      Matcher row =
          Pattern.compile("\\n  \\((?:date )?'(\\d{4}-\\d\\d-\\d\\d)', '([A-Z_]+)'")
              .matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      while (row.find()) {
        shipped.put(row.group(1), row.group(2));
      }
    }
    Map<String, String> used = new TreeMap<>();
    csv("calendar-2021-2035.csv").stream()
        .filter(day -> day[0].compareTo("2027") < 0)
        .forEach(day -> used.put(day[0], day[1]));
    assertTrue(shipped.size() > 80);
    assertEquals(shipped, used);
  }

  @Test
  void the_plans_own_words_leave_no_day_and_earlier_ones_do() {
    PeriodKey year = PeriodKey.year(2021);
    assertTrue(!dates(year, levels(PeriodKind.YEAR), DayOff.KEEP).leavesDayToConsolidate(CALENDAR));
    List<ReportLevel> earlier =
        List.of(fixed(Level.UNIT, 12, 17, Bound.BEFORE), fixed(Level.DEPARTMENT, 12, 20, null));
    assertTrue(dates(year, earlier, DayOff.KEEP).leavesDayToConsolidate(CALENDAR));
  }

  /**
   * The department's 20/12/2025 is a Saturday: the Friday before lies whole between it and the
   * 18th.
   */
  @Test
  void a_due_date_on_a_day_of_rest_takes_nothing_from_the_day_before() {
    PeriodKey year = PeriodKey.year(2025);
    List<ReportLevel> levels =
        List.of(fixed(Level.UNIT, 12, 18, null), fixed(Level.DEPARTMENT, 12, 20, null));
    assertTrue(dates(year, levels, DayOff.KEEP).leavesDayToConsolidate(CALENDAR));
  }

  /** The calendar and the setting may change afterwards. */
  @Test
  void an_open_period_tells_of_the_days_it_keeps() {
    PeriodKey year = PeriodKey.year(2021);
    DueDates opened = dates(year, levels(PeriodKind.YEAR), DayOff.PREVIOUS);
    DueDates kept =
        DueDates.kept(
            year,
            opened.window(),
            levels(PeriodKind.YEAR),
            opened.unit().dueOn(),
            opened.department().dueOn());
    assertEquals(opened, kept);
    assertEquals(LocalDate.of(2021, 12, 17), kept.unit().dueOn());
    assertEquals(DayOff.PREVIOUS, kept.unit().rested());
    assertEquals(DayOff.KEEP, kept.department().rested());
    assertTrue(!kept.leavesDayToConsolidate(CALENDAR));
    DueDates next = dates(year, levels(PeriodKind.YEAR), DayOff.NEXT);
    assertEquals(DayOff.NEXT, next.unit().rested());
  }

  @Test
  void a_day_beyond_the_months_end_is_its_last_and_an_offset_goes_to_the_next_year() {
    DueDates month =
        DueDates.of(
            PeriodKey.month(2021, 2),
            PeriodRegime.CALENDAR,
            List.of(fixed(Level.UNIT, null, 31, Bound.BY), after(Level.DEPARTMENT, 0)),
            CALENDAR,
            DayOff.KEEP);
    assertEquals(LocalDate.of(2021, 2, 28), month.unit().dueOn());
    assertEquals(LocalDate.of(2021, 2, 28), month.department().dueOn());
    ReportLevel january = new ReportLevel(Level.UNIT, Rule.FIXED, 1, 15, 1, null, Bound.BY, null);
    DueDates year =
        dates(PeriodKey.year(2021), List.of(january, after(Level.DEPARTMENT, 30)), DayOff.KEEP);
    assertEquals(LocalDate.of(2022, 1, 15), year.unit().dueOn());
  }

  /** Whatever the rule: due dates after the cut-off are working days, and never before it. */
  @Test
  void working_days_after_the_cut_off_never_fall_on_days_of_rest() {
    Random random = new Random(20_211_220);
    for (int i = 0; i < 2_000; i++) {
      PeriodKey key = PeriodKey.month(2021 + random.nextInt(15), 1 + random.nextInt(12));
      int days = 1 + random.nextInt(10);
      DueDates dates =
          dates(
              key,
              List.of(after(Level.UNIT, days), after(Level.DEPARTMENT, days + 2)),
              DayOff.KEEP);
      assertTrue(CALENDAR.isWorkingDay(dates.unit().dueOn()), key::toString);
      assertEquals(days, CALENDAR.between(dates.cutOff(), dates.unit().dueOn()), key::toString);
      assertTrue(dates.leavesDayToConsolidate(CALENDAR), key::toString);
    }
  }
}
