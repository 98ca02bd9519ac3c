import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, read } from '@/api/client';
import type { components } from '@/api/schema';
import { StatusTag } from '@/business/indicator-tags';
import { ListLink } from '@/business/list-link';
import { usePlanYears } from '@/business/plan-years';
import { useText } from '@/i18n/messages';
import { useAddress } from '@/ui/address';
import { DataTable } from '@/ui/data-table';
import { Percent } from '@/ui/figures';
import { FilterBar, FilterSelect } from '@/ui/filters';
import { MantineRoot } from '@/ui/mantine-root';
import { AsOf, SimulatedMark } from '@/ui/marks';
import { Panel } from '@/ui/page';
import { Loaded } from '@/ui/page-state';
import classes from './statistics.module.css';
import { statisticsWords } from './words';

type Statistics = components['schemas']['IndicatorStatistics'];

type UnitRow = components['schemas']['IndicatorUnitRow'];

/** Indicators by status, by the reason for not being assessable, and by unit. */
export function IndicatorStatistics() {
  const t = useText(statisticsWords);
  const [address, setAddress] = useAddress();
  const { years, current } = usePlanYears();
  const period = address.period ?? current;
  const statistics = useQuery({
    queryKey: ['statistics', 'indicators', period, address.asOf],
    queryFn: () =>
      read(
        api.GET('/api/v1/statistics/indicators', {
          params: { query: { period, asOf: address.asOf } },
        }),
      ),
    enabled: period !== undefined,
    placeholderData: keepPreviousData,
  });
  return (
    <>
      <FilterBar>
        <FilterSelect
          always
          label={t.year}
          value={period}
          options={years.map((value) => ({ value, label: value }))}
          onChange={(chosen) => setAddress({ period: chosen })}
        />
      </FilterBar>
      <Loaded query={statistics}>
        {(data) => (
          <MantineRoot>
            <Filled statistics={data} />
          </MantineRoot>
        )}
      </Loaded>
    </>
  );
}

function Filled({ statistics }: { statistics: Statistics }) {
  const t = useText(statisticsWords);
  return (
    <>
      <div className={classes.marks}>
        <AsOf at={statistics.asOf} />
        {statistics.simulated && <SimulatedMark />}
      </div>
      <p>{statistics.definition}</p>
      <div className={classes.columns}>
        <Panel title={t.statuses}>
          <DataTable
            caption={t.statuses}
            rows={statistics.statuses}
            rowId={(cell) => cell.status}
            columns={[
              {
                id: 'status',
                header: t.status,
                main: true,
                cell: (cell) => <StatusTag status={cell.status} plain />,
              },
              {
                id: 'count',
                header: t.count,
                align: 'right',
                cell: (cell) => (
                  <ListLink list={cell.filter} value={cell.share.numerator} what={cell.label} />
                ),
              },
              { id: 'share', header: t.share, align: 'right', cell: (cell) => <Percent of={cell.share} /> },
            ]}
          />
        </Panel>
        <Panel title={t.reasons}>
          <DataTable
            caption={t.reasons}
            rows={statistics.reasons}
            rowId={(cell) => cell.reason}
            columns={[
              { id: 'reason', header: t.reason, main: true, cell: (cell) => cell.label },
              {
                id: 'count',
                header: t.count,
                align: 'right',
                cell: (cell) => (
                  <ListLink list={cell.filter} value={cell.share.numerator} what={cell.label} />
                ),
              },
            ]}
          />
        </Panel>
      </div>
      <Panel title={t.byUnit}>
        <DataTable
          caption={t.byUnit}
          rows={statistics.units}
          rowId={(row) => row.unit.id}
          columns={[
            { id: 'unit', header: t.unit, main: true, cell: (row) => row.unit.name },
            {
              id: 'total',
              header: t.total,
              align: 'right',
              cell: (row) => <ListLink list={row.filter} value={row.total} what={row.unit.name} />,
            },
            ...statistics.statuses.map(({ status, label }) => ({
              id: status,
              header: label,
              align: 'right' as const,
              cell: (row: UnitRow) => {
                const cell = row.statuses.find((candidate) => candidate.status === status);
                if (!cell) return null;
                const what = `${label}, ${row.unit.name}`;
                return <ListLink list={cell.filter} value={cell.share.numerator} what={what} />;
              },
            })),
          ]}
        />
      </Panel>
    </>
  );
}
