import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { api, read } from '@/api/client';
import type { components, paths } from '@/api/schema';
import { ListLink } from '@/business/list-link';
import { useText } from '@/i18n/messages';
import { type Address, useAddress } from '@/ui/address';
import { type Column, DataTable } from '@/ui/data-table';
import { AsOf, SimulatedMark } from '@/ui/marks';
import { Panel } from '@/ui/page';
import { Loaded } from '@/ui/page-state';
import classes from './statistics.module.css';
import { Bar, countOf, Rates, RowBars, Tiles } from './statistics-parts';
import { TaskStatisticsFilters } from './task-statistics-filters';
import { statisticsWords } from './words';

type Statistics = components['schemas']['TaskStatistics'];
type Row = components['schemas']['TaskStatisticsRow'];
type Measure = components['schemas']['TaskMeasure'];
type Query = NonNullable<paths['/api/v1/statistics/tasks']['get']['parameters']['query']>;

function queryOf(address: Address, level: Query['level']): Query {
  return {
    level,
    groupBy: (address.groupBy as Query['groupBy']) ?? 'UNIT',
    deadlineBasis: address.deadlineBasis as Query['deadlineBasis'],
    year: level === 'WORK_ITEM' && address.year ? Number(address.year) : undefined,
    period: level === 'TASK' ? address.period : undefined,
    leadUnit: address.leadUnit?.split(','),
    leader: address.leader?.split(','),
    plan: address.plan?.split(','),
    asOf: address.asOf,
  };
}

/** Tasks or work items by unit, section, leader or plan; every number opens its list. */
export function TaskStatistics({ level }: { level: 'TASK' | 'WORK_ITEM' }) {
  const [address, setAddress] = useAddress();
  const query = queryOf(address, level);
  const statistics = useQuery({
    queryKey: ['statistics', 'tasks', query],
    queryFn: () => read(api.GET('/api/v1/statistics/tasks', { params: { query } })),
    placeholderData: keepPreviousData,
  });
  return (
    <>
      <TaskStatisticsFilters level={level} address={address} onChange={setAddress} />
      <Loaded query={statistics}>{(data) => <Filled statistics={data} />}</Loaded>
    </>
  );
}

function Filled({ statistics }: { statistics: Statistics }) {
  const t = useText(statisticsWords);
  const columns = useColumns(statistics);
  return (
    <>
      <div className={classes.marks} data-sheet>
        <AsOf at={statistics.asOf} />
        {statistics.simulated && <SimulatedMark />}
      </div>
      <Tiles row={statistics.total} />
      <Bar row={statistics.total} />
      <RowBars rows={statistics.rows} nameOf={(row) => row.key?.name ?? t.withoutKey} />
      {statistics.rows.length > 0 && (
        <DataTable
          caption={t.title}
          columns={columns}
          rows={[...statistics.rows, statistics.total]}
          rowId={(row) => row.key?.id ?? row.key?.name ?? 'total'}
        />
      )}
      <Panel title={t.rates}>
        <Rates row={statistics.total} />
      </Panel>
      <details className={classes.definitions}>
        <summary>{t.definitions}</summary>
        <dl>
          {statistics.definitions.map(({ measure, definition }) => (
            <div key={measure}>
              <dt>{measure in t ? t[measure as keyof typeof t].toString() : measure}</dt>
              <dd>{definition}</dd>
            </div>
          ))}
        </dl>
      </details>
    </>
  );
}

const LABELS = ['ASSIGNED', 'COMPLETED_ON_TIME', 'COMPLETED_LATE', 'IN_TIME', 'OVERDUE'] as const;
const PAIRS = ['CONTINUOUS', 'UNDATED'] as const;

function useColumns(statistics: Statistics): Column<Row>[] {
  const t = useText(statisticsWords);
  return useMemo(() => {
    const name = (row: Row) => row.key?.name ?? (row === statistics.total ? t.total : t.withoutKey);
    const number = (row: Row, measure: Measure, what: string) => {
      const count = countOf(row, measure);
      return count && <ListLink list={count.list} value={count.value} what={`${what}, ${name(row)}`} />;
    };
    const header = statistics.groupBy === 'NONE' ? t.total : t[statistics.groupBy];
    return [
      {
        id: 'key',
        header,
        main: true,
        cell: (row) => (row === statistics.total ? <strong>{t.total}</strong> : name(row)),
      },
      ...LABELS.map(
        (measure): Column<Row> => ({
          id: measure,
          header: t[measure],
          align: 'right',
          cell: (row) => number(row, measure, t[measure]),
        }),
      ),
      ...(countOf(statistics.total, 'EARLIER_UNFINISHED')?.value
        ? [
            {
              id: 'EARLIER_UNFINISHED',
              header: t.EARLIER_UNFINISHED,
              align: 'right',
              cell: (row) => number(row, 'EARLIER_UNFINISHED', t.EARLIER_UNFINISHED),
            } satisfies Column<Row>,
          ]
        : []),
      // Work items always have a date: of them there are no such pairs.
      ...PAIRS.filter((pair) => countOf(statistics.total, `${pair}_OPEN`)).map(
        (pair): Column<Row> => ({
          id: pair,
          header: `${t[pair]} (${t.openDone})`,
          align: 'right',
          cell: (row) => (
            <>
              {number(row, `${pair}_OPEN`, t[pair])} / {number(row, `${pair}_DONE`, t[pair])}
            </>
          ),
        }),
      ),
    ];
  }, [t, statistics]);
}
