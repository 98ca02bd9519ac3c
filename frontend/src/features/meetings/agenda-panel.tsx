import { IconPrinter } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { MeetingAgenda } from '@/api/types';
import { placeOf } from '@/business/reminder-place';
import { workWords } from '@/business/work-words';
import { useText } from '@/i18n/messages';
import { formatDate } from '@/lib/dates';
import { formatNumber } from '@/lib/numbers';
import { Button } from '@/ui/button';
import { AsOf } from '@/ui/marks';
import { Panel } from '@/ui/page';
import { Loaded } from '@/ui/page-state';
import classes from './meetings.module.css';
import { agendaQuery } from './queries';
import { meetingWords } from './words';

const PARTS = ['overdue', 'undecided', 'noFigures', 'directions'] as const;

/** The one page before the meeting: only what is out of order. Printed, it stands alone on an A4. */
export function AgendaPanel({ meeting }: { meeting: string }) {
  const t = useText(meetingWords);
  const agenda = useQuery(agendaQuery(meeting));
  return (
    <Panel
      title={t.before}
      id="agenda"
      actions={
        <Button icon={<IconPrinter size={15} aria-hidden="true" />} onClick={() => window.print()}>
          {t.print}
        </Button>
      }
    >
      <Loaded query={agenda}>
        {(data) => (
          <>
            <AsOf at={data.asOf} />
            <div className={classes.agenda}>
              {PARTS.map((part) => (
                <Part key={part} title={t[part]} part={data[part]} />
              ))}
              <Earlier earlier={data.earlier} />
            </div>
          </>
        )}
      </Loaded>
    </Panel>
  );
}

function Part({ title, part }: { title: string; part: MeetingAgenda['overdue'] }) {
  const t = useText(meetingWords);
  const work = useText(workWords);
  return (
    <section>
      <h3>
        {title} <span className={classes.count}>{formatNumber(part.total)}</span>
      </h3>
      {part.rows.length === 0 && <p className={classes.soft}>{t.allClear}</p>}
      <ol>
        {part.rows.map((row) => (
          <li key={row.id + row.unit.id}>
            <Link {...placeOf(row)}>{row.title}</Link> –{' '}
            <strong>{row.person?.fullName ?? row.unit.name}</strong>
            {row.dueOn && `, ${t.byDay(formatDate(row.dueOn))}`}
            {row.overdueDays && (
              <em className={classes.late}> {work.overdueBy(row.overdueDays).toLowerCase()}</em>
            )}
          </li>
        ))}
      </ol>
      {part.total > part.rows.length && (
        <p className={classes.soft}>{t.more(part.total - part.rows.length)}</p>
      )}
    </section>
  );
}

function Earlier({ earlier }: { earlier: MeetingAgenda['earlier'] }) {
  const t = useText(meetingWords);
  const work = useText(workWords);
  return (
    <section>
      <h3>
        {t.earlier} <span className={classes.count}>{formatNumber(earlier.total)}</span>
      </h3>
      {earlier.rows.length === 0 && <p className={classes.soft}>{t.allClear}</p>}
      <ol>
        {earlier.rows.map(({ conclusion, heldOn }) => (
          <li key={conclusion.id}>
            <Concluded conclusion={conclusion} />
            {conclusion.unit && (
              <>
                {' – '}
                <strong>{conclusion.unit.name}</strong>
              </>
            )}{' '}
            ({formatDate(heldOn)})
            {conclusion.overdueDays && (
              <em className={classes.late}> {work.overdueBy(conclusion.overdueDays).toLowerCase()}</em>
            )}
          </li>
        ))}
      </ol>
      {earlier.total > earlier.rows.length && (
        <p className={classes.soft}>{t.more(earlier.total - earlier.rows.length)}</p>
      )}
    </section>
  );
}

type Conclusion = MeetingAgenda['earlier']['rows'][number]['conclusion'];

/** What was concluded, leading to the work it became; a direction on a task to the direction, which is what waits. */
function Concluded({ conclusion: { content, directionId, task } }: { conclusion: Conclusion }) {
  if (directionId)
    return (
      <Link to="/directions/$id" params={{ id: directionId }}>
        {content}
      </Link>
    );
  return task ? (
    <Link to="/tasks/$id" params={{ id: task.id }}>
      {content}
    </Link>
  ) : (
    content
  );
}
