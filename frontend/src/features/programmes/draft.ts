import type { Violation } from '@/api/problem';
import type { ProgrammeRow, WorkItem } from '@/api/types';
import { textsOf } from '@/i18n/messages';
import { formatDate, parseDate } from '@/lib/dates';
import { cleanPasted, fold } from '@/lib/text';
import { newUuid } from '@/lib/uuid';
import type { GridRow } from '@/ui/grid-types';
import { programmeWords } from './words';

export const COLUMNS = ['occurrenceId', 'title', 'product', 'dueOn', 'personId'] as const;
export type ColumnId = (typeof COLUMNS)[number];
type Cells = Record<ColumnId, string>;

/** A row of the grid as it stands here, and as the server last had it (`saved`; none for a row just added). */
export interface DraftRow {
  id: string;
  cells: Cells;
  saved?: Cells;
  removed?: boolean;
  locked: boolean;
  note?: string;
  errors: Partial<Record<ColumnId, string>>;
}

export interface Choice {
  value: string;
  label: string;
}

export function draftOf(items: readonly WorkItem[], editable: boolean): DraftRow[] {
  return items.map((item) => {
    const cells: Cells = {
      occurrenceId: item.occurrence.id,
      title: item.title,
      product: item.product ?? '',
      dueOn: formatDate(item.dueOn),
      personId: item.person?.id ?? '',
    };
    return {
      id: item.id,
      cells,
      saved: { ...cells },
      locked: !editable || !item.allowedActions.includes('editWorkItem'),
      note: item.programmeNote,
      errors: {},
    };
  });
}

export function emptyRow(): DraftRow {
  return {
    id: newUuid(),
    cells: { occurrenceId: '', title: '', product: '', dueOn: '', personId: '' },
    locked: false,
    errors: {},
  };
}

export function isChanged(row: DraftRow): boolean {
  if (!row.saved) return COLUMNS.some((column) => row.cells[column].trim() !== '');
  const { saved } = row;
  return row.removed === true || COLUMNS.some((column) => row.cells[column] !== saved[column]);
}

/** What is wrong with a row before it is sent; nothing for an empty new row, which is not sent. */
export function check(row: DraftRow): DraftRow['errors'] {
  const t = textsOf(programmeWords);
  if (row.removed || !isChanged(row)) return {};
  const errors: DraftRow['errors'] = {};
  if (!row.cells.occurrenceId) errors.occurrenceId = t.needTask;
  if (!row.cells.title.trim()) errors.title = t.needTitle;
  if (parseDate(row.cells.dueOn).kind !== 'date') errors.dueOn = t.badDue;
  return errors;
}

/** The request's rows, with the draft row each stands for, so that refusals find their way back. */
export function toRequest(rows: readonly DraftRow[]): { row: DraftRow; sent: ProgrammeRow }[] {
  return rows.filter(isChanged).map((row) => ({ row, sent: sentOf(row) }));
}

function sentOf(row: DraftRow): ProgrammeRow {
  const { cells, saved } = row;
  if (row.removed) return { op: 'REMOVE', id: row.id };
  const due = parseDate(cells.dueOn);
  const all: Omit<ProgrammeRow, 'op'> = {
    occurrenceId: cells.occurrenceId,
    title: cleanPasted(cells.title),
    product: cleanPasted(cells.product) || null,
    dueOn: due.kind === 'date' ? due.date : undefined,
    personId: cells.personId || null,
  };
  if (!saved) return { op: 'ADD', ...all };
  const changed: ProgrammeRow = { op: 'CHANGE', id: row.id };
  for (const column of COLUMNS) {
    if (cells[column] !== saved[column]) Object.assign(changed, { [column]: all[column] });
  }
  return changed;
}

/** The server's findings laid on the cells they are about. */
export function withRefusals(
  rows: DraftRow[],
  order: DraftRow[],
  violations: readonly Violation[],
): DraftRow[] {
  const byRow = new Map<string, DraftRow['errors']>();
  for (const { pointer, message } of violations) {
    const [, index, member] = /^\/rows\/(\d+)\/?(\w+)?/.exec(pointer ?? '') ?? [];
    const row = index === undefined ? undefined : order[Number(index)];
    if (!row) continue;
    const column = COLUMNS.find((candidate) => candidate === member) ?? 'title';
    byRow.set(row.id, { ...byRow.get(row.id), [column]: message });
  }
  return rows.map((row) => ({ ...row, errors: byRow.get(row.id) ?? {} }));
}

/** Puts a text into a cell; for a choice the text may be its label, or its beginning, marks and case ignored. */
export function withCell(
  row: DraftRow,
  column: ColumnId,
  text: string,
  choices?: readonly Choice[],
): DraftRow {
  const errors = { ...row.errors };
  delete errors[column];
  if (!choices) return { ...row, cells: { ...row.cells, [column]: text }, errors };
  const found = text === '' ? { value: '' } : findChoice(choices, text);
  if (!found) {
    return { ...row, errors: { ...errors, [column]: textsOf(programmeWords).unknown(text) } };
  }
  return { ...row, cells: { ...row.cells, [column]: found.value }, errors };
}

function findChoice(choices: readonly Choice[], text: string): Choice | undefined {
  const wanted = fold(text.trim());
  return (
    choices.find(({ value, label }) => value === text || fold(label) === wanted) ??
    choices.find(({ label }) => fold(label).startsWith(wanted))
  );
}

export function toGridRow(row: DraftRow): GridRow {
  return {
    id: row.id,
    cells: row.cells,
    errors: row.errors,
    locked: row.locked || row.removed,
    notes: row.note ? { title: row.note } : undefined,
  };
}

/** Fills a block in from one cell on; rows it needs past the end are added, locked ones are passed over. */
export function pasted(
  rows: readonly DraftRow[],
  rowId: string,
  column: ColumnId,
  block: string[][],
  choicesOf: (column: string) => readonly Choice[] | undefined,
): DraftRow[] {
  const top = rows.findIndex((row) => row.id === rowId);
  const left = COLUMNS.indexOf(column);
  const filled = [...rows];
  block.forEach((texts, down) => {
    let row = filled[top + down] ?? emptyRow();
    if (row.locked) return;
    texts.forEach((text, right) => {
      const target = COLUMNS[left + right];
      if (target) row = withCell(row, target, text, choicesOf(target));
    });
    filled[top + down] = row;
  });
  return filled;
}
