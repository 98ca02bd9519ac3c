import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { api, read } from '@/api/client';
import { listAddress, listQuery } from '@/api/list-query';
import type { paths } from '@/api/schema';
import type { WorkItem } from '@/api/types';
import { workItemRow } from '@/business/bulk';
import { Due } from '@/business/deadline';
import { DownloadMenu } from '@/business/download-menu';
import { SavedViews } from '@/business/saved-views';
import { SelectionBar } from '@/business/selection-bar';
import { useSelection } from '@/business/use-selection';
import { StateTag, TimeTag } from '@/business/work-tags';
import { useText } from '@/i18n/messages';
import { formatNumber } from '@/lib/numbers';
import { useAddress } from '@/ui/address';
import { Button } from '@/ui/button';
import { type Column, DataTable } from '@/ui/data-table';
import { Highlight } from '@/ui/highlight';
import { AsOf } from '@/ui/marks';
import { Page } from '@/ui/page';
import { Empty, Loaded, RowsSkeleton } from '@/ui/page-state';
import { uiWords } from '@/ui/words';
import { workItemWords } from './words';
import { WorkItemFilters } from './work-item-filters';
import classes from './work-item-page.module.css';

type Query = NonNullable<paths['/api/v1/work-items']['get']['parameters']['query']>;

const PAGE_SIZE = 50;

/** The dated work of the yearly programmes; the address is the filter. */
export function WorkItemsPage() {
  const t = useText(workItemWords);
  const ui = useText(uiWords);
  const [address, setAddress] = useAddress();
  const columns = useColumns(address.q);
  const query = listQuery<Query>(address);
  const items = useInfiniteQuery({
    queryKey: ['work-items', 'list', query],
    queryFn: ({ pageParam }) =>
      read(
        api.GET('/api/v1/work-items', {
          params: {
            query: { ...query, limit: PAGE_SIZE, cursor: pageParam || undefined, includeTotal: !pageParam },
          },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
  });
  const rows = useMemo(() => items.data?.pages.flatMap((page) => page.items) ?? [], [items.data]);
  const total = items.data?.pages[0]?.total ?? rows.length;
  const selection = useSelection(rows, workItemRow);
  const shown = useMemo(() => [...selection.columns, ...columns], [selection.columns, columns]);
  return (
    <Page
      title={t.items}
      crumbs={[{ label: t.programmes, to: '/programmes' }]}
      aside={rows[0] && <AsOf at={rows[0].asOf} />}
      actions={
        <>
          <SavedViews list="WORK_ITEMS" address={address} />
          <DownloadMenu list={listAddress('/api/v1/work-items', address)} />
        </>
      }
    >
      <WorkItemFilters address={address} onChange={setAddress} />
      <Loaded
        query={items}
        skeleton={<RowsSkeleton rows={12} />}
        isEmpty={() => rows.length === 0}
        empty={<Empty>{t.none}</Empty>}
      >
        {() => (
          <>
            <p aria-live="polite">{ui.shownOf(formatNumber(rows.length), formatNumber(total))}</p>
            <div className={classes.selection} data-noprint>
              <SelectionBar selection={selection} />
            </div>
            <DataTable
              caption={t.items}
              columns={shown}
              rows={rows}
              rowId={(item) => item.id}
              sort={address.sort ?? 'dueDate'}
              onSort={(sort) => setAddress({ sort })}
            />
            {items.hasNextPage && (
              <div>
                <Button loading={items.isFetchingNextPage} onClick={() => void items.fetchNextPage()}>
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

function useColumns(q: string | undefined): Column<WorkItem>[] {
  const t = useText(workItemWords);
  return useMemo(
    () => [
      {
        id: 'title',
        header: t.item,
        main: true,
        cell: (item) => (
          <Link to="/work-items/$id" params={{ id: item.id }}>
            <Highlight text={item.title} query={q} />
          </Link>
        ),
      },
      {
        id: 'task',
        header: t.task,
        width: '17rem',
        cell: ({ occurrence: { task } }) => `${task.code}. ${task.title}`,
      },
      { id: 'unit', header: t.unit, width: '13rem', cell: (item) => item.unit.name },
      { id: 'person', header: t.person, width: '11rem', cell: (item) => item.person?.fullName },
      {
        id: 'due',
        header: t.due,
        sortKey: 'dueDate',
        width: '11rem',
        cell: (item) => (
          <span>
            <Due dueOn={item.dueOn} originalDueOn={item.originalDueOn} />{' '}
            <TimeTag timeState={item.timeState} overdueDays={item.overdueDays} />
          </span>
        ),
      },
      {
        id: 'state',
        header: t.state,
        width: '9.5rem',
        cell: (item) => <StateTag state={item.state} plain />,
      },
    ],
    [t, q],
  );
}
