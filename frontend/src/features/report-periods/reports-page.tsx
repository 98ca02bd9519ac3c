import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { ReportPeriod, ReportRegime } from '@/api/types';
import { useAnswered } from '@/api/use-answered';
import WaitingReportsPanel from '@/business/waiting-reports-panel';
import { useText } from '@/i18n/messages';
import { ActionButtons } from '@/ui/actions';
import { useAddress } from '@/ui/address';
import { ButtonLink } from '@/ui/button-link';
import { FilterSelect } from '@/ui/filters';
import { Page, Panel } from '@/ui/page';
import { Empty, Loaded, Together } from '@/ui/page-state';
import { PeriodMatrix } from './period-matrix';
import { periodsQuery, regimesQuery } from './queries';
import { WaitingReports } from './waiting-reports';
import { periodWords } from './words';

/** Reports: what waits for one's own unit first, then every period of a regime with every unit. */
export function ReportsPage() {
  const t = useText(periodWords);
  return (
    <Page
      title={t.title}
      actions={
        <>
          <ButtonLink to="/consolidated-reports">{t.ofDepartment}</ButtonLink>
          <ButtonLink to="/report-slices">{t.slices}</ButtonLink>
          <ButtonLink to="/report-regimes">{t.keep}</ButtonLink>
        </>
      }
    >
      <Together>
        <WaitingReportsPanel own={false} />
        <WaitingReports />
        <OfRegimes />
      </Together>
    </Page>
  );
}

/** Regimes and periods are asked together, so that neither waits for the other. */
function OfRegimes() {
  const t = useText(periodWords);
  useAnswered(regimesQuery(), periodsQuery());
  const regimes = useQuery(regimesQuery());
  return (
    <Loaded query={regimes} isEmpty={({ items }) => items.length === 0} empty={<Empty>{t.noRegime}</Empty>}>
      {({ items }) => <Periods regimes={items} />}
    </Loaded>
  );
}

function Periods({ regimes }: { regimes: ReportRegime[] }) {
  const t = useText(periodWords);
  const navigate = useNavigate();
  const [address, setAddress] = useAddress();
  const all = useQuery(periodsQuery());
  const regime = chosenRegime(regimes, all.data?.items ?? [], address.regime);
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
                  (await import('./period-commands')).openPeriodCommand(regime, all.data?.items ?? []),
              },
            ]}
            onDone={(made) =>
              void navigate({ to: '/report-periods/$id', params: { id: (made as ReportPeriod).id } })
            }
          />
        </>
      }
    >
      <Loaded query={all}>
        {({ items }) => {
          const periods = items.filter((period) => period.regime.id === regime.id);
          return periods.length === 0 ? (
            <Empty>{t.noPeriods}</Empty>
          ) : (
            <PeriodMatrix regime={regime} periods={periods} />
          );
        }}
      </Loaded>
    </Panel>
  );
}

/** The one in the address, else the one whose period was opened last, else one that is in force. */
function chosenRegime(regimes: ReportRegime[], periods: ReportPeriod[], id: string | undefined) {
  const last = periods[0]?.regime.id;
  const wanted = [id, last].map((one) => regimes.find((regime) => regime.id === one)).find(Boolean);
  return wanted ?? regimes.find(({ active }) => active) ?? regimes[0];
}
