package vn.tiendo.calendar;

import java.util.List;
import vn.tiendo.common.problem.NotAllowed;
import vn.tiendo.common.security.Caller;

/** The calendar is kept by administrators; everybody signed in reads it. */
final class CalendarRights {
  private CalendarRights() {}

  static List<String> allowedActions(Caller caller) {
    return caller.administrator() ? List.of("deleteCalendarDay", "editCalendarDay") : List.of();
  }

  /**
   * @throws NotAllowed unless the caller keeps the calendar
   */
  static void requireKeeper(Caller caller) {
    if (!caller.administrator()) {
      throw new NotAllowed("calendar.onlyAdministrator");
    }
  }
}
