import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Task } from '@/api/types';
import { useAnswered } from '@/api/use-answered';
import { periodName } from '@/business/work-words';
import { useLanguage } from '@/i18n/language';
import { useText } from '@/i18n/messages';
import { today } from '@/lib/dates';
import { Panel } from '@/ui/page';
import classes from './task-page.module.css';
import { taskOccurrencesQuery } from './task-queries';
import { taskWords } from './words';

/** The periods of a recurring task that have begun, each with its own state; nothing for a task done once. */
export function OccurrencePicker({ task, chosen }: { task: Task; chosen?: string }) {
  const t = useText(taskWords);
  const language = useLanguage();
  useAnswered(taskOccurrencesQuery(task.id));
  const { data } = useQuery(taskOccurrencesQuery(task.id));
  const begun = (data?.items ?? []).filter(({ startsOn }) => startsOn <= today());
  if (begun.length < 2) return null;
  return (
    <Panel title={t.occurrence}>
      <nav className={classes.periods} aria-label={t.occurrence}>
        {begun.map(({ id, period }) => (
          <Link
            key={id}
            to="/tasks/$id"
            params={{ id: task.id }}
            search={{ occurrence: id }}
            data-on={id === chosen || undefined}
            aria-current={id === chosen ? 'true' : undefined}
          >
            {periodName(period, language)}
          </Link>
        ))}
      </nav>
    </Panel>
  );
}
