import { useQuery } from '@tanstack/react-query';
import { useSession } from '@/api/session';
import type { Report } from '@/api/types';
import { ReportTag } from '@/business/report-tags';
import { capital } from '@/business/report-words';
import { useText } from '@/i18n/messages';
import { formatNumber } from '@/lib/numbers';
import { ButtonLink } from '@/ui/button-link';
import { Panel } from '@/ui/page';
import { Empty, Loaded } from '@/ui/page-state';
import { Tag } from '@/ui/tag';
import classes from './periods.module.css';
import { waitingReportsQuery } from './queries';
import { periodWords } from './words';

const IN_OFFICES = ['OFFICER', 'HEAD', 'DEPUTY_HEAD'];

/** The reports this person's unit has still to send or correct: what its people come here for. */
export function WaitingReports() {
  const t = useText(periodWords);
  const session = useSession();
  const reports = useQuery(waitingReportsQuery());
  const writes =
    session.status === 'signed-in' && session.user.positions.some(({ kind }) => IN_OFFICES.includes(kind));
  // A leader has no report of his own; an empty box would only stand in the way of the board.
  if (!writes && !reports.data?.items.length) return null;
  return (
    <Panel
      title={t.mine}
      count={
        reports.data && reports.data.items.length > 0 ? formatNumber(reports.data.items.length) : undefined
      }
    >
      <Loaded
        query={reports}
        isEmpty={({ items }) => items.length === 0}
        empty={<Empty>{t.nothingMine}</Empty>}
      >
        {({ items }) => (
          <ul className={classes.waiting} aria-label={t.mine}>
            {items.map((report) => (
              <Line key={report.id} report={report} />
            ))}
          </ul>
        )}
      </Loaded>
    </Panel>
  );
}

function Line({ report }: { report: Report }) {
  const t = useText(periodWords);
  const { id, period, unit, state, dueOn, returnDueOn, lateDays } = report;
  return (
    <li>
      <span className={classes.what}>
        <strong>{capital(period.label)}</strong> · {period.regimeTitle}
        <span className={classes.soft}>{unit.name}</span>
      </span>
      <ReportTag state={state} plain />
      {lateDays && !report.firstSubmittedOn ? (
        <Tag tone="late" shape="bang">
          {t.overdue(lateDays)}
        </Tag>
      ) : (
        <span>{t.by(returnDueOn ?? dueOn)}</span>
      )}
      <ButtonLink to="/reports/$id" params={{ id }}>
        {state === 'RETURNED' ? t.correct : t.write}
      </ButtonLink>
    </li>
  );
}
