package vn.tiendo.period;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import vn.tiendo.calendar.DayOff;
import vn.tiendo.calendar.WorkCalendar;
import vn.tiendo.common.time.DayRange;
import vn.tiendo.common.time.PeriodKey;
import vn.tiendo.common.time.PeriodRegime;
import vn.tiendo.regime.ReportLevel;

/**
 * The days of one period of a regime: window, cut-off and when each level is due. Pure.
 *
 * @param window the days whose data are counted; its last is the cut-off
 */
record DueDates(DayRange window, Due unit, Due department) {

  /**
   * When a level is due.
   *
   * @param stated the day the rule names ("trước ngày 20/12" names the 20th)
   * @param last the last permitted day by the words alone
   * @param dueOn the same after the rule for days of rest
   */
  public record Due(LocalDate stated, LocalDate last, LocalDate dueOn) {
    /** What was done where the last day is one of rest. */
    public DayOff rested() {
      if (dueOn.equals(last)) {
        return DayOff.KEEP;
      }
      return dueOn.isBefore(last) ? DayOff.PREVIOUS : DayOff.NEXT;
    }
  }

  /**
   * @param levels one of each
   */
  public static DueDates of(
      PeriodKey period,
      PeriodRegime counting,
      List<ReportLevel> levels,
      WorkCalendar calendar,
      DayOff rest) {
    DayRange window = period.window(counting);
    return new DueDates(
        window,
        due(level(levels, ReportLevel.Level.UNIT), period, window.to(), calendar, rest),
        due(level(levels, ReportLevel.Level.DEPARTMENT), period, window.to(), calendar, rest));
  }

  /**
   * Of a period that is open: the days it keeps, whatever became of the calendar since.
   *
   * @param dueUnit as kept, likewise {@code dueDepartment}
   */
  public static DueDates kept(
      PeriodKey period,
      DayRange window,
      List<ReportLevel> levels,
      LocalDate dueUnit,
      LocalDate dueDepartment) {
    return new DueDates(
        window,
        kept(level(levels, ReportLevel.Level.UNIT), period, dueUnit),
        kept(level(levels, ReportLevel.Level.DEPARTMENT), period, dueDepartment));
  }

  private static Due kept(ReportLevel level, PeriodKey period, LocalDate dueOn) {
    if (level.rule() == ReportLevel.Rule.WORKING_DAYS_AFTER_CUT_OFF) {
      return new Due(dueOn, dueOn, dueOn);
    }
    LocalDate stated = stated(level, period);
    return new Due(stated, level.boundOrBy().lastDay(stated), dueOn);
  }

  public LocalDate cutOff() {
    return window.to();
  }

  /** Whether a whole working day lies between the units' due date and the department's. */
  public boolean leavesDayToConsolidate(WorkCalendar calendar) {
    return calendar.between(unit.dueOn, department.dueOn.minusDays(1)) >= 1;
  }

  /** Whether the units have a working day after the cut-off. */
  public boolean leavesDayAfterCutOff(WorkCalendar calendar) {
    return calendar.between(cutOff(), unit.dueOn) >= 1;
  }

  /** The words let a unit report before its data are complete. */
  public boolean beforeCutOff() {
    return unit.dueOn.isBefore(cutOff());
  }

  private static ReportLevel level(List<ReportLevel> levels, ReportLevel.Level wanted) {
    return levels.stream().filter(l -> l.level() == wanted).findFirst().orElseThrow();
  }

  private static Due due(
      ReportLevel level, PeriodKey period, LocalDate cutOff, WorkCalendar calendar, DayOff rest) {
    if (level.rule() == ReportLevel.Rule.WORKING_DAYS_AFTER_CUT_OFF) {
      LocalDate day = calendar.plus(cutOff, level.workingDays());
      LocalDate last = level.boundOrBy().lastDay(day);
      return new Due(day, last, calendar.settle(last, rest));
    }
    LocalDate stated = stated(level, period);
    LocalDate last = level.boundOrBy().lastDay(stated);
    return new Due(stated, last, calendar.settle(last, rest));
  }

  private static LocalDate stated(ReportLevel level, PeriodKey period) {
    int years = level.yearOffset() == null ? 0 : level.yearOffset();
    int month = level.month() == null ? period.last().getMonthValue() : level.month();
    YearMonth at = YearMonth.of(period.year() + years, month);
    return at.atDay(Math.min(level.day(), at.lengthOfMonth()));
  }
}
