import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { api, read } from '@/api/client';
import { listAddress, listQuery } from '@/api/list-query';
import type { components, paths } from '@/api/schema';
import { Due } from '@/business/deadline';
import { DownloadMenu } from '@/business/download-menu';
import { LabelTag } from '@/business/work-tags';
import { useText } from '@/i18n/messages';
import { formatDate, today } from '@/lib/dates';
import { formatNumber } from '@/lib/numbers';
import { type Address, useAddress } from '@/ui/address';
import { Button } from '@/ui/button';
import { type Column, DataTable } from '@/ui/data-table';
import { AsOf } from '@/ui/marks';
import { Page } from '@/ui/page';
import { Empty, Loaded, RowsSkeleton } from '@/ui/page-state';
import { uiWords } from '@/ui/words';
import { performanceWords } from './performance-words';

type Row = components['schemas']['PerformanceRow'];
type Query = paths['/api/v1/performance-rows']['get']['parameters']['query'];

const PAGE_SIZE = 50;

/** Exactly the work behind one number of the table by unit or person. */
export function PerformanceRowsPage() {
  const t = useText(performanceWords);
  const ui = useText(uiWords);
  const [asked] = useAddress();
  const year = today().slice(0, 4);
  const address: Address = { ...asked, from: asked.from ?? `${year}-01-01`, to: asked.to ?? `${year}-12-31` };
  const query = listQuery<Query>(address);
  const list = useInfiniteQuery({
    queryKey: ['performance-rows', query],
    queryFn: ({ pageParam }) =>
      read(
        api.GET('/api/v1/performance-rows', {
          params: {
            query: { ...query, limit: PAGE_SIZE, cursor: pageParam || undefined, includeTotal: !pageParam },
          },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  });
  const rows = list.data?.pages.flatMap((page) => page.items) ?? [];
  const total = list.data?.pages[0]?.total ?? rows.length;
  const columns = useColumns();
  const measure = (address.measure ?? 'ASSIGNED') as keyof typeof t;
  return (
    <Page
      title={`${t.rows}: ${String(t[measure])}`}
      crumbs={[{ label: t.tab, to: '/statistics' }]}
      aside={address.asOf && <AsOf at={address.asOf} />}
      actions={<DownloadMenu list={listAddress('/api/v1/performance-rows', address)} />}
    >
      <Loaded
        query={list}
        skeleton={<RowsSkeleton rows={8} />}
        isEmpty={() => rows.length === 0}
        empty={<Empty>{t.none}</Empty>}
      >
        {() => (
          <>
            <p aria-live="polite">{ui.shownOf(formatNumber(rows.length), formatNumber(total))}</p>
            <DataTable caption={t.rows} columns={columns} rows={rows} rowId={({ id }) => id} />
            {list.hasNextPage && (
              <div>
                <Button loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
                  {ui.more}
                </Button>
              </div>
            )}
          </>
        )}
      </Loaded>
    </Page>
  );
}

function useColumns(): Column<Row>[] {
  const t = useText(performanceWords);
  return useMemo(
    () => [
      {
        id: 'work',
        header: t.work,
        main: true,
        cell: ({ kind, id, task, title }) =>
          kind === 'WORK_ITEM' ? (
            <Link to="/work-items/$id" params={{ id }}>
              {title}
            </Link>
          ) : (
            <Link to="/tasks/$id" params={{ id: task.id }} search={{ occurrence: id }}>
              {task.code}. {title}
            </Link>
          ),
      },
      { id: 'unit', header: t.unit, width: '12rem', cell: ({ unit }) => unit.name },
      { id: 'person', header: t.person, width: '10rem', cell: ({ person }) => person?.fullName },
      {
        id: 'due',
        header: t.due,
        width: '9rem',
        cell: ({ dueOn, originalDueOn }) => <Due dueOn={dueOn} originalDueOn={originalDueOn} />,
      },
      {
        id: 'label',
        header: t.label,
        width: '11rem',
        cell: ({ reportingLabel }) => <LabelTag label={reportingLabel} />,
      },
      {
        id: 'redone',
        header: t.redone,
        width: '5.5rem',
        cell: ({ redone }) => (redone > 0 ? t.times(redone) : null),
      },
      {
        id: 'causeBy',
        header: t.causeBy,
        width: '12rem',
        cell: ({ cause }) =>
          cause && t.on(cause.confirmedBy?.fullName ?? cause.signedBy ?? '', formatDate(cause.confirmedOn)),
      },
    ],
    [t],
  );
}
