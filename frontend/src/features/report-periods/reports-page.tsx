import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { ReportPeriod, ReportRegime } from '@/api/types';
import { useText } from '@/i18n/messages';
import { ActionButtons } from '@/ui/actions';
import { useAddress } from '@/ui/address';
import { ButtonLink } from '@/ui/button-link';
import { FilterSelect } from '@/ui/filters';
import { Page, Panel } from '@/ui/page';
import { Empty, Loaded } from '@/ui/page-state';
import { PeriodMatrix } from './period-matrix';
import { periodsQuery, regimesQuery } from './queries';
import { WaitingReports } from './waiting-reports';
import { periodWords } from './words';

/** Reports: what waits for one's own unit first, then every period of a regime with every unit. */
export function ReportsPage() {
  const t = useText(periodWords);
  const regimes = useQuery(regimesQuery());
  return (
    <Page title={t.title} actions={<ButtonLink to="/report-regimes">{t.keep}</ButtonLink>}>
      <WaitingReports />
      <Loaded query={regimes} isEmpty={({ items }) => items.length === 0} empty={<Empty>{t.noRegime}</Empty>}>
        {({ items }) => <Periods regimes={items} />}
      </Loaded>
    </Page>
  );
}

function Periods({ regimes }: { regimes: ReportRegime[] }) {
  const t = useText(periodWords);
  const navigate = useNavigate();
  const [address, setAddress] = useAddress();
  const regime =
    regimes.find(({ id }) => id === address.regime) ?? regimes.find(({ active }) => active) ?? regimes[0];
  const periods = useQuery({ ...periodsQuery(regime?.id ?? ''), enabled: regime !== undefined });
  if (!regime) return null;
  return (
    <Panel
      title={regimes.length > 1 ? t.matrix : regime.title}
      actions={
        <>
          {regimes.length > 1 && (
            <FilterSelect
              always
              label={t.regime}
              value={regime.id}
              options={regimes.map(({ id, title }) => ({ value: id, label: title }))}
              onChange={(chosen) => setAddress({ regime: chosen })}
            />
          )}
          <ActionButtons
            allowed={regime.allowedActions}
            actions={[
              {
                operation: 'openReportPeriod',
                label: t.open,
                command: async () =>
                  (await import('./period-commands')).openPeriodCommand(regime, periods.data?.items ?? []),
              },
            ]}
            onDone={(made) =>
              void navigate({ to: '/report-periods/$id', params: { id: (made as ReportPeriod).id } })
            }
          />
        </>
      }
    >
      <Loaded
        query={periods}
        isEmpty={({ items }) => items.length === 0}
        empty={<Empty>{t.noPeriods}</Empty>}
      >
        {({ items }) => <PeriodMatrix regime={regime} periods={items} />}
      </Loaded>
    </Panel>
  );
}
