import type { TaskSummary, TimeState, WorkItem, WorkState } from '@/api/types';
import { isWorkingDay, type LocalDate, type WorkCalendar } from '@/lib/dates';
import { monthOf, weeksOf } from '@/lib/months';

/** Work that is due on a day. */
export interface DueEntry {
  id: string;
  kind: 'task' | 'work-item';
  target: string;
  occurrence?: string;
  title: string;
  who: string;
  state: WorkState;
  timeState?: TimeState;
  overdueDays?: number;
}

export type DayKind = 'HOLIDAY' | 'SUBSTITUTE_OFF' | 'SWAPPED_OFF' | 'SWAPPED_WORK';

/** A day on which the week's own rule does not hold. */
export interface NamedDay {
  date: LocalDate;
  kind: DayKind;
  name: string;
  verified: boolean;
}

export interface Day {
  date: LocalDate;
  /** Days of the months before and after only fill the week. */
  inMonth: boolean;
  working: boolean;
  named?: NamedDay;
  due: DueEntry[];
}

export function taskEntry(task: TaskSummary): DueEntry {
  const { id, occurrenceId, code, title, leadUnit, state, timeState, overdueDays } = task;
  return {
    id: occurrenceId ?? id,
    kind: 'task',
    target: id,
    occurrence: occurrenceId,
    title: `${code} ${title}`,
    who: leadUnit.shortName ?? leadUnit.name,
    state,
    timeState,
    overdueDays,
  };
}

export function workItemEntry(item: WorkItem): DueEntry {
  const { id, title, person, unit, state, timeState, overdueDays } = item;
  const who = person?.fullName ?? unit.shortName ?? unit.name;
  return { id, kind: 'work-item', target: id, title, who, state, timeState, overdueDays };
}

/** The weeks of a month with what is due on each day; work that is due outside the month is left out. */
export function monthOfWork(
  month: string,
  due: readonly { dueOn?: LocalDate; entry: DueEntry }[],
  named: readonly NamedDay[],
): Day[][] {
  const calendar: WorkCalendar = {
    daysOff: new Set(named.filter(({ kind }) => kind !== 'SWAPPED_WORK').map(({ date }) => date)),
    swappedIn: new Set(named.filter(({ kind }) => kind === 'SWAPPED_WORK').map(({ date }) => date)),
  };
  const byDay = new Map<LocalDate, DueEntry[]>();
  for (const { dueOn, entry } of due) if (dueOn) byDay.set(dueOn, [...(byDay.get(dueOn) ?? []), entry]);
  const names = new Map(named.map((day) => [day.date, day]));
  return weeksOf(month).map((week) =>
    week.map((date) => ({
      date,
      inMonth: monthOf(date) === month,
      working: isWorkingDay(date, calendar),
      named: names.get(date),
      due: monthOf(date) === month ? (byDay.get(date) ?? []) : [],
    })),
  );
}

/** The first link of the nearest day in that direction which has one; weeks are seven cells. */
export function nextDayWithWork(
  days: readonly Day[],
  from: LocalDate,
  step: 1 | -1 | 7 | -7,
): LocalDate | undefined {
  for (let at = days.findIndex(({ date }) => date === from) + step; at >= 0 && at < days.length; at += step) {
    const day = days[at];
    if (day && day.due.length > 0) return day.date;
  }
  return undefined;
}
