import { IconArrowBackUp, IconCheck, IconClock, IconPencil } from '@tabler/icons-react';
import { useMemo, useRef } from 'react';
import type { ValueNature, ValueState } from '@/api/types';
import { natureWords, valueStateWords } from '@/business/indicator-words';
import { periodName } from '@/business/work-words';
import { useLanguage } from '@/i18n/language';
import { useText } from '@/i18n/messages';
import type { GridColumn, GridRow } from '@/ui/grid-types';
import type { Fault } from './batch';
import { type Cell, cellId, type SheetRow, shownOf } from './sheet';
import type { Sheet } from './use-sheet';
import classes from './value-sheet.module.css';
import { entryWords } from './words';

const ICONS: Record<ValueState, typeof IconCheck> = {
  DRAFT: IconPencil,
  SUBMITTED: IconClock,
  VERIFIED: IconCheck,
  REJECTED: IconArrowBackUp,
};
const STATES: ValueState[] = ['DRAFT', 'SUBMITTED', 'VERIFIED', 'REJECTED'];

export function useGridColumns(periods: string[], nature: ValueNature): GridColumn[] {
  const language = useLanguage();
  const natures = useText(natureWords);
  return useMemo(
    () =>
      periods.map((period) => ({
        id: period,
        header: periodName(period, language),
        sub: natures[nature],
        align: 'right' as const,
      })),
    [periods, language, natures, nature],
  );
}

interface RowsInput {
  rows: SheetRow[];
  periods: string[];
  cells: ReadonlyMap<string, Cell>;
  sheet: Sheet;
  faults: Record<string, Fault>;
}

/** The rows as the grid shows them: the text typed or saved, its state, and what is wrong with it. */
export function useGridRows({ rows, periods, cells, sheet, faults }: RowsInput): GridRow[] {
  const t = useText(entryWords);
  const states = useText(valueStateWords);
  const { drafts, refusals } = sheet;
  const made = useMemo(
    () =>
      rows.map((row, index) => {
        const line = {
          cells: {} as Record<string, string>,
          errors: {} as Record<string, string>,
          notes: {} as Record<string, string>,
          marks: {} as NonNullable<GridRow['marks']>,
          changed: {} as Record<string, boolean>,
          lockedCells: {} as Record<string, boolean>,
        };
        for (const period of periods) {
          const cell = cells.get(cellId(row.id, period));
          if (!cell) continue;
          const fault = faults[cell.id];
          const error = refusals[cell.id] ?? (fault && t[fault]);
          line.cells[period] = shownOf(cell, drafts).text;
          line.changed[period] = cell.id in drafts;
          line.lockedCells[period] = cell.locked;
          if (error) line.errors[period] = error;
          if (!cell.saved || cell.id in drafts) continue;
          line.marks[period] = <StateMark state={cell.saved.state} words={states[cell.saved.state]} />;
          if (cell.saved.rejectionNote) line.notes[period] = t.returned(cell.saved.rejectionNote);
        }
        return { id: row.id, ...headOf(row, rows[index - 1], t.whole), ...line };
      }),
    [rows, periods, cells, drafts, refusals, faults, t, states],
  );
  return useSteady(made, [rows, periods, cells, t, states]);
}

const TOLD = ['cells', 'errors', 'notes', 'changed', 'lockedCells'] as const;

/** Rows that say what they said before stay the same objects, so that one cell's change draws one row of the grid. */
function useSteady(made: GridRow[], base: readonly unknown[]): GridRow[] {
  const before = useRef<{ base: readonly unknown[]; rows: GridRow[] }>({ base: [], rows: [] });
  const known = base.every((one, at) => one === before.current.base[at]) ? before.current.rows : [];
  const rows = made.map((row, at) => {
    const old = known[at];
    // Heads and marks follow from the base and from what is compared.
    return old && TOLD.every((part) => same(old[part] ?? {}, row[part] ?? {})) ? old : row;
  });
  before.current = { base, rows };
  return rows;
}

function same(one: object, other: object): boolean {
  const [ours, theirs] = [Object.entries(one), new Map(Object.entries(other))];
  return ours.length === theirs.size && ours.every(([key, value]) => theirs.get(key) === value);
}

/** An indicator with districts stands as a heading over them; one without is its own row. */
function headOf({ indicator, member }: SheetRow, above: SheetRow | undefined, whole: string) {
  const name = (
    <>
      <span className={classes.code}>{indicator.code}</span> {indicator.name}{' '}
      <span className={classes.unit}>({indicator.unitOfMeasure})</span>
    </>
  );
  if (!member) return { head: name, label: `${indicator.code} ${indicator.name}` };
  return {
    head: <span className={classes.member}>{member.name || whole}</span>,
    label: `${indicator.code} ${member.name}`,
    group: above?.indicator.id === indicator.id ? undefined : name,
  };
}

function StateMark({ state, words }: { state: ValueState; words: string }) {
  const Icon = ICONS[state];
  return (
    <span className={classes.mark} data-state={state} title={words}>
      <Icon size={12} stroke={2} role="img" aria-label={words} />
    </span>
  );
}

/** What the signs in the cells mean. */
export function StateLegend() {
  const states = useText(valueStateWords);
  return (
    <ul className={classes.legend}>
      {STATES.map((state) => {
        const Icon = ICONS[state];
        return (
          <li key={state}>
            <Icon size={12} stroke={2} aria-hidden="true" /> {states[state]}
          </li>
        );
      })}
    </ul>
  );
}
