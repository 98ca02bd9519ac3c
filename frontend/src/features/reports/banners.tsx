import type { ReactNode } from 'react';
import { useSession } from '@/api/session';
import { useText } from '@/i18n/messages';
import classes from './report.module.css';
import type { WholeReport } from './types';
import { reportWords } from './words';

/** What has to be known before reading or writing: returned, unlocked, excluded, written for somebody else. */
export function Banners({ report }: { report: WholeReport }) {
  const t = useText(reportWords);
  const session = useSession();
  const returned = report.steps.filter(({ kind }) => kind === 'RETURNED').at(-1);
  const own =
    session.status === 'signed-in' && session.user.positions.some(({ unit }) => unit.id === report.unit.id);
  const writes = report.allowedActions.includes('editReport');
  return (
    <>
      {report.state === 'RETURNED' && (
        <Banner tone="soon">
          <p>
            {t.returned} {report.returnDueOn && t.returnDue(report.returnDueOn)}
          </p>
          {returned?.note && <p className={classes.text}>{returned.note}</p>}
        </Banner>
      )}
      {report.unlockedUntil && report.state === 'DRAFT' && (
        <Banner tone="soon">
          <p>{t.unlocked(report.unlockedUntil)}</p>
        </Banner>
      )}
      {report.excludedReason && (
        <Banner>
          <p>{t.excluded(report.excludedReason)}</p>
        </Banner>
      )}
      {writes && !own && (
        <Banner tone="soon">
          <p>{t.behalf}</p>
        </Banner>
      )}
    </>
  );
}

function Banner({ tone, children }: { tone?: 'soon'; children: ReactNode }) {
  return (
    <div className={classes.banner} data-tone={tone} role="note">
      {children}
    </div>
  );
}
