import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { listAddress } from '@/api/list-query';
import type { IndicatorStatusCode, IndicatorSummary, SeriesPoint } from '@/api/types';
import { DownloadMenu } from '@/business/download-menu';
import { FigureText, StatusTag } from '@/business/indicator-tags';
import { statusWords } from '@/business/indicator-words';
import { usePlanYears } from '@/business/plan-years';
import { SavedViews } from '@/business/saved-views';
import { leadUnitsQuery } from '@/business/unit-queries';
import { useText } from '@/i18n/messages';
import { formatNumber } from '@/lib/numbers';
import { type Address, useAddress } from '@/ui/address';
import { ButtonLink } from '@/ui/button-link';
import { type Column, DataTable } from '@/ui/data-table';
import { FilterBar, FilterSelect, SearchBox } from '@/ui/filters';
import { Highlight } from '@/ui/highlight';
import { AsOf } from '@/ui/marks';
import { Page } from '@/ui/page';
import { Empty, Loaded } from '@/ui/page-state';
import { uiWords } from '@/ui/words';
import { indicatorsQuery, seriesListQuery } from './indicator-queries';
import { Sparkline } from './sparkline';
import { StatusCounts } from './status-counts';
import { targetText } from './target-text';
import { indicatorWords } from './words';

const STATUSES: IndicatorStatusCode[] = [
  'EXCEEDED',
  'MET',
  'ON_TRACK',
  'AT_RISK',
  'MISSED',
  'NOT_ASSESSABLE',
];

/** All indicators with their targets and where they stand in the year chosen. */
export function IndicatorsPage() {
  const t = useText(indicatorWords);
  const ui = useText(uiWords);
  const [address, setAddress] = useAddress();
  const { years, current } = usePlanYears();
  const period = address.period ?? current;
  const asked = { ...address, period };
  const enabled = period !== undefined;
  const indicators = useQuery({ ...indicatorsQuery(asked), enabled });
  const series = useQuery({ ...seriesListQuery(asked), enabled });
  const columns = useColumns(address.q, period, series.data);
  const enters = indicators.data?.items.some(({ allowedActions }) =>
    allowedActions.includes('createIndicatorValue'),
  );
  const asOf = indicators.data?.items[0]?.status.asOf;
  return (
    <Page
      title={t.title}
      aside={asOf && <AsOf at={asOf} />}
      actions={
        <>
          <SavedViews list="INDICATORS" address={address} />
          <DownloadMenu list={listAddress('/api/v1/indicators', asked)} />
          {enters && <EntryLink planId={address.planId} />}
        </>
      }
    >
      <Filters address={address} years={years} period={period} onChange={setAddress} />
      <Loaded query={indicators} isEmpty={(data) => data.items.length === 0} empty={<Empty>{t.none}</Empty>}>
        {(data) => (
          <>
            <StatusCounts statuses={STATUSES} address={asked} />
            <p aria-live="polite">{ui.rows(formatNumber(data.total ?? data.items.length))}</p>
            <DataTable caption={t.caption} columns={columns} rows={data.items} rowId={(row) => row.id} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

/** To the grid, for those whose office has figures to enter. */
function EntryLink({ planId }: { planId?: string }) {
  const t = useText(indicatorWords);
  return (
    <ButtonLink to="/indicator-values" search={planId ? { planId } : {}}>
      {t.enterGrid}
    </ButtonLink>
  );
}

interface FiltersProps {
  address: Address;
  years: string[];
  period?: string;
  onChange: (change: Address, how?: { replace?: boolean }) => void;
}

function Filters({ address, years, period, onChange }: FiltersProps) {
  const t = useText(indicatorWords);
  const statuses = useText(statusWords);
  const units = useQuery(leadUnitsQuery());
  const names = [
    'q',
    'status',
    'unit',
    'ownerUnit',
    'section',
    'reason',
    'asOf',
    'planId',
    'planState',
    'begun',
  ];
  const filtered = names.some((name) => address[name]);
  return (
    <FilterBar
      search={
        <SearchBox label={t.search} value={address.q} onChange={(q) => onChange({ q }, { replace: true })} />
      }
      onClear={
        filtered ? () => onChange(Object.fromEntries(names.map((name) => [name, undefined]))) : undefined
      }
    >
      <FilterSelect
        always
        label={t.period}
        value={period}
        options={years.map((value) => ({ value, label: value }))}
        onChange={(chosen) => onChange({ period: chosen })}
      />
      <FilterSelect
        label={t.status}
        value={address.status}
        options={STATUSES.map((value) => ({ value, label: statuses[value] }))}
        onChange={(status) => onChange({ status })}
      />
      <FilterSelect
        label={t.unit}
        value={address.unit}
        options={(units.data?.items ?? []).map((unit) => ({ value: unit.id, label: unit.name }))}
        onChange={(unit) => onChange({ unit })}
      />
    </FilterBar>
  );
}

function useColumns(
  q: string | undefined,
  period: string | undefined,
  series: ReadonlyMap<string, readonly SeriesPoint[]> | undefined,
): Column<IndicatorSummary>[] {
  const t = useText(indicatorWords);
  return useMemo(
    () => [
      { id: 'code', header: t.code, width: '4.5rem', cell: (row) => row.code },
      {
        id: 'name',
        header: t.indicator,
        main: true,
        cell: (row) => (
          <Link to="/indicators/$id" params={{ id: row.id }} search={period ? { period } : {}}>
            <Highlight text={row.name} query={q} />
          </Link>
        ),
      },
      {
        id: 'target',
        header: t.target,
        width: '15rem',
        cell: (row) =>
          row.targets.map((target) => targetText(target, row.decimals, row.unitOfMeasure)).join('; '),
      },
      {
        id: 'figure',
        header: t.figure,
        width: '9rem',
        align: 'right',
        cell: (row) =>
          row.status.members?.text ?? (
            <FigureText figure={row.status.figure} decimals={row.decimals} unit={row.unitOfMeasure} />
          ),
      },
      {
        id: 'series',
        header: t.series,
        width: '7.5rem',
        cell: (row) => <Sparkline points={series?.get(row.id) ?? []} decimals={row.decimals} />,
      },
      {
        id: 'status',
        header: t.status,
        width: '11rem',
        cell: (row) => <StatusTag status={row.status.status} reason={row.status.reasonLabel} />,
      },
      { id: 'unit', header: t.unit, width: '12rem', cell: (row) => row.ownerUnit.name },
    ],
    [t, q, period, series],
  );
}
