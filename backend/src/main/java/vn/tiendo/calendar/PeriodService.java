package vn.tiendo.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.tiendo.calendar.PeriodDto.Bound;
import vn.tiendo.calendar.PeriodDto.DueDate;
import vn.tiendo.calendar.PeriodDto.Level;
import vn.tiendo.common.problem.RuleBroken;
import vn.tiendo.common.security.Caller;
import vn.tiendo.common.time.PeriodKey;
import vn.tiendo.common.time.PeriodKind;
import vn.tiendo.common.time.PeriodRegime;
import vn.tiendo.common.web.Messages;

/**
 * Reporting periods, computed. Due dates follow the yearly report of the field (Circular
 * 03/2019/TT-BKHCN: the 20th of the last month); inside the department units report before that
 * day.
 */
@ApplicationScoped
class PeriodService {
  private static final int DUE_DAY = 20;

  private final WorkingDays workingDays;
  private final Messages messages;
  private final Caller caller;

  PeriodService(WorkingDays workingDays, Messages messages, Caller caller) {
    this.workingDays = workingDays;
    this.messages = messages;
    this.caller = caller;
  }

  /**
   * @throws RuleBroken for words that name no period, such as one whose days do not exist
   */
  PeriodDto get(String key, PeriodRegime regime) {
    PeriodKey period = Periods.ofParameter("key", key);
    List<DueDate> due = dueDates(period);
    return new PeriodDto(
        period,
        period.kind(),
        messages.say(caller.language(), PeriodNames.of(period)),
        period.first(),
        period.last(),
        period.window(regime),
        period.cutOff(regime),
        due,
        workingDays.dayOff(),
        regime == PeriodRegime.REPORTING ? say("calendar.legalBasis") : null,
        notes(period.cutOff(regime), due));
  }

  private List<DueDate> dueDates(PeriodKey period) {
    if (period.kind() == PeriodKind.AD_HOC) {
      return List.of();
    }
    LocalDate stated = period.last().withDayOfMonth(DUE_DAY);
    return List.of(due(Level.UNIT, stated, Bound.BEFORE), due(Level.DEPARTMENT, stated, Bound.BY));
  }

  private DueDate due(Level level, LocalDate stated, Bound bound) {
    LocalDate last = bound == Bound.BEFORE ? stated.minusDays(1) : stated;
    LocalDate settled = workingDays.settle(last);
    String text =
        say("calendar.due." + bound.name(), PeriodNames.day(stated), PeriodNames.day(settled));
    return new DueDate(level, stated, bound, settled, workingDays.isWorkingDay(settled), text);
  }

  private List<String> notes(LocalDate cutOff, List<DueDate> due) {
    List<String> notes = new ArrayList<>();
    for (DueDate date : due) {
      LocalDate last =
          date.bound() == Bound.BEFORE ? date.statedDate().minusDays(1) : date.statedDate();
      if (!workingDays.isWorkingDay(last)) {
        String name = say("calendar.weekday." + dayName(last));
        String rule = "calendar.restNote." + workingDays.dayOff().name();
        notes.add(say(rule, PeriodNames.day(last), name, PeriodNames.day(date.dueOn())));
      }
    }
    if (!due.isEmpty()) {
      LocalDate units = due.getFirst().dueOn();
      LocalDate department = due.getLast().dueOn();
      if (workingDays.between(units, department) < 2) {
        notes.add(
            say(
                "calendar.noDayToConsolidate",
                PeriodNames.day(units),
                PeriodNames.day(department)));
      }
      if (workingDays.between(cutOff, units) < 1) {
        notes.add(
            say("calendar.noDayAfterCutOff", PeriodNames.day(cutOff), PeriodNames.day(units)));
      }
    }
    return notes;
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
