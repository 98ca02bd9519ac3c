import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { api, read } from '@/api/client';
import { listAddress } from '@/api/list-query';
import type { components, paths } from '@/api/schema';
import { useSession } from '@/api/session';
import { DownloadMenu } from '@/business/download-menu';
import { ListLink } from '@/business/list-link';
import { leadUnitsQuery } from '@/business/unit-queries';
import { useText } from '@/i18n/messages';
import { today } from '@/lib/dates';
import { type Address, useAddress } from '@/ui/address';
import { type Column, DataTable } from '@/ui/data-table';
import { FilterDate } from '@/ui/filter-date';
import { FilterBar, FilterSelect } from '@/ui/filters';
import { AsOf, SimulatedMark } from '@/ui/marks';
import { Empty, Loaded } from '@/ui/page-state';
import { performanceWords } from './performance-words';
import classes from './statistics.module.css';

type Performance = components['schemas']['Performance'];
type Row = components['schemas']['PerformanceTableRow'];
type Query = paths['/api/v1/statistics/performance']['get']['parameters']['query'];

const MEASURES = [
  'ASSIGNED',
  'COMPLETED_ON_TIME',
  'COMPLETED_LATE',
  'IN_TIME',
  'OVERDUE',
  'REDONE',
  'OBJECTIVE_CAUSE',
] as const satisfies readonly components['schemas']['PerformanceMeasure'][];

/** Units for whoever heads one or more; officers see their own part, which is a table of people. */
function useUsualBy(): 'UNIT' | 'PERSON' {
  const session = useSession();
  const officer =
    session.status === 'signed-in' && session.user.positions.every(({ kind }) => kind === 'OFFICER');
  return officer ? 'PERSON' : 'UNIT';
}

/** How the work due between two days went, by unit or person; every number opens its rows. */
export function PerformanceStatistics() {
  const t = useText(performanceWords);
  const [address, setAddress] = useAddress();
  const usual = useUsualBy();
  const query: Query = {
    by: (address.by as Query['by']) ?? usual,
    from: address.from ?? `${today().slice(0, 4)}-01-01`,
    to: address.to ?? `${today().slice(0, 4)}-12-31`,
    unit: address.unit?.split(','),
    kind: address.kind as Query['kind'],
    asOf: address.asOf,
  };
  const performance = useQuery({
    queryKey: ['statistics', 'performance', query],
    queryFn: () => read(api.GET('/api/v1/statistics/performance', { params: { query } })),
    placeholderData: keepPreviousData,
  });
  const { by, from, to, kind } = query;
  const list = listAddress('/api/v1/statistics/performance', {
    by,
    from,
    to,
    kind,
    asOf: address.asOf,
    unit: address.unit,
  });
  return (
    <>
      <Filters query={query} unit={address.unit} onChange={setAddress} />
      <Loaded query={performance} isEmpty={({ rows }) => rows.length === 0} empty={<Empty>{t.none}</Empty>}>
        {(data) => <Filled performance={data} list={list} />}
      </Loaded>
    </>
  );
}

interface FiltersProps {
  query: Query;
  unit: string | undefined;
  onChange: (change: Address) => void;
}

function Filters({ query, unit, onChange }: FiltersProps) {
  const t = useText(performanceWords);
  const units = useQuery(leadUnitsQuery());
  return (
    <FilterBar>
      <FilterSelect
        always
        label={t.by}
        value={query.by}
        options={(['UNIT', 'PERSON'] as const).map((value) => ({ value, label: t[value] }))}
        onChange={(by) => onChange({ by })}
      />
      <FilterDate label={t.from} value={query.from} onChange={(from) => onChange({ from })} />
      <FilterDate label={t.to} value={query.to} onChange={(to) => onChange({ to })} />
      <FilterSelect
        label={t.unit}
        value={unit}
        options={(units.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(value) => onChange({ unit: value })}
      />
      <FilterSelect
        label={t.kind}
        value={query.kind}
        options={(['OCCURRENCE', 'WORK_ITEM'] as const).map((value) => ({ value, label: t[value] }))}
        onChange={(kind) => onChange({ kind })}
      />
    </FilterBar>
  );
}

function Filled({ performance, list }: { performance: Performance; list: string }) {
  const t = useText(performanceWords);
  const columns = useColumns(performance);
  return (
    <>
      <div className={classes.marks}>
        <AsOf at={performance.asOf} />
        {performance.simulated && <SimulatedMark />}
        <span data-noprint>
          <DownloadMenu list={list} />
        </span>
      </div>
      <DataTable
        caption={t.caption}
        columns={columns}
        rows={[...performance.rows, performance.total]}
        rowId={(row) => row.key?.id ?? row.key?.name ?? 'total'}
      />
      <p role="note">{t.noMarks}</p>
      <details className={classes.definitions}>
        <summary>{t.definitions}</summary>
        <dl>
          {performance.definitions.map(({ measure, definition }) => (
            <div key={measure}>
              <dt>{t[measure]}</dt>
              <dd>{definition}</dd>
            </div>
          ))}
        </dl>
      </details>
    </>
  );
}

function useColumns({ by, total }: Performance): Column<Row>[] {
  const t = useText(performanceWords);
  return useMemo(
    () => [
      {
        id: 'key',
        header: t[by],
        main: true,
        cell: (row) =>
          row === total ? (
            <strong>{t.total}</strong>
          ) : (
            [row.key?.name, row.key?.position].filter(Boolean).join(' – ')
          ),
      },
      ...MEASURES.map(
        (measure): Column<Row> => ({
          id: measure,
          header: t[measure],
          align: 'right',
          width: '7.5rem',
          cell: (row) => {
            const count = row.counts.find((one) => one.measure === measure);
            const what = `${t[measure]}, ${row.key?.name ?? t.total}`;
            return count && <ListLink list={count.list} value={count.value} what={what} />;
          },
        }),
      ),
    ],
    [t, by, total],
  );
}
