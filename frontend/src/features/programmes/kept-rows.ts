import { textsOf } from '@/i18n/messages';
import { dropDraft, keepDraft, readDraft } from '@/ui/drafts';
import { COLUMNS, type DraftRow, isChanged } from './draft';
import { programmeWords } from './words';

const nameOf = (programmeId: string) => `programme/${programmeId}`;

/** Keeps the changed rows of the grid on this machine, with what the server had then; nothing when none is changed. */
export function keepRows(programmeId: string, rows: readonly DraftRow[]): boolean {
  const changed = rows.filter(isChanged);
  if (changed.length > 0)
    return keepDraft(nameOf(programmeId), {
      rows: JSON.stringify(changed.map((row) => ({ ...row, errors: {} }))),
    });
  dropRows(programmeId);
  return true;
}

export function dropRows(programmeId: string): void {
  dropDraft(nameOf(programmeId));
}

/**
 * Lays kept rows over the rows as the server has them now. A cell changed on both sides keeps what was typed here and
 * says beside it what stands there now; a changed row that is gone comes back as a new one.
 */
export function withKept(programmeId: string, now: DraftRow[]): DraftRow[] {
  const text = readDraft(nameOf(programmeId))?.rows;
  if (!text) return now;
  const kept = JSON.parse(text) as DraftRow[];
  const here = new Map(kept.map((row) => [row.id, row]));
  const known = new Set(now.map(({ id }) => id));
  const added = kept.filter((row) => !known.has(row.id) && !row.removed);
  return [
    ...now.map((row) => {
      const mine = here.get(row.id);
      return mine && !row.locked ? merged(row, mine) : row;
    }),
    ...added.map((row) => ({ ...row, saved: undefined, locked: false })),
  ];
}

function merged(row: DraftRow, mine: DraftRow): DraftRow {
  const cells = { ...row.cells };
  const errors: DraftRow['errors'] = {};
  for (const column of COLUMNS) {
    const was = mine.saved?.[column];
    if (mine.cells[column] === was || mine.cells[column] === row.cells[column]) continue;
    if (row.cells[column] !== was) errors[column] = textsOf(programmeWords).changedThere(row.cells[column]);
    cells[column] = mine.cells[column];
  }
  return { ...row, cells, errors, removed: mine.removed };
}
