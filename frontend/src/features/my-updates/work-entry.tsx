import { useQuery } from '@tanstack/react-query';
import { api, read } from '@/api/client';
import type { Violation } from '@/api/problem';
import type { ProgressUpdate, WorkRow } from '@/api/types';
import { useText } from '@/i18n/messages';
import { formatDate } from '@/lib/dates';
import type { Values } from '@/ui/command';
import { Loaded } from '@/ui/page-state';
import { EntryForm, type EntryFormProps } from './entry-form';
import classes from './my-updates.module.css';
import { updateWords } from './words';

export type StepProps = Pick<
  EntryFormProps,
  'values' | 'standing' | 'savedAt' | 'onType' | 'onSaved' | 'onWaits' | 'onSkip'
>;

/** Reporting on one thing, with last time's words and percentage beside the fields. */
export function WorkEntry({ row, ...step }: StepProps & { row: WorkRow }) {
  const t = useText(updateWords);
  const target = row.kind === 'WORK_ITEM' ? { workItemId: row.id } : { occurrenceId: row.id };
  const last = useQuery({
    queryKey: ['my-updates', 'last', row.id],
    queryFn: async () => {
      const query = row.kind === 'WORK_ITEM' ? { workItem: row.id } : { occurrence: row.id };
      const page = await read(
        api.GET('/api/v1/progress-updates', { params: { query: { ...query, limit: 1 } } }),
      );
      return { update: page.items[0] };
    },
  });
  const check = (values: Values): Violation[] => {
    const found: Violation[] = [];
    const miss = (pointer: string, message: string) => found.push({ pointer, code: 'NOT_READY', message });
    if (!values.result?.trim()) miss('/result', t.needResult);
    const percent = values.percentComplete?.trim();
    if (percent && !/^(100|[1-9]?\d)$/.test(percent)) miss('/percentComplete', t.percentWrong);
    return found;
  };
  return (
    <Loaded query={last}>
      {({ update }) => (
        <EntryForm
          {...step}
          label={row.title}
          before={<LastTime update={update} />}
          last={
            update && {
              result: update.result,
              percentComplete: update.percentComplete?.toString(),
              difficulty: update.difficulty,
            }
          }
          fields={[
            { name: 'result', label: t.result },
            { name: 'percentComplete', label: t.percent, line: true, narrow: true },
            { name: 'difficulty', label: t.difficulty },
          ]}
          check={check}
          send={({ result = '', percentComplete, difficulty }, header) =>
            read(
              api.POST('/api/v1/progress-updates', {
                params: { header },
                body: {
                  ...target,
                  result,
                  difficulty,
                  percentComplete: percentComplete === undefined ? undefined : Number(percentComplete),
                },
              }),
            )
          }
        />
      )}
    </Loaded>
  );
}

function LastTime({ update }: { update: ProgressUpdate | undefined }) {
  const t = useText(updateWords);
  if (!update) return <p className={classes.soft}>{t.firstTime}</p>;
  return (
    <blockquote className={classes.last}>
      <p className={classes.soft}>
        {t.lastTime(formatDate(update.reportedOn))} · {update.author.fullName}
        {update.percentComplete !== undefined && ` · ${update.percentComplete}%`}
      </p>
      <p>{update.result}</p>
      {update.difficulty && <p>{update.difficulty}</p>}
    </blockquote>
  );
}
