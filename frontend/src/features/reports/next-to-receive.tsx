import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { sentReportsQuery } from '@/business/waiting-report-queries';
import { useText } from '@/i18n/messages';
import type { WholeReport } from './types';
import { reportWords } from './words';

/** What only the office that receives reports may do. */
const RECEIVING = ['receiveReport', 'unlockReport', 'excludeReport'];

/** From one report that was received to the next that waits, without the way over the list. */
export function NextToReceive({ report }: { report: WholeReport }) {
  const t = useText(reportWords);
  const receives = report.allowedActions.some((one) => RECEIVING.includes(one));
  const sent = useQuery({ ...sentReportsQuery(), enabled: receives });
  const others = (sent.data?.items ?? []).filter(
    ({ id, period, allowedActions }) =>
      id !== report.id && period.id === report.period.id && allowedActions.includes('receiveReport'),
  );
  const [next] = others;
  if (!receives || !sent.data) return null;
  if (!next) {
    // Received as the last one: what comes next is the organisation's own report.
    return report.state === 'RECEIVED' ? (
      <span>
        {t.noneToReceive}{' '}
        <Link to="/report-periods/$id" params={{ id: report.period.id }}>
          {t.toPeriod}
        </Link>
      </span>
    ) : null;
  }
  return (
    <span>
      {t.nextToReceive(others.length, Boolean(sent.data?.nextCursor))}{' '}
      <Link to="/reports/$id" params={{ id: next.id }}>
        {next.unit.name}
      </Link>
    </span>
  );
}
