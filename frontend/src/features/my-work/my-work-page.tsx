import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useSession } from '@/api/session';
import { leads, onlyAdministers } from '@/business/roles';
import { useText } from '@/i18n/messages';
import { useAddress } from '@/ui/address';
import { AsOf } from '@/ui/marks';
import { Page } from '@/ui/page';
import { Loaded, RowsSkeleton, Together } from '@/ui/page-state';
import { BoxPanel } from './box-panel';
import { BoxSummary } from './box-summary';
import classes from './my-work-page.module.css';
import { myWorkQuery } from './my-work-query';
import { myWorkWords } from './words';

const LeaderHome = lazy(() => import('./leader-home-page'));
const AdministratorHome = lazy(() => import('./administrator-home-page'));
const MyReminders = lazy(() => import('@/business/my-reminders'));
const WaitingReports = lazy(() => import('@/business/waiting-reports-panel'));
const LaterPart = lazy(() => import('./later-part'));
const ConsolidatorPart = lazy(() => import('./consolidator-part'));

/** Everybody's first screen, by what they are: an officer's boxes, a leader's decisions, an administrator's office. */
export function MyWorkPage() {
  const session = useSession();
  const user = session.status === 'signed-in' ? session.user : undefined;
  const Other = user && (leads(user) ? LeaderHome : onlyAdministers(user) ? AdministratorHome : undefined);
  if (!Other) return <OfficerHome />;
  return (
    <Suspense fallback={<RowsSkeleton rows={12} />}>
      <Other />
    </Suspense>
  );
}

/** What waits for this person, by box, each number the length of its list. */
function OfficerHome() {
  const t = useText(myWorkWords);
  const [{ box: only }] = useAddress();
  const work = useQuery(myWorkQuery());
  return (
    <Page
      title={t.title}
      aside={work.data && <AsOf at={work.data.asOf} />}
      actions={<Link to="/my-updates">{t.updates}</Link>}
    >
      <Loaded query={work} skeleton={<RowsSkeleton rows={12} />}>
        {({ boxes }) => (
          <Together>
            <BoxSummary boxes={boxes} only={only} />
            {!only && (
              <>
                <MyReminders />
                <WaitingReports />
                <ConsolidatorPart />
              </>
            )}
            <div className={classes.boxes}>
              {boxes
                .filter(({ box }) => !only || box === only)
                .map(({ box, count }) => (
                  <BoxPanel key={box} box={box} count={count} whole={Boolean(only)} />
                ))}
              {!only && boxes.some(({ box, count }) => box === 'DUE' && count === 0) && (
                <Suspense fallback={null}>
                  <LaterPart />
                </Suspense>
              )}
            </div>
          </Together>
        )}
      </Loaded>
    </Page>
  );
}
