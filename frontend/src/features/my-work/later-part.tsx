import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { api, read } from '@/api/client';
import { useMyActions, useSession } from '@/api/session';
import { useText } from '@/i18n/messages';
import { Panel } from '@/ui/page';
import { laterWords } from './later-words';
import classes from './my-work-page.module.css';
import { WorkRowLine } from './work-row-line';

const GLANCE = 6;
const YEAR_DAYS = 366;

/** For whoever has nothing due this week: what comes after it, and the way to all of the own office's tasks. */
export default function LaterPart() {
  const t = useText(laterWords);
  const session = useSession();
  const rows = useQuery({
    queryKey: ['my-work', 'later'],
    queryFn: () =>
      read(
        api.GET('/api/v1/me/work-rows', {
          params: { query: { box: 'DUE', days: YEAR_DAYS, limit: GLANCE } },
        }),
      ),
  });
  const plans = useQuery({
    queryKey: ['my-work', 'any-plan'],
    queryFn: () => read(api.GET('/api/v1/plans', { params: { query: { limit: 1 } } })),
    enabled: rows.data?.items.length === 0,
  });
  if (!rows.data || plans.isLoading || session.status !== 'signed-in') return null;
  const posts = session.user.positions.filter(({ kind }) => kind !== 'ADMINISTRATOR');
  if (posts.length > 0 && posts.every(({ kind }) => kind === 'CLERK')) return <ClerksPart />;
  const unit = posts[0]?.unit;
  if (rows.data.items.length === 0 && plans.data?.items.length === 0) return <FirstSteps />;
  return (
    <Panel title={t.title}>
      {rows.data.items.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        <ul className={classes.rows} data-box="LATER">
          {rows.data.items.map((row) => (
            <WorkRowLine key={`${row.kind}${row.id}`} row={row} box="DUE" />
          ))}
        </ul>
      )}
      <p className={classes.all}>
        <Link to="/tasks" search={{ leadUnit: unit?.id }}>
          {t.all}
        </Link>
      </p>
    </Panel>
  );
}

/** Where nothing has been planned yet: what comes first, for whoever may do it. */
function FirstSteps() {
  const t = useText(laterWords);
  if (!useMyActions().includes('createPlan')) {
    return (
      <Panel title={t.first}>
        <p>{t.waitForPlan}</p>
      </Panel>
    );
  }
  return (
    <Panel title={t.first}>
      <ol>
        <li>
          <Link to="/plans">{t.makePlan}</Link>
        </li>
        <li>{t.writeTasks}</li>
        <li>{t.issuePlan}</li>
      </ol>
    </Panel>
  );
}

/** A clerk has no work of plans: what comes to that desk are papers. */
function ClerksPart() {
  const t = useText(laterWords);
  return (
    <Panel title={t.papers}>
      <p>{t.papersLead}</p>
      <p className={classes.all}>
        <Link to="/consolidated-reports">{t.issued}</Link>
        {' · '}
        <Link to="/documents">{t.documents}</Link>
        {' · '}
        <Link to="/meetings">{t.notices}</Link>
      </p>
    </Panel>
  );
}
