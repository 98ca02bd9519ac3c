package vn.tiendo.calendar;

import java.time.LocalDate;
import java.util.List;
import vn.tiendo.common.time.DayRange;
import vn.tiendo.common.time.PeriodKey;
import vn.tiendo.common.time.PeriodKind;

/** A period as it travels. */
public record PeriodDto(
    PeriodKey key,
    PeriodKind kind,
    String label,
    LocalDate first,
    LocalDate last,
    DayRange window,
    LocalDate cutOff,
    List<DueDate> dueDates,
    DayOff dayOff,
    String legalBasis,
    List<String> notes) {

  /** Who sends to whom. */
  public enum Level {
    UNIT,
    DEPARTMENT
  }

  /** "trước ngày" or "chậm nhất ngày". */
  public enum Bound {
    BEFORE,
    BY
  }

  /** When a level has to report. */
  public record DueDate(
      Level level,
      LocalDate statedDate,
      Bound bound,
      LocalDate dueOn,
      boolean workingDay,
      String text) {}
}
