import { Link } from '@tanstack/react-router';
import type { Direction } from '@/api/types';
import { useText } from '@/i18n/messages';
import classes from './about.module.css';
import { requestWords } from './words';

interface AboutProps {
  task?: Direction['task'];
  workItem?: { id: string; title: string };
}

/** What the request is about, to be opened from here. */
export function About({ task, workItem }: AboutProps) {
  const t = useText(requestWords);
  return (
    <dl className={classes.about}>
      {task && (
        <>
          <dt>{t.task}</dt>
          <dd>
            <Link to="/tasks/$id" params={{ id: task.id }}>
              {task.code}. {task.title}
            </Link>
          </dd>
        </>
      )}
      {workItem && (
        <>
          <dt>{t.workItem}</dt>
          <dd>
            <Link to="/work-items/$id" params={{ id: workItem.id }}>
              {workItem.title}
            </Link>
          </dd>
        </>
      )}
    </dl>
  );
}
