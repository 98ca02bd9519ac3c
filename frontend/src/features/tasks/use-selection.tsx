import { useMemo, useState } from 'react';
import { useSession } from '@/api/session';
import type { TaskSummary, UnitRef } from '@/api/types';
import { useText } from '@/i18n/messages';
import type { Column } from '@/ui/data-table';
import { headedUnits } from './batch-assign-button';
import { taskWords } from './words';

export interface Selection {
  /** The units this person may hand the selected tasks out for; without one there is nothing to select for. */
  units: UnitRef[];
  /** Ids of the selected tasks that are in the list now. */
  ids: string[];
  columns: Column<TaskSummary>[];
  selectAll: () => void;
  clear: () => void;
}

/** Which tasks of the list are selected; one that the filters took away is not, until it comes back. */
export function useSelection(rows: readonly TaskSummary[]): Selection {
  const t = useText(taskWords);
  const session = useSession();
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const units = useMemo(() => (session.status === 'signed-in' ? headedUnits(session.user) : []), [session]);
  const columns = useMemo<Column<TaskSummary>[]>(
    () => [
      {
        id: 'select',
        header: t.select,
        width: '3.25rem',
        cell: ({ id, code }) => (
          <input
            type="checkbox"
            aria-label={t.selectTask(code)}
            checked={selected.has(id)}
            onChange={() => setSelected((before) => toggled(before, id))}
          />
        ),
      },
    ],
    [t, selected],
  );
  return {
    units,
    ids: [...new Set(rows.map(({ id }) => id))].filter((id) => selected.has(id)),
    columns: units.length > 0 ? columns : NO_COLUMNS,
    selectAll: () => setSelected(new Set(rows.map(({ id }) => id))),
    clear: () => setSelected(new Set()),
  };
}

const NO_COLUMNS: Column<TaskSummary>[] = [];

function toggled(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return next;
}
