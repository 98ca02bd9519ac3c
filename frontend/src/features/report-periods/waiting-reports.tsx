import { useQuery } from '@tanstack/react-query';
import { useSession } from '@/api/session';
import { useAnswered } from '@/api/use-answered';
import { waitingReportsQuery } from '@/business/waiting-report-queries';
import classes from '@/business/waiting-reports.module.css';
import { OwnReport } from '@/business/waiting-reports-panel';
import { useText } from '@/i18n/messages';
import { formatNumber } from '@/lib/numbers';
import { Panel } from '@/ui/page';
import { Empty, Loaded } from '@/ui/page-state';
import { periodWords } from './words';

const IN_OFFICES = ['OFFICER', 'HEAD', 'DEPUTY_HEAD'];

/** The reports this person's unit has still to send or correct: what its people come here for. */
export function WaitingReports() {
  const t = useText(periodWords);
  const session = useSession();
  useAnswered(waitingReportsQuery());
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
          <ul className={classes.list} aria-label={t.mine}>
            {items.map((report) => (
              <OwnReport key={report.id} report={report} />
            ))}
          </ul>
        )}
      </Loaded>
    </Panel>
  );
}
