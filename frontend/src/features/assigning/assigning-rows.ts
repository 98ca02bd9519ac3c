import type { Assignment, WorkState } from '@/api/types';
import type { BulkRow } from '@/business/bulk';
import type { Address } from '@/ui/address';

const ENDED = new Set<WorkState>(['COMPLETED', 'WITHDRAWN', 'SUPERSEDED']);

/** A task may be given out in several units: both name the row. */
export const rowKey = ({ task, unit }: Assignment) => `${task.id} ${unit.id}`;

export const assignmentRow = (row: Assignment): BulkRow => ({
  key: rowKey(row),
  label: `${row.task.code}. ${row.task.title}`,
  taskId: row.task.id,
  unit: row.unit,
  work: row.work && { kind: 'OCCURRENCE', id: row.work.occurrenceId },
  state: row.work?.state ?? 'DRAFT',
  allowed: row.allowedActions,
});

/** Past the day that was set inside the unit, and still to be done. */
export function lateInUnit({ dueOn, work }: Assignment, today: string): boolean {
  return dueOn !== undefined && dueOn < today && work !== undefined && !ENDED.has(work.state);
}

/** Nearest first: by the day inside the unit where one was set, else the order's; what has none comes last. */
const dayOf = ({ dueOn, work }: Assignment) => dueOn ?? work?.dueOn ?? '9999';

/** Whose it is; nobody's comes first. */
export const nameOf = ({ mainOfficer }: Assignment) => mainOfficer?.fullName ?? '';

/** What the address leaves of the rows: by person and, for each, nearest deadline first. */
export function chosenRows(rows: readonly Assignment[], address: Address): Assignment[] {
  const { unit, person, state, timeState } = address;
  return rows
    .filter(
      (row) =>
        (!unit || row.unit.id === unit) &&
        (!person || row.mainOfficer?.id === person) &&
        (!state || row.work?.state === state) &&
        (!timeState || row.work?.timeState === timeState),
    )
    .sort((a, b) => nameOf(a).localeCompare(nameOf(b), 'vi') || dayOf(a).localeCompare(dayOf(b)));
}

/** The different values of a column among the rows, as a filter offers them. */
export function choicesOf(
  rows: readonly Assignment[],
  of: (row: Assignment) => { value: string; label: string } | undefined,
): { value: string; label: string }[] {
  const all = new Map(rows.flatMap((row) => of(row) ?? []).map((choice) => [choice.value, choice]));
  return [...all.values()].sort((a, b) => a.label.localeCompare(b.label, 'vi'));
}
