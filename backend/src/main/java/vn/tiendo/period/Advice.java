package vn.tiendo.period;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.tiendo.calendar.PeriodNames;
import vn.tiendo.calendar.WorkCalendar;
import vn.tiendo.calendar.WorkingDays;
import vn.tiendo.common.security.Caller;
import vn.tiendo.common.web.Messages;

/**
 * What is worth knowing of the days of a period, in kind words: inside the house what Decree
 * 09/2019/NĐ-CP says about working days between levels is advice.
 */
@ApplicationScoped
class Advice {
  private final WorkingDays workingDays;
  private final Messages messages;
  private final Caller caller;

  Advice(WorkingDays workingDays, Messages messages, Caller caller) {
    this.workingDays = workingDays;
    this.messages = messages;
    this.caller = caller;
  }

  List<String> of(DueDates dates) {
    WorkCalendar calendar = workingDays.calendar();
    List<String> advice = new ArrayList<>();
    rest(dates.unit(), calendar, advice);
    if (!dates.unit().last().equals(dates.department().last())) {
      rest(dates.department(), calendar, advice);
    }
    String unit = PeriodNames.day(dates.unit().dueOn());
    String department = PeriodNames.day(dates.department().dueOn());
    if (!dates.leavesDayToConsolidate(calendar)) {
      advice.add(say("calendar.noDayToConsolidate", unit, department));
    }
    if (!dates.leavesDayAfterCutOff(calendar)) {
      advice.add(say("calendar.noDayAfterCutOff", PeriodNames.day(dates.cutOff()), unit));
    }
    return advice;
  }

  /** Why the due date is, or is not, the day that the words name. */
  private void rest(DueDates.Due due, WorkCalendar calendar, List<String> advice) {
    if (!calendar.isWorkingDay(due.last())) {
      advice.add(
          say(
              "calendar.restNote." + due.rested().name(),
              PeriodNames.day(due.last()),
              say("calendar.weekday." + dayName(due.last())),
              PeriodNames.day(due.dueOn())));
    }
  }

  private static String dayName(LocalDate day) {
    DayOfWeek weekday = day.getDayOfWeek();
    return weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY
        ? weekday.name()
        : "HOLIDAY";
  }

  private String say(String key, Object... arguments) {
    return messages.say(caller.language(), key, arguments);
  }
}
