import { IconStar, IconStarFilled } from '@tabler/icons-react';
import { api, read } from '@/api/client';
import type { Task } from '@/api/types';
import { useCommand } from '@/api/use-command';
import { workWords } from '@/business/work-words';
import { useText } from '@/i18n/messages';
import { announce } from '@/ui/toast';
import classes from './task-page.module.css';
import { taskWords } from './words';

/** Marks a key task, for those who may; for the rest only the mark. */
export function StarButton({ task, etag }: { task: Task; etag: string }) {
  const t = useText(taskWords);
  const work = useText(workWords);
  const save = useCommand(
    (starred: boolean) =>
      read(
        api.PATCH('/api/v1/tasks/{id}', {
          params: { path: { id: task.id }, header: { 'If-Match': etag } },
          body: { starred },
        }),
      ),
    () => announce(t.starSaved),
  );
  const Icon = task.starred ? IconStarFilled : IconStar;
  if (!task.allowedActions.includes('editTask')) {
    return task.starred ? (
      <IconStarFilled size={16} className={classes.starMark} role="img" aria-label={work.starred} />
    ) : null;
  }
  return (
    <button
      type="button"
      className={classes.star}
      aria-pressed={task.starred}
      aria-label={task.starred ? t.unstar : t.star}
      title={save.error ? save.error.message : task.starred ? t.unstar : t.star}
      onClick={() => save.mutate(!task.starred, { onError: (problem) => announce(problem.message) })}
    >
      <Icon size={17} aria-hidden="true" />
    </button>
  );
}
