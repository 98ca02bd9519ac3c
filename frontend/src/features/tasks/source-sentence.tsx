import type { Task } from '@/api/types';
import { useText } from '@/i18n/messages';
import classes from './task-page.module.css';
import { taskWords } from './words';

/** The sentences the task was made from, page breaks inside them joined, and its wording where that differs. */
export function SourceSentence({ task }: { task: Task }) {
  const t = useText(taskWords);
  const quotes = task.sources.map(({ start, quote }) => ({ start, text: joined(quote) }));
  const worded = joined(task.description);
  const differs = !quotes.some(({ text }) => text === worded);
  return (
    <>
      {quotes.map(({ start, text }) => (
        <blockquote key={start} className={classes.quote}>
          {text}
        </blockquote>
      ))}
      {differs && (
        <p className={classes.text}>
          {quotes.length > 0 && <span className={classes.soft}>{t.description}: </span>}
          {task.description}
        </p>
      )}
    </>
  );
}

/** A page break in the middle of a sentence is a blank line in the text; readers see one sentence. */
function joined(quote: string): string {
  return quote.replace(/\s*\n\s*/g, ' ').trim();
}
