import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { TaskSummary } from '@/api/types';
import { taskRow } from '@/business/bulk';
import { plansQuery } from '@/business/plan-queries';
import { COLUMNS } from '@/business/saved-view-columns';
import { SelectionBar } from '@/business/selection-bar';
import { useSelection } from '@/business/use-selection';
import { useText } from '@/i18n/messages';
import { formatNumber } from '@/lib/numbers';
import type { Address } from '@/ui/address';
import { Button } from '@/ui/button';
import { ColumnChoice } from '@/ui/column-choice';
import { DataTable } from '@/ui/data-table';
import { FilterSelect } from '@/ui/filters';
import { useKeptColumns } from '@/ui/kept-columns';
import { Empty, Loaded, RowsSkeleton } from '@/ui/page-state';
import { uiWords } from '@/ui/words';
import { GROUPS, groupingOf, groupName, inGroups } from './grouping';
import { USUAL_COLUMNS, useChoosableColumns, useNameColumns } from './task-columns';
import { taskListQuery } from './task-list';
import { TasksFrame, ViewBar } from './tasks-frame';
import { useSectionNames } from './use-section-names';
import { MOST_ROWS, wholeTasksQuery } from './whole-list';
import { taskWords } from './words';

interface TasksTableProps {
  address: Address;
  onChange: (change: Address, how?: { replace?: boolean }) => void;
}

/** The list as a table: in its order page by page, or whole and brought together by section or lead. */
export function TasksTable({ address, onChange }: TasksTableProps) {
  const t = useText(taskWords);
  const ui = useText(uiWords);
  const by = groupingOf(address.group);
  const [kept, keep] = useKeptColumns('tasks', USUAL_COLUMNS);
  // Columns that a link brought hold until others are chosen, which then are this person's own.
  const chosen = address[COLUMNS]?.split(',') ?? kept;
  const choose = (ids: readonly string[]) => {
    keep(ids);
    if (address[COLUMNS]) onChange({ [COLUMNS]: undefined });
  };
  const sections = useSectionNames(by === 'section' || chosen.includes('section'));
  const choosable = useChoosableColumns(address.q, sections);
  const name = useNameColumns(address.q);
  const pages = useInfiniteQuery(taskListQuery(address, !by));
  const whole = useQuery(wholeTasksQuery(address, by !== undefined));
  const paged = useMemo(() => pages.data?.pages.flatMap((page) => page.items) ?? [], [pages.data]);
  const rows = useMemo(
    () => (by ? inGroups(whole.data?.items ?? [], by, sections) : paged),
    [by, whole.data, paged, sections],
  );
  const plans = useQuery(plansQuery());
  const selection = useSelection(rows, taskRow);
  const columns = useMemo(
    () => [...selection.columns, ...name, ...choosable.filter(({ id }) => chosen.includes(id))],
    [selection.columns, name, choosable, chosen],
  );
  const groupOf = useMemo(
    () => by && ((task: TaskSummary) => groupName(task, by, sections, t.outsideSections)),
    [by, sections, t],
  );
  const total = by ? whole.data?.total : pages.data?.pages[0]?.total;
  const count = formatNumber(rows.length);
  const table = () => (
    <>
      <ViewBar says={total === undefined ? ui.rows(count) : ui.shownOf(count, formatNumber(total))}>
        <FilterSelect
          label={t.groupBy}
          value={by ?? 'none'}
          always
          options={[
            { value: 'none', label: ui.none },
            ...GROUPS.map((value) => ({ value, label: t[value] })),
          ]}
          onChange={(group) => onChange({ group: group === 'none' ? undefined : group })}
        />
        <ColumnChoice columns={choosable} chosen={chosen} onChange={choose} />
        <SelectionBar selection={selection} />
      </ViewBar>
      {by && total !== undefined && total > MOST_ROWS && (
        <p role="note">{t.groupCapped(rows.length, total)}</p>
      )}
      <DataTable
        caption={t.caption}
        columns={columns}
        rows={rows}
        rowId={(task) => task.occurrenceId ?? task.id}
        sort={address.sort ?? 'sortKey'}
        onSort={(sort) => onChange({ sort })}
        groupOf={groupOf}
      />
      {!by && pages.hasNextPage && (
        <div>
          <Button loading={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
            {ui.more}
          </Button>
        </div>
      )}
    </>
  );
  const states = {
    skeleton: <RowsSkeleton rows={12} />,
    isEmpty: () => rows.length === 0,
    empty: <Empty>{plans.data?.items.length === 0 ? t.noneYet : t.none}</Empty>,
  };
  return (
    <TasksFrame
      address={address}
      columns={chosen === USUAL_COLUMNS ? undefined : chosen}
      onChange={onChange}
      asOf={rows[0]?.asOf}
    >
      {by ? (
        <Loaded query={whole} {...states}>
          {table}
        </Loaded>
      ) : (
        <Loaded query={pages} {...states}>
          {table}
        </Loaded>
      )}
    </TasksFrame>
  );
}
