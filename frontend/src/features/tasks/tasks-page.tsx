import { IconStarFilled } from '@tabler/icons-react';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { listAddress } from '@/api/list-query';
import type { TaskSummary } from '@/api/types';
import { Due } from '@/business/deadline';
import { DownloadMenu } from '@/business/download-menu';
import { plansQuery } from '@/business/plan-queries';
import { holderName } from '@/business/unit-names';
import { StateTag, TimeTag } from '@/business/work-tags';
import { workWords } from '@/business/work-words';
import { useText } from '@/i18n/messages';
import { formatNumber } from '@/lib/numbers';
import { useAddress } from '@/ui/address';
import { Button } from '@/ui/button';
import { ButtonLink } from '@/ui/button-link';
import { type Column, DataTable } from '@/ui/data-table';
import { Highlight } from '@/ui/highlight';
import { AsOf } from '@/ui/marks';
import { Page } from '@/ui/page';
import { Empty, Loaded, RowsSkeleton } from '@/ui/page-state';
import { uiWords } from '@/ui/words';
import { BatchAssignButton } from './batch-assign-button';
import { TaskFilters } from './task-filters';
import { taskListQuery } from './task-list';
import classes from './tasks-page.module.css';
import { taskWords } from './words';

/** All tasks this person may see; the address is the filter. */
export function TasksPage() {
  const t = useText(taskWords);
  const ui = useText(uiWords);
  const [address, setAddress] = useAddress();
  const columns = useColumns(address.q);
  const tasks = useInfiniteQuery(taskListQuery(address));
  const rows = useMemo(() => tasks.data?.pages.flatMap((page) => page.items) ?? [], [tasks.data]);
  const total = tasks.data?.pages[0]?.total;
  const asOf = rows[0]?.asOf;
  return (
    <Page
      title={t.title}
      aside={asOf && <AsOf at={asOf} />}
      actions={
        <>
          <DownloadMenu list={listAddress('/api/v1/tasks', address)} />
          <PlanLink planId={address.plan} />
          <BatchAssignButton planId={address.plan} />
        </>
      }
    >
      <TaskFilters address={address} onChange={setAddress} />
      <Loaded
        query={tasks}
        skeleton={<RowsSkeleton rows={12} />}
        isEmpty={() => rows.length === 0}
        empty={<Empty>{t.none}</Empty>}
      >
        {() => (
          <>
            <p className={classes.count} aria-live="polite">
              {total === undefined
                ? ui.rows(formatNumber(rows.length))
                : ui.shownOf(formatNumber(rows.length), formatNumber(total))}
            </p>
            <DataTable
              caption={t.caption}
              columns={columns}
              rows={rows}
              rowId={(task) => task.occurrenceId ?? task.id}
              sort={address.sort ?? 'sortKey'}
              onSort={(sort) => setAddress({ sort })}
            />
            {tasks.hasNextPage && (
              <div>
                <Button loading={tasks.isFetchingNextPage} onClick={() => void tasks.fetchNextPage()}>
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

/** To the text of the plan chosen, or of the only one there is. */
function PlanLink({ planId }: { planId?: string }) {
  const t = useText(taskWords);
  const plans = useQuery(plansQuery());
  const read = (plans.data?.items ?? []).filter(({ kind }) => kind === 'PLAN');
  const plan = planId ? read.find(({ id }) => id === planId) : read.length === 1 ? read[0] : undefined;
  if (!plan) return null;
  return (
    <ButtonLink to="/plans/$id" params={{ id: plan.id }}>
      {t.readPlan}
    </ButtonLink>
  );
}

function useColumns(q: string | undefined): Column<TaskSummary>[] {
  const t = useText(taskWords);
  const work = useText(workWords);
  return useMemo(
    () => [
      { id: 'code', header: t.code, sortKey: 'sortKey', width: '4.5rem', cell: (task) => task.code },
      {
        id: 'title',
        header: t.task,
        main: true,
        cell: (task) => (
          <span className={classes.title}>
            <Link
              to="/tasks/$id"
              params={{ id: task.id }}
              search={task.occurrenceId ? { occurrence: task.occurrenceId } : {}}
            >
              <Highlight text={task.title} query={q} />
            </Link>
            {task.starred && (
              <IconStarFilled size={13} className={classes.star} role="img" aria-label={work.starred} />
            )}
          </span>
        ),
      },
      {
        id: 'leadUnit',
        header: t.leadUnit,
        width: '13rem',
        cell: (task) => <Highlight text={task.leadUnit.name} query={q} />,
      },
      {
        id: 'due',
        header: t.due,
        sortKey: 'dueDate',
        width: '11.5rem',
        cell: (task) => (
          <span className={classes.due}>
            <Due dueOn={task.dueOn} originalDueOn={task.originalDueOn} text={task.deadline.text} />
            {task.dueOn && <TimeTag timeState={task.timeState} overdueDays={task.overdueDays} />}
          </span>
        ),
      },
      {
        id: 'state',
        header: t.state,
        width: '9rem',
        cell: (task) => <StateTag state={task.state} plain />,
      },
      {
        id: 'holder',
        header: t.holder,
        width: '10rem',
        // The lead holds its own work most of the time; only somebody else is worth a name.
        cell: ({ holder }) =>
          holder?.role === 'LEAD' && !holder.person ? (
            <span className={classes.soft}>{t.leadHolds}</span>
          ) : (
            holder && holderName(holder)
          ),
      },
    ],
    [t, work, q],
  );
}
