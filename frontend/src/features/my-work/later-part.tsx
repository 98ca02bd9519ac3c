import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { api, read } from '@/api/client';
import { useSession } from '@/api/session';
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
  if (!rows.data || session.status !== 'signed-in') return null;
  const posts = session.user.positions.filter(({ kind }) => kind !== 'ADMINISTRATOR');
  if (posts.length > 0 && posts.every(({ kind }) => kind === 'CLERK')) return <ClerksPart />;
  const unit = posts[0]?.unit;
  return (
    <Panel title={t.title}>
      {rows.data.items.length > 0 && (
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
