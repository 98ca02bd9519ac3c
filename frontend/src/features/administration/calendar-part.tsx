import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { api, read } from '@/api/client';
import { useMyActions } from '@/api/session';
import { AdministrationTabs } from '@/business/administration-tabs';
import { useText } from '@/i18n/messages';
import { formatDate, today } from '@/lib/dates';
import { ActionButtons } from '@/ui/actions';
import { useAddress } from '@/ui/address';
import { type Column, DataTable } from '@/ui/data-table';
import { FilterBar, FilterSelect } from '@/ui/filters';
import { Page } from '@/ui/page';
import { Empty, Loaded } from '@/ui/page-state';
import { Tag } from '@/ui/tag';
import classes from './administration.module.css';
import type { CalendarDay } from './calendar-commands';
import { dayKindWords } from './day-kinds';
import { calendarWords } from './words';

const FIRST_YEAR = 2021;
const load = () => import('./calendar-commands');

/** Holidays and swapped days, year by year: what deadlines in working days are counted with. */
export function CalendarPart() {
  const t = useText(calendarWords);
  const allowed = useMyActions();
  const [address, setAddress] = useAddress();
  const thisYear = Number(today().slice(0, 4));
  const year = address.year ?? `${thisYear}`;
  const years = Array.from({ length: thisYear + 2 - FIRST_YEAR }, (_, n) => `${FIRST_YEAR + n}`);
  const days = useQuery({
    queryKey: ['calendar-days', year],
    queryFn: () =>
      read(
        api.GET('/api/v1/calendar-days', {
          params: { query: { from: `${year}-01-01`, to: `${year}-12-31`, limit: 200 } },
        }),
      ),
  });
  const columns = useColumns();
  return (
    <Page
      title={t.title}
      actions={
        <ActionButtons
          allowed={allowed}
          actions={[
            {
              operation: 'createCalendarDay',
              label: t.add,
              primary: true,
              command: async () => (await load()).addDayCommand(),
            },
          ]}
        />
      }
    >
      <AdministrationTabs />
      {!allowed.includes('createCalendarDay') && <p>{t.keptBy}</p>}
      <FilterBar>
        <FilterSelect
          always
          label={t.year}
          value={year}
          options={years.map((value) => ({ value, label: value }))}
          onChange={(chosen) => setAddress({ year: chosen })}
        />
      </FilterBar>
      <Loaded query={days} isEmpty={({ items }) => items.length === 0} empty={<Empty>{t.none}</Empty>}>
        {({ items }) => (
          <DataTable
            caption={t.caption}
            columns={
              items.some(({ allowedActions }) => allowedActions.length > 0)
                ? columns
                : columns.filter(({ id }) => id !== 'actions')
            }
            rows={items}
            rowId={({ id }) => id}
          />
        )}
      </Loaded>
    </Page>
  );
}

function useColumns(): Column<CalendarDay>[] {
  const t = useText(calendarWords);
  const kinds = useText(dayKindWords);
  return useMemo(
    () => [
      { id: 'date', header: t.date, width: '7rem', cell: ({ date }) => formatDate(date) },
      { id: 'name', header: t.name, main: true, cell: ({ name }) => name },
      { id: 'kind', header: t.kind, width: '10rem', cell: ({ kind }) => kinds[kind] },
      {
        id: 'swappedWith',
        header: t.swappedWith,
        width: '8rem',
        cell: ({ swappedWith }) => swappedWith && formatDate(swappedWith),
      },
      { id: 'source', header: t.source, width: '18rem', cell: ({ source }) => source },
      {
        id: 'verified',
        header: t.state,
        width: '11rem',
        cell: ({ verified }) => (
          <Tag tone={verified ? 'good' : 'soon'} shape={verified ? 'check' : 'clock'} plain>
            {verified ? t.verified : t.unverified}
          </Tag>
        ),
      },
      {
        id: 'actions',
        header: '',
        width: '11rem',
        align: 'right',
        cell: (day) => (
          <div className={classes.rowActions}>
            <ActionButtons
              allowed={day.allowedActions}
              visible={1}
              actions={[
                {
                  operation: 'editCalendarDay',
                  label: t.edit,
                  command: async () => (await load()).editDayCommand(day),
                },
                {
                  operation: 'deleteCalendarDay',
                  label: t.remove,
                  command: async () => (await load()).removeDayCommand(day),
                },
              ]}
            />
          </div>
        ),
      },
    ],
    [t, kinds],
  );
}
