package vn.tiendo.lifecycle;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import vn.tiendo.common.time.PeriodKey;

/**
 * The occurrences of a task: one a period when it recurs, else exactly one; all made when the task
 * takes effect.
 *
 * @param first first day of the plan
 * @param last last day of the plan; null for a register without an end, where what recurs is made
 *     for five years
 * @param effectiveOn the day the task takes effect
 * @param settle the rule for due dates on days of rest
 */
public record Schedule(
    LocalDate first, LocalDate last, LocalDate effectiveOn, UnaryOperator<LocalDate> settle) {
  private static final int YEARS_WITHOUT_END = 5;

  /** In order of time, never empty unless every period was over before the task took effect. */
  public List<Slot> slots(Deadline deadline) {
    return deadline.type() == DeadlineType.RECURRING
        ? recurring(deadline)
        : List.of(single(deadline));
  }

  private Slot single(Deadline deadline) {
    LocalDate lastDay = deadline.lastDay();
    LocalDate due = lastDay == null ? null : settle.apply(lastDay);
    return new Slot(
        periodOf(deadline, lastDay),
        effectiveOn,
        effectiveOn,
        LocalDate.MAX,
        deadline.statedDate(),
        due);
  }

  /** What has a date belongs to its year, the rest to the whole plan. */
  private PeriodKey periodOf(Deadline deadline, LocalDate lastDay) {
    if (deadline.period() != null) {
      return deadline.period();
    }
    if (lastDay != null) {
      return PeriodKey.year(lastDay.getYear());
    }
    return last == null ? PeriodKey.year(effectiveOn.getYear()) : named(first, last);
  }

  private List<Slot> recurring(Deadline deadline) {
    Recurrence recurrence = deadline.recurrence();
    List<Slot> slots = new ArrayList<>();
    YearMonth at = YearMonth.of((last == null ? effectiveOn : first).getYear(), 1);
    LocalDate end = end();
    for (; !at.atDay(1).isAfter(end); at = at.plusMonths(recurrence.months())) {
      LocalDate stated = recurrence.statedDay(at);
      LocalDate lastDay = deadline.bound() == null ? stated : deadline.bound().lastDay(stated);
      if (!lastDay.isBefore(first) && !lastDay.isBefore(effectiveOn) && !lastDay.isAfter(end)) {
        slots.add(slot(at, recurrence, stated, lastDay));
      }
    }
    return withCurrentDays(slots);
  }

  private LocalDate end() {
    return last != null
        ? last
        : effectiveOn.plusYears(YEARS_WITHOUT_END).withDayOfYear(1).minusDays(1);
  }

  private Slot slot(YearMonth at, Recurrence recurrence, LocalDate stated, LocalDate lastDay) {
    LocalDate from = at.atDay(1);
    PeriodKey period = named(from, at.plusMonths(recurrence.months() - 1L).atEndOfMonth());
    LocalDate starts = from.isBefore(effectiveOn) ? effectiveOn : from;
    return new Slot(period, starts, starts, LocalDate.MAX, stated, settle.apply(lastDay));
  }

  /** The first is current at once, each until the next begins. */
  private List<Slot> withCurrentDays(List<Slot> slots) {
    List<Slot> result = new ArrayList<>();
    for (int i = 0; i < slots.size(); i++) {
      Slot slot = slots.get(i);
      LocalDate from = i == 0 ? effectiveOn : slot.startsOn();
      LocalDate to = i + 1 < slots.size() ? slots.get(i + 1).startsOn() : LocalDate.MAX;
      result.add(new Slot(slot.period(), slot.startsOn(), from, to, slot.statedOn(), slot.dueOn()));
    }
    return result;
  }

  /** The shortest name of these days: a year, half, quarter or month where they are one. */
  private static PeriodKey named(LocalDate from, LocalDate to) {
    YearMonth month = YearMonth.from(from);
    List<PeriodKey> names =
        List.of(
            PeriodKey.year(from.getYear()),
            PeriodKey.half(from.getYear(), (month.getMonthValue() - 1) / 6 + 1),
            PeriodKey.quarter(from.getYear(), (month.getMonthValue() - 1) / 3 + 1),
            PeriodKey.month(from.getYear(), month.getMonthValue()));
    return names.stream()
        .filter(name -> name.first().equals(from) && name.last().equals(to))
        .findFirst()
        .orElseGet(() -> PeriodKey.between(from, to));
  }
}
