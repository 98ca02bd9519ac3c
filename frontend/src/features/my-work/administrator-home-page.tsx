import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { api, read } from '@/api/client';
import { toProblem } from '@/api/problem';
import { useSession } from '@/api/session';
import { system } from '@/api/system';
import { leadUnitsQuery } from '@/business/unit-queries';
import { useText } from '@/i18n/messages';
import { formatNumber } from '@/lib/numbers';
import { Button } from '@/ui/button';
import { Page, Panel } from '@/ui/page';
import { Failed, Loaded } from '@/ui/page-state';
import { homeWords } from './home-words';
import classes from './my-work-page.module.css';

const MyReminders = lazy(() => import('@/business/my-reminders'));

/** An administrator's first screen: who and what there is, what is asked of him most, whether the trail is whole. */
export default function AdministratorHomePage() {
  const t = useText(homeWords);
  const session = useSession();
  const installation = session.status === 'signed-in' && session.user.installationAdministrator;
  return (
    <Page title={t.adminTitle}>
      <Counts installation={installation} />
      <Suspense fallback={null}>
        <MyReminders />
      </Suspense>
      <Panel title={t.first}>
        <ul className={classes.plain}>
          <li>
            <Link to="/units">{t.keepUnits}</Link>
          </li>
          <li>
            <Link to="/users">{t.addPeople}</Link>
          </li>
          {installation && (
            <li>
              <Link to="/administration/$part" params={{ part: 'calendar-days' }}>
                {t.keepDays}
              </Link>
            </li>
          )}
          <li>
            <Link to="/preferences">{t.leave}</Link>
          </li>
        </ul>
      </Panel>
      {installation && <Trail />}
      <p className={classes.soft}>
        {t.version} {system()?.version}
      </p>
    </Page>
  );
}

function Counts({ installation }: { installation: boolean }) {
  const t = useText(homeWords);
  const queries = useQueryClient();
  const counts = useQuery({
    queryKey: ['administration', 'counts'],
    queryFn: async () => {
      const query = { limit: 1, includeTotal: true };
      const [people, disabled, units, away] = await Promise.all([
        read(api.GET('/api/v1/users', { params: { query } })),
        read(api.GET('/api/v1/users', { params: { query: { ...query, disabled: true } } })),
        queries.fetchQuery(leadUnitsQuery()),
        read(api.GET('/api/v1/delegations', { params: { query: { ...query, state: 'ACTIVE' } } })),
      ]);
      return [
        { to: '/users', label: t.people, count: people.total },
        { to: '/users?disabled=true', label: t.disabled, count: disabled.total },
        { to: installation ? '/units?internal=true' : '/units', label: t.units, count: units.items.length },
        { to: '/preferences', label: t.away, count: away.total },
      ];
    },
  });
  return (
    <Loaded query={counts}>
      {(figures) => (
        <nav className={classes.summary} aria-label={t.adminTitle}>
          {figures.map(({ to, label, count }) => (
            <Link key={to} to={to} className={classes.figure}>
              <strong>{formatNumber(count ?? 0)}</strong>
              <span>{label}</span>
            </Link>
          ))}
        </nav>
      )}
    </Loaded>
  );
}

/** Whether the signed trail is whole, asked for when wanted: it reads all of it. */
function Trail() {
  const t = useText(homeWords);
  const check = useQuery({
    queryKey: ['audit-verification'],
    queryFn: () => read(api.GET('/api/v1/audit-verifications')),
    enabled: false,
  });
  return (
    <Panel
      title={t.trail}
      actions={
        <Button loading={check.isFetching} onClick={() => void check.refetch()}>
          {t.verify}
        </Button>
      }
    >
      <p role="status">
        {check.data &&
          (check.data.valid
            ? t.trailGood(formatNumber(check.data.events))
            : t.trailBad(formatNumber(check.data.faults.length)))}
      </p>
      {check.error && <Failed problem={toProblem(check.error)} />}
    </Panel>
  );
}
