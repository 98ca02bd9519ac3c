import { useText } from '@/i18n/messages';
import classes from './deadline.module.css';
import { workWords } from './work-words';

interface DueProps {
  dueOn?: string;
  originalDueOn?: string;
  /** The deadline in the plan's own words, for work without a day. */
  text?: string;
}

/** The last permitted day, "chậm nhất 19/12/2021", with the original one once it has been moved. */
export function Due({ dueOn, originalDueOn, text }: DueProps) {
  const t = useText(workWords);
  if (!dueOn) return text ? <span className={classes.text}>{text}</span> : null;
  return (
    <span className={classes.due}>
      <time dateTime={dueOn}>{t.byDay(dueOn)}</time>
      {originalDueOn && originalDueOn !== dueOn && (
        <s className={classes.original}>{t.originally(originalDueOn)}</s>
      )}
    </span>
  );
}
