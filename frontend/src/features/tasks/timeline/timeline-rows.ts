import type { ReportingLabel, TaskSummary, TimeState, WorkItem, WorkState } from '@/api/types';
import { addDays, type LocalDate } from '@/lib/dates';
import { barOf, type Range, spanAt } from './time-scale';

/** One line of the chart, a task in its period or a work item. */
export interface TimelineRow {
  id: string;
  kind: 'task' | 'work-item';
  target: string;
  occurrence?: string;
  code?: string;
  title: string;
  /** Sections for tasks, units for work items. */
  group: string;
  /** Who is to do it, where the group does not say so. */
  unit?: string;
  startsOn?: LocalDate;
  dueOn?: LocalDate;
  originalDueOn?: LocalDate;
  deadlineText?: string;
  state: WorkState;
  timeState?: TimeState;
  label?: ReportingLabel;
  overdueDays?: number;
  percent?: number;
  continuous: boolean;
}

export interface RowGroup {
  key: string;
  rows: TimelineRow[];
}

export function taskRow(task: TaskSummary): TimelineRow {
  const { id, occurrenceId, code, title, sectionId, planId, leadUnit, deadline } = task;
  return {
    ...facts(task),
    id: occurrenceId ?? id,
    kind: 'task',
    target: id,
    occurrence: occurrenceId,
    code,
    title,
    group: sectionId ?? planId,
    unit: leadUnit.name,
    startsOn: task.startsOn,
    deadlineText: deadline.text,
    continuous: deadline.type === 'CONTINUOUS' || (task.reportingLabel?.startsWith('CONTINUOUS') ?? false),
  };
}

/** A work item has no day of its own on which to begin; until somebody has begun there is its due date only. */
export function workItemRow(item: WorkItem): TimelineRow {
  const { id, title, unit, startedOn, occurrence } = item;
  return {
    ...facts(item),
    id,
    kind: 'work-item',
    target: id,
    code: occurrence.task.code,
    title,
    group: unit.name,
    unit: item.person?.fullName,
    startsOn: startedOn,
    continuous: false,
  };
}

function facts(of: TaskSummary | WorkItem) {
  return {
    dueOn: of.dueOn,
    originalDueOn: of.originalDueOn === of.dueOn ? undefined : of.originalDueOn,
    state: of.state,
    timeState: of.timeState,
    label: of.reportingLabel,
    overdueDays: of.overdueDays,
    percent: of.percentComplete,
  };
}

/** Every day that matters of a row: a chart of everything must hold them all. */
export function daysOf(row: TimelineRow, today: LocalDate): LocalDate[] {
  return [row.startsOn, row.dueOn, row.originalDueOn, lateUntil(row, today)].filter(
    (day) => day !== undefined,
  );
}

/**
 * Up to when an open row's lateness goes on: until today, but a row that waits for confirmation or is suspended grows
 * no later; undefined for one that is not late.
 */
export function lateUntil(row: TimelineRow, today: LocalDate): LocalDate | undefined {
  if (row.timeState !== 'OVERDUE' || !row.dueOn) return undefined;
  const stands = row.state === 'AWAITING_CONFIRMATION' || row.state === 'SUSPENDED';
  return stands && row.overdueDays ? addDays(row.dueOn, row.overdueDays) : today;
}

/** Whether anything of a row is to be seen in the range. */
export function isInRange(row: TimelineRow, range: Range, today: LocalDate): boolean {
  const days = daysOf(row, today).sort();
  const [first, last] = [days[0], days.at(-1)];
  return first !== undefined && last !== undefined && barOf(first, last, range) !== undefined;
}

/** Rows with a due date, those that go on all the time, and those nobody has given a date. */
export function splitRows(rows: readonly TimelineRow[]) {
  return {
    dated: rows.filter(({ dueOn }) => dueOn),
    continuous: rows.filter(({ dueOn, continuous }) => !dueOn && continuous),
    undated: rows.filter(({ dueOn, continuous }) => !dueOn && !continuous),
  };
}

/** Rows under their groups; groups in the order in which their first rows come, or by name. */
export function groupRows(rows: readonly TimelineRow[], byName = false): RowGroup[] {
  const groups = new Map<string, TimelineRow[]>();
  for (const row of rows) {
    const group = groups.get(row.group);
    if (group) group.push(row);
    else groups.set(row.group, [row]);
  }
  const listed = [...groups].map(([key, of]) => ({ key, rows: of }));
  return byName ? listed.sort((a, b) => a.key.localeCompare(b.key, 'vi')) : listed;
}

/** The year to begin with: this one when it has work, else the last one that does. */
export function firstSpan(rows: readonly TimelineRow[], today: LocalDate): string {
  const now = spanAt(today, 'year');
  const thisYear = { from: `${now}-01-01`, to: `${now}-12-31` };
  if (rows.length === 0 || rows.some((row) => isInRange(row, thisYear, today))) return now;
  const last = rows.flatMap((row) => row.dueOn ?? []).sort();
  return spanAt(last.at(-1) ?? today, 'year');
}
