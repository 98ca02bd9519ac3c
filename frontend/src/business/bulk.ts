import type { Me } from '@/api/session';
import type { BulkCommand, TaskSummary, UnitRef, WorkItem } from '@/api/types';

export type BulkVerb = BulkCommand['command'];
export type BulkTarget = Pick<BulkCommand['results'][number], 'kind' | 'id'>;

/** A row of a table, as far as a command over many rows is concerned. */
export interface BulkRow {
  key: string;
  /** What it is called where the result is told. */
  label: string;
  taskId?: string;
  /** Whose part of the task the row is, where a row is a part. */
  unit?: UnitRef;
  work?: BulkTarget;
  state: string;
  starred?: boolean;
  allowed: readonly string[];
}

/** As many as the API takes in one command. */
export const MOST = 200;

export const taskRow = (task: TaskSummary): BulkRow => ({
  key: task.occurrenceId ?? task.id,
  label: `${task.code}. ${task.title}`,
  taskId: task.id,
  work: task.occurrenceId ? { kind: 'OCCURRENCE', id: task.occurrenceId } : undefined,
  state: task.state,
  starred: task.starred,
  allowed: task.allowedActions,
});

export const workItemRow = (item: WorkItem): BulkRow => ({
  key: item.id,
  label: item.title,
  work: { kind: 'WORK_ITEM', id: item.id },
  state: item.state,
  allowed: item.allowedActions,
});

const ENDED = new Set(['DRAFT', 'COMPLETED', 'WITHDRAWN', 'SUPERSEDED']);

const FITS: Record<Exclude<BulkVerb, 'ASSIGN'>, (row: BulkRow) => boolean> = {
  CONFIRM: ({ allowed }) => allowed.includes('confirmOccurrence') || allowed.includes('confirmWorkItem'),
  REDO: ({ allowed }) => allowed.includes('redoOccurrence') || allowed.includes('redoWorkItem'),
  START: ({ allowed }) => allowed.includes('startOccurrence') || allowed.includes('startWorkItem'),
  // Opening a task receives it too: only work that nobody has begun is offered.
  RECEIVE: ({ allowed, state }) => allowed.includes('receiveOccurrence') && state === 'NOT_STARTED',
  CHASE: ({ work, state }) => work !== undefined && !ENDED.has(state),
  SET_LEADER: ({ allowed, taskId }) => taskId !== undefined && allowed.includes('editTask'),
  STAR: ({ allowed, starred }) => !starred && allowed.includes('editTask'),
  UNSTAR: ({ allowed, starred }) => Boolean(starred) && allowed.includes('editTask'),
};
const OF_TASKS = new Set<BulkVerb>(['ASSIGN', 'SET_LEADER', 'STAR', 'UNSTAR']);

/** Most used first. */
const ORDER = ['CONFIRM', 'REDO', 'START', 'RECEIVE', 'CHASE', 'SET_LEADER', 'STAR', 'UNSTAR'] as const;

export interface Offer {
  verb: BulkVerb;
  /** For which unit tasks are given out. */
  unit?: UnitRef;
  rows: BulkRow[];
}

/** A row that was refused, with the server's words. */
export interface Refused {
  row: BulkRow;
  why: string;
}

/** What may be done with some of the rows, each with the rows it is for. */
export function offers(rows: readonly BulkRow[], units: readonly UnitRef[], chases: boolean): Offer[] {
  const tasks = rows.filter(({ taskId }) => taskId);
  return [
    ...(tasks.some(({ unit }) => unit) ? ofEachUnit(tasks) : units.map(given(tasks))),
    ...ORDER.filter((verb) => verb !== 'CHASE' || chases).map(
      (verb): Offer => ({
        verb,
        rows: rows.filter(FITS[verb]),
      }),
    ),
  ].filter((offer) => offer.rows.length > 0);
}

const given =
  (rows: BulkRow[]) =>
  (unit: UnitRef): Offer => ({ verb: 'ASSIGN', unit, rows });

/** Parts of tasks are given out to people of their own unit, by whoever may. */
function ofEachUnit(rows: readonly BulkRow[]): Offer[] {
  const open = rows.filter(({ allowed }) =>
    allowed.some((operation) => operation.startsWith('createAssignment')),
  );
  const units = new Map(open.flatMap(({ unit }) => (unit ? [[unit.id, unit]] : [])));
  return [...units.values()].map((unit) => given(open.filter((row) => row.unit?.id === unit.id))(unit));
}

/** The rows as the API names them; a task that stands in several rows is one. */
export function targetsOf(verb: BulkVerb, rows: readonly BulkRow[]): BulkTarget[] {
  const targets = rows.flatMap(({ taskId, work }) =>
    OF_TASKS.has(verb) ? (taskId ? [{ kind: 'TASK' as const, id: taskId }] : []) : work ? [work] : [],
  );
  return [...new Map(targets.map((target) => [target.id, target])).values()];
}

/** The units whose work this person hands out. */
export function headedUnits(user: Me): UnitRef[] {
  return user.positions
    .filter(({ kind }) => kind === 'HEAD' || kind === 'DEPUTY_HEAD')
    .map(({ unit }) => unit);
}
