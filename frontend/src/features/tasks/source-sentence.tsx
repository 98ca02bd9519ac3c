import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Task } from '@/api/types';
import { useAnswered } from '@/api/use-answered';
import { plansQuery } from '@/business/plan-queries';
import { useText } from '@/i18n/messages';
import classes from './task-page.module.css';
import { taskWords } from './words';

/** The sentences the task was made from, page breaks inside them joined, and its wording where that differs. */
export function SourceSentence({ task }: { task: Task }) {
  const t = useText(taskWords);
  // Work from other sources cites papers of its own, which are no plan to be read.
  useAnswered(plansQuery());
  const plans = useQuery(plansQuery());
  const planText = plans.data?.items.find(({ id }) => id === task.planId)?.document?.id;
  const quotes = task.sources.map(({ documentId, start, quote }) => ({
    documentId,
    start,
    text: joined(quote),
  }));
  const worded = joined(task.description);
  const differs = !quotes.some(({ text }) => text === worded);
  return (
    <>
      {quotes.map(({ documentId, start, text }) => (
        <blockquote key={start} className={classes.quote}>
          {text}{' '}
          {documentId === planText && (
            <Link
              to="/plans/$id"
              params={{ id: task.planId }}
              search={{ at: String(start) }}
              className={classes.inPlan}
            >
              {t.inPlan}
            </Link>
          )}
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
