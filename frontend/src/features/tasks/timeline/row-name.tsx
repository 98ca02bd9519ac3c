import { Link } from '@tanstack/react-router';
import { Due } from '@/business/deadline';
import { StateTag, TimeTag } from '@/business/work-tags';
import { useText } from '@/i18n/messages';
import classes from './timeline.module.css';
import type { TimelineRow } from './timeline-rows';
import { timelineWords } from './words';

/** A row in words: what, whose, in which state, until when. */
export function RowName({ row }: { row: TimelineRow }) {
  const t = useText(timelineWords);
  return (
    <>
      <span className={classes.title}>
        {row.kind === 'task' ? (
          <Link
            to="/tasks/$id"
            params={{ id: row.target }}
            search={row.occurrence ? { occurrence: row.occurrence } : {}}
          >
            {row.code} {row.title}
          </Link>
        ) : (
          <Link to="/work-items/$id" params={{ id: row.target }}>
            {row.title}
          </Link>
        )}
      </span>
      <span className={classes.facts}>
        <StateTag state={row.state} plain />
        <Due dueOn={row.dueOn} originalDueOn={row.originalDueOn} text={row.deadlineText} />
        {row.timeState !== 'NOT_DUE' && row.dueOn && (
          <TimeTag timeState={row.timeState} overdueDays={row.overdueDays} />
        )}
        {row.kind === 'work-item' && row.code && <span>{t.ofTask(row.code)}</span>}
        {row.unit && <span>{row.unit}</span>}
      </span>
    </>
  );
}
