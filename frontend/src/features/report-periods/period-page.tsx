import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { ReportPeriod } from '@/api/types';
import { PeriodTag } from '@/business/report-tags';
import { useText } from '@/i18n/messages';
import { dayOf, formatDate } from '@/lib/dates';
import { ActionButtons } from '@/ui/actions';
import { Page, Panel } from '@/ui/page';
import { Loaded } from '@/ui/page-state';
import { Advice } from './advice';
import { Board } from './board-panel';
import { ConsolidatedPart } from './consolidated-part';
import classes from './periods.module.css';
import { periodQuery } from './queries';
import { periodWords } from './words';

const load = () => import('./period-commands');

/** One period: its days, who has reported, and the department's report made of it. */
export function PeriodPage() {
  const { id = '' } = useParams({ strict: false });
  const period = useQuery(periodQuery(id));
  return <Loaded query={period}>{(data) => <Known period={data} />}</Loaded>;
}

function Known({ period }: { period: ReportPeriod }) {
  const t = useText(periodWords);
  return (
    <Page
      title={`${period.regime.title} – ${period.label}`}
      crumbs={[{ label: t.title, to: '/reports' }]}
      aside={<PeriodTag state={period.state} />}
      actions={
        <ActionButtons
          allowed={period.allowedActions}
          actions={[
            {
              operation: 'lockReportPeriod',
              label: t.lock,
              command: async () => (await load()).lockPeriodCommand(period),
            },
            {
              operation: 'closeReportPeriod',
              label: t.close,
              command: async () => (await load()).closePeriodCommand(period),
            },
            {
              operation: 'reopenReportPeriod',
              label: t.reopen,
              command: async () => (await load()).reopenPeriodCommand(period),
            },
          ]}
        />
      }
    >
      <Panel title={t.days}>
        <dl className={classes.facts}>
          <Fact name={t.period}>{t.window(period.window.from, period.window.to)}</Fact>
          <Fact name={t.cutOff}>{formatDate(period.cutOff)}</Fact>
          <Fact name={t.dueUnit}>{t.by(period.dueUnit)}</Fact>
          <Fact name={t.dueDepartment}>{t.by(period.dueDepartment)}</Fact>
          {period.reopenedAt && (
            <Fact name={t.reopenedOn(formatDate(dayOf(period.reopenedAt)))}>
              {period.reopenedReason ?? ''}
            </Fact>
          )}
        </dl>
        {period.advice.length > 0 && <Advice lines={period.advice} />}
      </Panel>
      <ConsolidatedPart period={period} />
      <Board period={period} />
    </Page>
  );
}

function Fact({ name, children }: { name: string; children: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
