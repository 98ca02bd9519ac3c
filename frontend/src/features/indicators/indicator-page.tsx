import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { lazy } from 'react';
import { api, read } from '@/api/client';
import type { Indicator } from '@/api/types';
import { useAnswered } from '@/api/use-answered';
import { DirectionCard } from '@/business/direction-card';
import { FigureText, StatusTag } from '@/business/indicator-tags';
import { plansQuery } from '@/business/plan-queries';
import { usePlanYears } from '@/business/plan-years';
import { useText } from '@/i18n/messages';

import { ActionButtons } from '@/ui/actions';
import { useAddress } from '@/ui/address';
import { FilterSelect } from '@/ui/filters';
import { MantineRoot } from '@/ui/mantine-root';
import { AsOf, SimulatedMark } from '@/ui/marks';
import { Page, Panel } from '@/ui/page';
import { Empty, Loaded, RowsSkeleton, Together } from '@/ui/page-state';
import { IndicatorFacts } from './indicator-facts';
import classes from './indicator-page.module.css';
import { indicatorQuery, seriesQuery, statusQuery } from './indicator-queries';
import { PhasesPanel } from './phases-panel';
import { SeriesTable } from './series-table';
import { ValuesPanel } from './values-panel';
import { WhyStatus } from './why-status';
import { indicatorWords } from './words';

const SeriesChart = lazy(() => import('./series-chart'));

/** One indicator: where it stands in a year and why, its series, its phases and the figures behind it. */
export function IndicatorPage() {
  const { id = '' } = useParams({ strict: false });
  const indicator = useQuery(indicatorQuery(id));
  return (
    <MantineRoot>
      <Loaded query={indicator} skeleton={<RowsSkeleton rows={12} />}>
        {(data) => (
          <Together>
            <Known indicator={data} />
          </Together>
        )}
      </Loaded>
    </MantineRoot>
  );
}

function Known({ indicator }: { indicator: Indicator }) {
  const t = useText(indicatorWords);
  const [address, setAddress] = useAddress();
  useAnswered(seriesQuery(indicator.id), plansQuery());
  const series = useQuery(seriesQuery(indicator.id));
  const points = series.data?.points ?? [];
  const { current } = usePlanYears(indicator.planId);
  const period = address.period ?? current;
  useAnswered(period ? statusQuery(indicator.id, period) : undefined);
  const status = useQuery({ ...statusQuery(indicator.id, period ?? ''), enabled: period !== undefined });
  return (
    <Page
      title={`${indicator.code}. ${indicator.name}`}
      crumbs={[{ label: t.title, to: '/indicators' }]}
      aside={
        <>
          {indicator.simulated && <SimulatedMark />}
          {status.data && <AsOf at={status.data.asOf} />}
        </>
      }
      actions={
        <ActionButtons
          allowed={indicator.allowedActions}
          actions={[
            {
              operation: 'createDirection',
              label: t.giveDirection,
              command: async () =>
                (await import('@/business/direction-actions')).directionCommand(
                  { indicatorId: indicator.id },
                  indicator.ownerUnit.id,
                ),
            },
          ]}
        />
      }
    >
      <div className={classes.status}>
        <FilterSelect
          always
          label={t.period}
          value={period}
          options={points
            .filter((point) => point.period.length === 4)
            .map((point) => ({ value: point.period, label: point.period }))}
          onChange={(chosen) => setAddress({ period: chosen })}
        />
        {status.data && (
          <>
            <StatusTag status={status.data.status} reason={status.data.reasonLabel} />
            {status.data.members ? (
              <span>{status.data.members.text}</span>
            ) : (
              <FigureText
                figure={status.data.figure}
                decimals={indicator.decimals}
                unit={indicator.unitOfMeasure}
              />
            )}
            <WhyStatus status={status.data} />
            {status.data.provisional && (
              <span className={classes.soft}>
                {t.provisional}: <StatusTag status={status.data.provisional.status} plain />
              </span>
            )}
          </>
        )}
      </div>
      <div className={classes.columns}>
        <div className={classes.main}>
          <Panel title={t.series}>
            <Loaded query={series}>
              {(data) => (
                <div className={classes.series}>
                  <SeriesChart series={data} />
                  <SeriesTable series={data} />
                </div>
              )}
            </Loaded>
          </Panel>
          <ValuesPanel indicator={indicator} />
          <PhasesPanel indicator={indicator} />
          <Directions indicator={indicator} />
        </div>
        <aside>
          <IndicatorFacts indicator={indicator} />
        </aside>
      </div>
    </Page>
  );
}

function Directions({ indicator }: { indicator: Indicator }) {
  const t = useText(indicatorWords);
  const directions = useQuery({
    queryKey: ['directions', 'indicator', indicator.id],
    queryFn: () =>
      read(api.GET('/api/v1/directions', { params: { query: { indicator: indicator.id, limit: 100 } } })),
  });
  return (
    <Panel title={t.directions}>
      <Loaded
        query={directions}
        isEmpty={(data) => data.items.length === 0}
        empty={<Empty>{t.noDirections}</Empty>}
      >
        {(data) => data.items.map((direction) => <DirectionCard key={direction.id} direction={direction} />)}
      </Loaded>
    </Panel>
  );
}
