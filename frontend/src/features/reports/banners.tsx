import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useText } from '@/i18n/messages';
import { today } from '@/lib/dates';
import classes from './report.module.css';
import { useStanding } from './standing';
import type { WholeReport } from './types';
import { reportWords } from './words';

/** What has to be known before reading or writing: returned, unlocked, excluded, written for somebody else. */
export function Banners({ report }: { report: WholeReport }) {
  const t = useText(reportWords);
  const returned = report.steps.filter(({ kind }) => kind === 'RETURNED').at(-1);
  const unlocked = report.steps.filter(({ kind }) => kind === 'UNLOCKED').at(-1);
  const { own, writes } = useStanding()(report);
  const may = report.allowedActions.includes('editReport');
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
          <p>
            {report.unlockedUntil < today()
              ? t.unlockedGone(report.unlockedUntil)
              : t.unlocked(report.unlockedUntil)}
          </p>
          {unlocked?.note && <p className={classes.text}>{t.unlockedFor(unlocked.note)}</p>}
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
      {may && !writes && (
        <Banner>
          <p>
            {t.withUnit(report.unit.name)}{' '}
            <Link to="." search={(now: object) => ({ ...now, behalf: '1' })}>
              {t.startBehalf}
            </Link>
          </p>
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
