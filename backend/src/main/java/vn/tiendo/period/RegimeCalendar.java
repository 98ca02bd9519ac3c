package vn.tiendo.period;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.tiendo.calendar.PeriodNames;
import vn.tiendo.calendar.WorkingDays;
import vn.tiendo.common.problem.RuleBroken;
import vn.tiendo.common.security.Caller;
import vn.tiendo.common.time.DayRange;
import vn.tiendo.common.time.PeriodKey;
import vn.tiendo.common.time.PeriodKind;
import vn.tiendo.common.web.Messages;
import vn.tiendo.outline.Keepers;
import vn.tiendo.regime.Regimes;

/** The periods of a regime in some years, whether opened or not. */
@ApplicationScoped
class RegimeCalendar {
  private static final int MOST_YEARS = 20;

  private final Regimes regimes;
  private final PeriodRepository periods;
  private final Keepers keepers;
  private final WorkingDays workingDays;
  private final Advice advice;
  private final Messages messages;
  private final Caller caller;

  RegimeCalendar(
      Regimes regimes,
      PeriodRepository periods,
      Keepers keepers,
      WorkingDays workingDays,
      Advice advice,
      Messages messages,
      Caller caller) {
    this.regimes = regimes;
    this.periods = periods;
    this.keepers = keepers;
    this.workingDays = workingDays;
    this.advice = advice;
    this.messages = messages;
    this.caller = caller;
  }

  /**
   * The calendar as it travels.
   *
   * @param rows none for a regime whose periods are named as they come
   */
  record Dto(UUID regimeId, List<Row> rows) {}

  /**
   * One period.
   *
   * @param periodId of the opened one, null when it is not
   */
  record Row(
      PeriodKey period,
      String label,
      DayRange window,
      LocalDate cutOff,
      LocalDate dueUnit,
      LocalDate dueDepartment,
      List<String> advice,
      UUID periodId) {}

  /**
   * @param firstYear null: this one
   * @param lastYear null: the first
   */
  Dto of(UUID id, Integer firstYear, Integer lastYear) {
    Regimes.View regime = regimes.of(id);
    keepers.relations(regime.ownerId());
    int from = firstYear == null ? caller.today().getYear() : firstYear;
    int to = lastYear == null ? from : lastYear;
    if (to < from || to - from >= MOST_YEARS) {
      throw RuleBroken.ofParameter("to", "BAD_RANGE", "regime.badYears", MOST_YEARS);
    }
    List<Row> rows = new ArrayList<>();
    Map<String, UUID> opened = new HashMap<>();
    periods.list("regimeId", id).forEach(p -> opened.put(p.period, p.id()));
    for (int year = from; year <= to; year++) {
      keys(regime.frequency(), year)
          .forEach(key -> rows.add(row(regime, key, opened.get(key.toString()))));
    }
    return new Dto(id, rows);
  }

  private Row row(Regimes.View regime, PeriodKey key, UUID opened) {
    DueDates dates = dates(regime, key);
    return new Row(
        key,
        messages.say(caller.language(), PeriodNames.of(key)),
        dates.window(),
        dates.cutOff(),
        dates.unit().dueOn(),
        dates.department().dueOn(),
        advice.of(dates),
        opened);
  }

  DueDates dates(Regimes.View regime, PeriodKey key) {
    return DueDates.of(
        key, regime.counting(), regime.levels(), workingDays.calendar(), workingDays.dayOff());
  }

  /** The periods of a kind in a year, in order. */
  static List<PeriodKey> keys(PeriodKind kind, int year) {
    PeriodKey whole = PeriodKey.year(year);
    return switch (kind) {
      case YEAR -> List.of(whole);
      case HALF_YEAR, QUARTER, MONTH -> whole.parts(kind);
      case NINE_MONTHS -> List.of(PeriodKey.parse(year + "-9M"));
      case AD_HOC -> List.of();
    };
  }
}
