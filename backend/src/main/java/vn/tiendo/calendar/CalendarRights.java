package vn.tiendo.calendar;

import java.util.List;
import vn.tiendo.common.problem.NotAllowed;
import vn.tiendo.common.security.Caller;

/**
 * One calendar counts the working days of every organisation here, so the installation's
 * administrators keep it (ADR 0019); everybody signed in reads it.
 */
final class CalendarRights {
  private CalendarRights() {}

  static boolean keeps(Caller caller) {
    return caller.keepsInstallation();
  }

  static List<String> allowedActions(Caller caller) {
    return keeps(caller) ? List.of("deleteCalendarDay", "editCalendarDay") : List.of();
  }

  /**
   * @throws NotAllowed unless the caller keeps the calendar
   */
  static void requireKeeper(Caller caller) {
    if (!keeps(caller)) {
      throw new NotAllowed("calendar.onlyInstallation");
    }
  }
}
