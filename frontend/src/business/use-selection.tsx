import type { RowData } from '@tanstack/react-table';
import { useMemo, useState } from 'react';
import { useSession } from '@/api/session';
import { useText } from '@/i18n/messages';
import type { Column } from '@/ui/data-table';
import { type BulkRow, headedUnits, type Offer, offers } from './bulk';
import { bulkWords } from './bulk-words';

export interface Selected {
  /** Whether anything could be done with any of the rows; else there is nothing to select for. */
  useful: boolean;
  /** The selected rows that are in the list now. */
  rows: BulkRow[];
  offers: Offer[];
  selectAll: () => void;
  clear: () => void;
}

interface Selection<Row extends RowData> extends Selected {
  columns: Column<Row>[];
}

/** Which rows are selected; one that the filters took away is not, until it comes back. */
export function useSelection<Row extends RowData>(
  list: readonly Row[],
  bulkRow: (row: Row) => BulkRow,
): Selection<Row> {
  const t = useText(bulkWords);
  const session = useSession();
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const user = session.status === 'signed-in' ? session.user : undefined;
  const units = useMemo(() => (user ? headedUnits(user) : []), [user]);
  const chases = user?.allowedActions.includes('createReminder') ?? false;
  const all = useMemo(() => list.map(bulkRow), [list, bulkRow]);
  const useful = useMemo(() => offers(all, units, chases).length > 0, [all, units, chases]);
  const columns = useMemo<Column<Row>[]>(
    () => [
      {
        id: 'select',
        header: t.select,
        width: '3.25rem',
        screenOnly: true,
        cell: (row) => {
          const { key, label } = bulkRow(row);
          return (
            <input
              type="checkbox"
              aria-label={t.selectRow(label)}
              checked={selected.has(key)}
              onChange={() => setSelected((before) => toggled(before, key))}
            />
          );
        },
      },
    ],
    [t, selected, bulkRow],
  );
  const rows = all.filter(({ key }) => selected.has(key));
  return {
    useful,
    rows,
    offers: offers(rows, units, chases),
    columns: useful ? columns : NO_COLUMNS,
    selectAll: () => setSelected(new Set(all.map(({ key }) => key))),
    clear: () => setSelected(new Set()),
  };
}

/** Always the same, so that the table is not drawn anew for it. */
const NO_COLUMNS: never[] = [];

function toggled(keys: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(keys);
  if (!next.delete(key)) next.add(key);
  return next;
}
