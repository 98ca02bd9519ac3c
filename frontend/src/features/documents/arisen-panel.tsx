import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Due } from '@/business/deadline';
import { StateTag } from '@/business/work-tags';
import { useText } from '@/i18n/messages';
import { formatDate } from '@/lib/dates';
import { formatNumber } from '@/lib/numbers';
import { Panel } from '@/ui/page';
import classes from './documents.module.css';
import { directionsFromQuery, meetingsFromQuery, tasksFromQuery } from './queries';
import { documentWords } from './words';

/** What a document gave rise to: tasks, directions, conclusions; each number is the length of its list. */
export function ArisenPanel({ documentId }: { documentId: string }) {
  const t = useText(documentWords);
  const tasks = useQuery(tasksFromQuery(documentId)).data;
  const directions = useQuery(directionsFromQuery(documentId)).data;
  const meetings = useQuery(meetingsFromQuery(documentId)).data;
  if (!tasks?.total && !directions?.total && !meetings?.total) return null;
  return (
    <Panel title={t.arisen}>
      <Part title={t.tasksFrom} total={tasks?.total}>
        {tasks?.items.map((task) => (
          <li key={task.occurrenceId ?? task.id}>
            {task.code}.{' '}
            <Link
              to="/tasks/$id"
              params={{ id: task.id }}
              search={task.occurrenceId ? { occurrence: task.occurrenceId } : {}}
            >
              {task.title}
            </Link>{' '}
            – {task.leadUnit.name} <StateTag state={task.state} plain />{' '}
            <Due dueOn={task.dueOn} text={task.deadline.text} />
          </li>
        ))}
      </Part>
      {tasks !== undefined && (tasks.total ?? 0) > tasks.items.length && (
        <p className={classes.all}>
          <Link to="/tasks" search={{ document: documentId }}>
            {t.allTasksFrom(formatNumber(tasks.total ?? 0))}
          </Link>
        </p>
      )}
      <Part title={t.directionsFrom} total={directions?.total}>
        {directions?.items.map(({ id, content, givenOn }) => (
          <li key={id}>
            {formatDate(givenOn)}:{' '}
            <Link to="/directions/$id" params={{ id }}>
              {content}
            </Link>
          </li>
        ))}
      </Part>
      <Part title={t.meetingsFrom} total={meetings?.total}>
        {meetings?.items.map(({ id, title, heldOn, counts }) => (
          <li key={id}>
            <Link to="/meetings/$id" params={{ id }}>
              {title}
            </Link>
            , {formatDate(heldOn)} – {t.conclusions(counts.conclusions)}
          </li>
        ))}
      </Part>
    </Panel>
  );
}

function Part({ title, total, children }: { title: string; total?: number; children: ReactNode }) {
  if (!total) return null;
  return (
    <section>
      <h3 className={classes.part}>
        {title} <span className={classes.count}>{formatNumber(total)}</span>
      </h3>
      <ul className={classes.related}>{children}</ul>
    </section>
  );
}
