import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { api, read } from '@/api/client';
import { useText } from '@/i18n/messages';
import { today } from '@/lib/dates';
import { addMonths, firstDay, isMonth, lastDay, type Month, monthOf, weeksOf } from '@/lib/months';
import type { Address } from '@/ui/address';
import { Button } from '@/ui/button';
import { Empty, Loaded, RowsSkeleton } from '@/ui/page-state';
import { LevelChoice, TasksFrame, ViewBar } from '../tasks-frame';
import { withinDays } from '../view-address';
import { MOST_ROWS, wholeTasksQuery, wholeWorkItemsQuery } from '../whole-list';
import classes from './calendar.module.css';
import { monthOfWork, taskEntry, workItemEntry } from './calendar-days';
import { MonthTable } from './month-table';
import { calendarWords } from './words';

interface CalendarViewProps {
  address: Address;
  onChange: (change: Address, how?: { replace?: boolean }) => void;
}

const LONG_MS = 10 * 60_000;
const MOST_DAYS = 200;

/** What is due on each day of a month, tasks and work items, with the days of rest by name. */
export default function CalendarView({ address, onChange }: CalendarViewProps) {
  const t = useText(calendarWords);
  const now = address.asOf ?? today();
  const month = isMonth(address.month) ? address.month : monthOf(now);
  const asked = { ...withinDays(address, firstDay(month), lastDay(month)), sort: 'dueDate' };
  const withTasks = address.level !== 'WORK_ITEM';
  const withItems = address.level !== 'TASK';
  const tasks = useQuery(wholeTasksQuery(asked, withTasks));
  const items = useQuery(wholeWorkItemsQuery(asked, withItems));
  const named = useQuery(namedDaysQuery(month));
  const weeks = useMemo(() => {
    const due = [
      ...(withTasks ? (tasks.data?.items ?? []) : []).map((task) => ({
        dueOn: task.dueOn,
        entry: taskEntry(task),
      })),
      ...(withItems ? (items.data?.items ?? []) : []).map((item) => ({
        dueOn: item.dueOn,
        entry: workItemEntry(item),
      })),
    ];
    return monthOfWork(month, due, named.data?.items ?? []);
  }, [month, withTasks, withItems, tasks.data, items.data, named.data]);
  const count = weeks.flat().reduce((sum, { due }) => sum + due.length, 0);
  const capped = [tasks, items].some(({ data }) => (data?.total ?? 0) > MOST_ROWS);
  const asOf = tasks.data?.items[0]?.asOf ?? items.data?.items[0]?.asOf;
  const skeleton = <RowsSkeleton rows={12} />;
  const table = (
    <>
      {count === 0 && <Empty>{t.none}</Empty>}
      <MonthTable month={month} weeks={weeks} now={now} />
    </>
  );
  const ofItems = (
    <Loaded query={items} skeleton={skeleton}>
      {() => table}
    </Loaded>
  );
  return (
    <TasksFrame address={address} onChange={onChange} asOf={asOf}>
      <ViewBar says={t.says(count)}>
        <LevelChoice address={address} onChange={onChange} />
        <MonthChoice month={month} now={now} onChange={(next) => onChange({ month: next })} />
      </ViewBar>
      {capped && <p role="note">{t.capped(MOST_ROWS)}</p>}
      {named.isError && <p role="note">{t.calendarMissing}</p>}
      {withTasks ? (
        <Loaded query={tasks} skeleton={skeleton}>
          {() => (withItems ? ofItems : table)}
        </Loaded>
      ) : (
        ofItems
      )}
    </TasksFrame>
  );
}

function MonthChoice({
  month,
  now,
  onChange,
}: {
  month: Month;
  now: string;
  onChange: (month: Month) => void;
}) {
  const t = useText(calendarWords);
  return (
    <div className={classes.steps}>
      <Button
        aria-label={t.earlier}
        icon={<IconChevronLeft aria-hidden="true" />}
        onClick={() => onChange(addMonths(month, -1))}
      />
      <strong className={classes.month}>{t.month(month)}</strong>
      <Button
        aria-label={t.later}
        icon={<IconChevronRight aria-hidden="true" />}
        onClick={() => onChange(addMonths(month, 1))}
      />
      <Button onClick={() => onChange(monthOf(now))}>{t.thisMonth}</Button>
    </div>
  );
}

/** Holidays and swapped days in the weeks of a month; the calendar is kept by the administrator. */
const namedDaysQuery = (month: Month) => {
  const days = weeksOf(month).flat();
  return queryOptions({
    queryKey: ['calendar-days', month],
    queryFn: () =>
      read(
        api.GET('/api/v1/calendar-days', {
          params: { query: { from: days[0], to: days.at(-1), limit: MOST_DAYS } },
        }),
      ),
    placeholderData: keepPreviousData,
    staleTime: LONG_MS,
  });
};
