import { useBlocker } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import type { IndicatorValue, ValueNature } from '@/api/types';
import { useText } from '@/i18n/messages';
import { today } from '@/lib/dates';
import { formatNumber } from '@/lib/numbers';
import { Button } from '@/ui/button';
import { Grid } from '@/ui/grid';
import { announce } from '@/ui/toast';
import { CellBar } from './cell-bar';
import { useGridColumns, useGridRows } from './grid-rows';
import { SaveBar } from './save-bar';
import { type Cell, cellId, cellsOf, contentOf, rowsOf, type SheetIndicator } from './sheet';
import { faultsIn, type Sheet, useSheet } from './use-sheet';
import classes from './value-sheet.module.css';
import { entryWords } from './words';

interface ValueSheetProps {
  name: string;
  indicators: SheetIndicator[];
  periods: string[];
  values: IndicatorValue[];
  nature: ValueNature;
  /** The period whose figures somebody came for. */
  wanted?: string;
}

/** The grid of figures of one nature: indicators and their districts by periods. */
export function ValueSheet({ name, indicators, periods, values, nature, wanted }: ValueSheetProps) {
  const t = useText(entryWords);
  const rows = useMemo(() => rowsOf(indicators), [indicators]);
  const cells = useMemo(
    () => cellsOf(rows, periods, values, nature, today()),
    [rows, periods, values, nature],
  );
  const sheet = useSheet(name, cells);
  const faults = useMemo(
    () => faultsIn(cells, sheet.drafts, sheet.choice),
    [cells, sheet.drafts, sheet.choice],
  );
  const [chosen, setChosen] = useState<string>();
  const [pasted, setPasted] = useState<string>();
  const columns = useGridColumns(periods, nature);
  const gridRows = useGridRows({ rows, periods, cells, sheet, faults });
  useBlocker({
    shouldBlockFn: () => false,
    enableBeforeUnload: () => Object.keys(sheet.drafts).length > 0,
  });
  const paste = (rowId: string, period: string, block: string[][]) => {
    const place = { row: rows.findIndex(({ id }) => id === rowId), column: periods.indexOf(period) };
    const { filled, skipped } = sheet.paste(place, block, { rows, periods });
    const said = [t.pasted(formatNumber(filled)), skipped > 0 && t.skipped(formatNumber(skipped))];
    setPasted(said.filter(Boolean).join(' '));
  };
  const cell = chosen === undefined ? undefined : cells.get(chosen);
  return (
    <div className={classes.frame}>
      <p className={classes.hint}>{t.hint}</p>
      {sheet.restored && <p role="status">{t.restored}</p>}
      <Ambiguous cells={cells} sheet={sheet} />
      <CellBar cell={cell} values={values} nature={nature} sheet={sheet} fault={cell && faults[cell.id]} />
      <Grid
        label={t.grid}
        headLabel={t.rowHead}
        startColumn={wanted}
        columns={columns}
        rows={gridRows}
        onChoose={(rowId, period) => setChosen(cellId(rowId, period))}
        onChange={(rowId, period, text) => {
          const typedIn = cells.get(cellId(rowId, period));
          if (typedIn) sheet.type(typedIn, { text });
        }}
        onPaste={paste}
      />
      <p className={classes.hint} role="status">
        {pasted}
      </p>
      <SaveBar cells={cells} sheet={sheet} faults={faults} nature={nature} onSaved={announce} />
    </div>
  );
}

/** What `1.500` means is asked once and holds for every cell of the grid. */
function Ambiguous({ cells, sheet }: { cells: ReadonlyMap<string, Cell>; sheet: Sheet }) {
  const t = useText(entryWords);
  if (sheet.choice) return null;
  const found = Object.entries(sheet.drafts)
    .map(([id, typed]) => {
      const cell = cells.get(id);
      return cell && contentOf(cell, typed);
    })
    .find((content) => content?.kind === 'ambiguous');
  if (found?.kind !== 'ambiguous') return null;
  return (
    <div className={classes.question} role="group" aria-label={t.which(found.text)}>
      <span>{t.which(found.text)}</span>
      <Button onClick={() => sheet.choose('THOUSANDS')}>{formatNumber(found.asThousands)}</Button>
      <Button onClick={() => sheet.choose('DECIMAL')}>{formatNumber(found.asDecimal)}</Button>
    </div>
  );
}
