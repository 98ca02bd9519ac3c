import type { WorkState } from '@/api/types';
import { stateWords } from '@/business/work-words';
import { useText } from '@/i18n/messages';
import type { LocalDate } from '@/lib/dates';
import classes from './timeline.module.css';
import { timelineWords } from './words';

const STATES: WorkState[] = [
  'NOT_STARTED',
  'IN_PROGRESS',
  'AWAITING_CONFIRMATION',
  'COMPLETED',
  'REDO',
  'SUSPENDED',
];

/** What the patterns mean. */
export function TimelineLegend({ day }: { day: LocalDate }) {
  const t = useText(timelineWords);
  const states = useText(stateWords);
  return (
    <ul className={classes.legend} aria-label={t.legend}>
      {STATES.map((state) => (
        <li key={state}>
          <span className={classes.bar} data-state={state} aria-hidden="true">
            {state === 'COMPLETED' && '✓'}
          </span>
          {states[state]}
        </li>
      ))}
      <li>
        <span className={classes.late} aria-hidden="true" />
        {t.lateMark}
      </li>
      <li>
        <span className={classes.original} aria-hidden="true" />
        {t.originalMark}
      </li>
      <li>
        <span className={classes.due} aria-hidden="true" />
        {t.dueMark}
      </li>
      <li>
        <span className={classes.todayKey} aria-hidden="true" />
        {t.todayLine(day)}
      </li>
    </ul>
  );
}
