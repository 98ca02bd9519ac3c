import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { Assignment } from '@/api/types';
import { SelectionBar } from '@/business/selection-bar';
import { useSelection } from '@/business/use-selection';
import { useText } from '@/i18n/messages';
import { today } from '@/lib/dates';
import { formatNumber } from '@/lib/numbers';
import { type Address, useAddress } from '@/ui/address';
import { DataTable } from '@/ui/data-table';
import { AsOf } from '@/ui/marks';
import { Page } from '@/ui/page';
import { Empty, Loaded, RowsSkeleton } from '@/ui/page-state';
import tabs from '@/ui/tab-links.module.css';
import { uiWords } from '@/ui/words';
import classes from './assigning.module.css';
import { useAssigningColumns } from './assigning-columns';
import { AssigningFilters, FILTERS } from './assigning-filters';
import { assigningQuery, type Part, partOf } from './assigning-query';
import { assignmentRow, chosenRows, nameOf, rowKey } from './assigning-rows';
import { assigningWords } from './words';

/** What waits to be given to somebody, and what has been given, with how it stands. */
export function AssigningPage() {
  const t = useText(assigningWords);
  const [address, setAddress] = useAddress();
  const part = partOf(address);
  const rows = useQuery(assigningQuery(part, address));
  return (
    <Page title={t.title} aside={<AsOf at={today()} />}>
      <Parts address={address} part={part} />
      <AssigningFilters part={part} rows={rows.data ?? []} address={address} onChange={setAddress} />
      <Loaded
        query={rows}
        skeleton={<RowsSkeleton rows={10} />}
        isEmpty={(data) => data.length === 0 && !FILTERS.some((name) => address[name])}
        empty={<Empty>{part === 'given' ? t.noneGiven : t.allGiven}</Empty>}
      >
        {(data) => <Table all={data} part={part} address={address} />}
      </Loaded>
    </Page>
  );
}

/** Two lists, each with as many rows as its number says. */
function Parts({ address, part }: { address: Address; part: Part }) {
  const t = useText(assigningWords);
  const kept = { q: address.q, role: address.role };
  const counts = {
    waiting: useQuery(assigningQuery('waiting', address)).data?.length,
    given: useQuery(assigningQuery('given', address)).data?.length,
  };
  return (
    <nav className={tabs.tabs} aria-label={t.views} data-noprint>
      {(['waiting', 'given'] as const).map((one) => (
        <Link
          key={one}
          to="."
          search={{ ...kept, view: one === 'given' ? one : undefined }}
          className={tabs.tab}
          data-on={one === part || undefined}
          aria-current={one === part ? 'page' : undefined}
        >
          {t[one]} {counts[one] !== undefined && formatNumber(counts[one])}
        </Link>
      ))}
    </nav>
  );
}

interface TableProps {
  all: readonly Assignment[];
  part: Part;
  address: Address;
}

function Table({ all, part, address }: TableProps) {
  const t = useText(assigningWords);
  const ui = useText(uiWords);
  const rows = useMemo(() => chosenRows(all, address), [all, address]);
  const selection = useSelection(rows, assignmentRow);
  const severalUnits = new Set(all.map(({ unit }) => unit.id)).size > 1;
  const own = useAssigningColumns(address.q, severalUnits);
  const columns = useMemo(() => [...selection.columns, ...own], [selection.columns, own]);
  const groupOf = part === 'given' ? (row: Assignment) => nameOf(row) : undefined;
  return (
    <>
      <div className={classes.bar}>
        <div className={classes.bar} data-noprint>
          <SelectionBar selection={selection} />
        </div>
        <p className={classes.soft} aria-live="polite">
          {ui.rows(formatNumber(rows.length))}
        </p>
      </div>
      {rows.length === 0 ? (
        <Empty>{t.noneHere}</Empty>
      ) : (
        <DataTable
          caption={part === 'given' ? t.captionGiven : t.captionWaiting}
          columns={columns}
          rows={rows}
          rowId={rowKey}
          groupOf={groupOf}
        />
      )}
    </>
  );
}
