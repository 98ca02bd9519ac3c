import { api, read } from '@/api/client';
import type { ProgressUpdate } from '@/api/types';
import { textsOf } from '@/i18n/messages';
import { formatDate } from '@/lib/dates';
import type { Command } from '@/ui/command';
import { actionWords } from './action-words';
import { attachmentIdsOf } from './attachments';
import { attachmentsField } from './attachments-field';
import { dialogWords } from './dialog-words';
import { wholeNumber } from './fields';
import classes from './progress-action.module.css';

export type ProgressTarget = { occurrenceId: string } | { workItemId: string };

/** Reporting progress, with what was reported last time beside the field, so that nobody types it twice. */
export async function progressCommand(target: ProgressTarget): Promise<Command> {
  const t = textsOf(dialogWords);
  const last = await lastUpdate(target);
  const title = textsOf(actionWords).createProgressUpdate;
  return {
    title,
    submit: title,
    done: t.updated,
    draft: `progress/${'workItemId' in target ? target.workItemId : target.occurrenceId}`,
    lead: <LastTime update={last} />,
    initial: { percentComplete: last?.percentComplete?.toString() },
    fields: [
      { name: 'result', label: t.result, hint: t.resultHint, kind: 'prose', required: true },
      { name: 'percentComplete', label: t.percent, hint: t.percentHint, kind: 'number', suffix: '%' },
      { name: 'difficulty', label: t.difficulty, kind: 'prose' },
      { name: 'proposal', label: t.proposal, kind: 'prose' },
      { name: 'links/0/title', label: t.evidenceTitle, kind: 'line' },
      { name: 'links/0/url', label: t.evidenceUrl, kind: 'line' },
      attachmentsField(),
    ],
    send: (values, header) => {
      const [title, url] = [values['links/0/title'], values['links/0/url']];
      return read(
        api.POST('/api/v1/progress-updates', {
          params: { header },
          body: {
            ...target,
            result: values.result ?? '',
            difficulty: values.difficulty,
            proposal: values.proposal,
            percentComplete: wholeNumber(values.percentComplete),
            links: title || url ? [{ title: title ?? url ?? '', url: url ?? '' }] : undefined,
            attachmentIds: attachmentIdsOf(values),
          },
        }),
      );
    },
  };
}

async function lastUpdate(target: ProgressTarget): Promise<ProgressUpdate | undefined> {
  const query =
    'workItemId' in target ? { workItem: target.workItemId } : { occurrence: target.occurrenceId };
  const page = await read(api.GET('/api/v1/progress-updates', { params: { query: { ...query, limit: 1 } } }));
  return page.items[0];
}

function LastTime({ update }: { update?: ProgressUpdate }) {
  const t = textsOf(dialogWords);
  if (!update) return <p className={classes.none}>{t.firstTime}</p>;
  return (
    <blockquote className={classes.last}>
      <p className={classes.when}>
        {t.lastTime(formatDate(update.reportedOn))} · {update.author.fullName}
        {update.percentComplete !== undefined && ` · ${update.percentComplete}%`}
      </p>
      <p>{update.result}</p>
      {update.difficulty && (
        <p>
          {t.difficulty}: {update.difficulty}
        </p>
      )}
    </blockquote>
  );
}
