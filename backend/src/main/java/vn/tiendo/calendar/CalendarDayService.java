package vn.tiendo.calendar;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.tiendo.common.persistence.Deletions;
import vn.tiendo.common.problem.Conflict;
import vn.tiendo.common.problem.NotFound;
import vn.tiendo.common.problem.Violations;
import vn.tiendo.common.security.Caller;
import vn.tiendo.common.security.MyActions;
import vn.tiendo.common.web.Cursor;
import vn.tiendo.common.web.IfMatch;
import vn.tiendo.common.web.MergePatch;
import vn.tiendo.common.web.Page;

/** The days that the installation's administrators keep. */
@ApplicationScoped
class CalendarDayService implements MyActions {
  private final CalendarDayRepository days;
  private final Deletions deletions;
  private final Event<WorkingDays.Changed> changed;
  private final MergePatch mergePatch;
  private final Caller caller;

  CalendarDayService(
      CalendarDayRepository days,
      Deletions deletions,
      Event<WorkingDays.Changed> changed,
      MergePatch mergePatch,
      Caller caller) {
    this.days = days;
    this.deletions = deletions;
    this.changed = changed;
    this.mergePatch = mergePatch;
    this.caller = caller;
  }

  Page<CalendarDayDto> list(
      CalendarDayFilter filter, String cursorText, int limit, boolean includeTotal) {
    String pin = "calendar-days " + filter;
    Cursor cursor = cursorText == null ? null : Cursor.read(cursorText, pin);
    LocalDate after = cursor == null ? null : LocalDate.parse(cursor.keys().getFirst());
    List<CalendarDayDto> rows = days.page(filter, after, limit, caller);
    boolean more = rows.size() > limit;
    List<CalendarDayDto> shown = more ? rows.subList(0, limit) : rows;
    String next =
        more ? Cursor.write(caller.today(), pin, List.of(shown.getLast().date().toString())) : null;
    return new Page<>(shown, next, includeTotal ? days.count(filter) : null);
  }

  CalendarDayDto get(UUID id) {
    return CalendarDayDto.of(find(id), caller);
  }

  @Transactional
  CalendarDayDto create(NewCalendarDay wanted) {
    CalendarRights.requireKeeper(caller);
    check(wanted.edit(), wanted.date());
    if (days.has(wanted.date())) {
      throw Conflict.of("DUPLICATE_DATE", "calendar.duplicateDate", wanted.date().toString());
    }
    CalendarDay day = new CalendarDay(wanted);
    days.persist(day);
    changed();
    return CalendarDayDto.of(day, caller);
  }

  @Transactional
  CalendarDayDto edit(UUID id, IfMatch ifMatch, ObjectNode patch) {
    CalendarDay day = find(id);
    CalendarRights.requireKeeper(caller);
    IfMatch.require(ifMatch, day);
    CalendarDayEdit edit = mergePatch.apply(patch, CalendarDayEdit.of(day), CalendarDayEdit.class);
    check(edit, day.date);
    day.edit(edit);
    changed();
    return CalendarDayDto.of(day, caller);
  }

  @Transactional
  void delete(UUID id, IfMatch ifMatch) {
    CalendarDay day = find(id);
    CalendarRights.requireKeeper(caller);
    IfMatch.require(ifMatch, day);
    deletions.delete(day);
    changed();
  }

  @Override
  public List<String> mine() {
    return CalendarRights.keeps(caller) ? List.of("createCalendarDay") : List.of();
  }

  private static void check(CalendarDayEdit edit, LocalDate date) {
    Violations violations = new Violations();
    edit.check(date, violations);
    violations.throwIfAny();
  }

  /** The rows go out first, so that the version in the answer is the one stored. */
  private void changed() {
    days.flush();
    changed.fire(new WorkingDays.Changed());
  }

  private CalendarDay find(UUID id) {
    return days.findByIdOptional(id).orElseThrow(NotFound::new);
  }
}
