import type { Indicator, IndicatorValue, ValueNature } from '@/api/types';
import { type CellContent, type Measure, readCell, textOfFigure } from '@/business/cell-text';
import type { SeparatorChoice } from '@/lib/numbers';
import { spanOf, takes } from './periods';

/** A part of a disaggregation, with the days between which it holds. */
export interface Member {
  id: string;
  name: string;
  validFrom?: string;
  validTo?: string;
}

export interface SheetIndicator
  extends Measure,
    Pick<Indicator, 'id' | 'code' | 'name' | 'basis' | 'frequency'> {
  members: Member[];
}

/** A row: an indicator, or one member of its disaggregation. */
export interface SheetRow {
  id: string;
  indicator: SheetIndicator;
  member?: Member;
}

/** One cell of the grid, with what the server has for it. */
export interface Cell {
  id: string;
  indicator: SheetIndicator;
  member?: Member;
  period: string;
  saved?: IndicatorValue;
  /** Nothing can be entered here, whatever is typed. */
  locked: boolean;
}

/** What somebody typed into a cell and has not saved, begun on this revision of what was there (0: nothing). */
export interface Typed {
  text: string;
  source?: string;
  note?: string;
  revision: number;
}

export type Drafts = Readonly<Record<string, Typed>>;

export function rowsOf(indicators: readonly SheetIndicator[]): SheetRow[] {
  return indicators.flatMap((indicator) =>
    indicator.members.length === 0
      ? [{ id: indicator.id, indicator }]
      : indicator.members.map((member) => ({ id: `${indicator.id}.${member.id}`, indicator, member })),
  );
}

export function cellId(rowId: string, period: string): string {
  return `${rowId}@${period}`;
}

/** Every cell by its id, for figures of one nature; `day` is today. */
export function cellsOf(
  rows: readonly SheetRow[],
  periods: readonly string[],
  values: readonly IndicatorValue[],
  nature: ValueNature,
  day: string,
): Map<string, Cell> {
  const saved = new Map(
    values.filter((value) => value.nature === nature).map((value) => [idOf(value), value]),
  );
  const cells = new Map<string, Cell>();
  for (const { id: rowId, indicator, member } of rows) {
    for (const period of periods) {
      const id = cellId(rowId, period);
      const value = saved.get(id);
      cells.set(id, {
        id,
        indicator,
        member,
        period,
        saved: value?.basis === indicator.basis ? value : undefined,
        locked: value?.state === 'SUBMITTED' || !isOpen(indicator, member, period, nature, day),
      });
    }
  }
  return cells;
}

function idOf({ indicatorId, memberId, period }: IndicatorValue): string {
  return cellId(memberId ? `${indicatorId}.${memberId}` : indicatorId, period);
}

/** What the server would refuse in any case is not offered: a period to come, a district that was not there. */
function isOpen(
  indicator: SheetIndicator,
  member: Member | undefined,
  period: string,
  nature: ValueNature,
  day: string,
): boolean {
  const { first, last } = spanOf(period);
  if (!takes(indicator.frequency, period)) return false;
  if (nature !== 'PLANNED' && first > day) return false;
  if (member?.validFrom && member.validFrom > last) return false;
  return !(member?.validTo && member.validTo < first);
}

/** The cell as saved, in the form in which it is typed. */
export function savedText({ saved, indicator }: Cell): Typed {
  return {
    text: saved ? textOfFigure(saved.figure, indicator.decimals) : '',
    source: saved?.sourceText,
    note: saved?.note,
    revision: saved?.revision ?? 0,
  };
}

export function shownOf(cell: Cell, drafts: Drafts): Typed {
  return drafts[cell.id] ?? savedText(cell);
}

/** Takes a change of one cell in; typing back what is saved leaves nothing to save. */
export function withTyped(drafts: Drafts, cell: Cell, change: Partial<Typed>): Drafts {
  const saved = savedText(cell);
  const now = { ...(drafts[cell.id] ?? saved), ...change };
  const { [cell.id]: _, ...rest } = drafts;
  const same =
    now.text.trim() === saved.text &&
    (now.source ?? '') === (saved.source ?? '') &&
    (now.note ?? '') === (saved.note ?? '');
  return same ? rest : { ...rest, [cell.id]: now };
}

/** Fills a block in from one cell on. Cells that are locked or past the edge are left out and counted. */
export function withBlock(
  drafts: Drafts,
  at: { rows: readonly SheetRow[]; periods: readonly string[]; cells: ReadonlyMap<string, Cell> },
  from: { row: number; column: number },
  block: readonly string[][],
): { drafts: Drafts; filled: number; skipped: number } {
  let now = drafts;
  let [filled, skipped] = [0, 0];
  block.forEach((texts, down) => {
    texts.forEach((text, right) => {
      const row = at.rows[from.row + down];
      const period = at.periods[from.column + right];
      const cell = row && period ? at.cells.get(cellId(row.id, period)) : undefined;
      if (!cell || cell.locked) {
        skipped++;
        return;
      }
      now = withTyped(now, cell, { text });
      filled++;
    });
  });
  return { drafts: now, filled, skipped };
}

/** True when the server has another revision than the one somebody began to type over. */
export function isStale(cell: Cell, typed: Typed): boolean {
  return typed.revision !== (cell.saved?.revision ?? 0);
}

export function contentOf(cell: Cell, typed: Typed, choice?: SeparatorChoice): CellContent {
  return readCell(typed.text, cell.indicator, choice);
}
