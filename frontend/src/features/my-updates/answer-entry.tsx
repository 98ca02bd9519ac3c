import { api, read } from '@/api/client';
import type { WorkRow } from '@/api/types';
import { useText } from '@/i18n/messages';
import { EntryForm } from './entry-form';
import { updateWords } from './words';
import type { StepProps } from './work-entry';

/** Answering a unit that asked, or a leader's direction. */
export function AnswerEntry({ row, ...step }: StepProps & { row: WorkRow }) {
  const t = useText(updateWords);
  return (
    <EntryForm
      {...step}
      label={row.title}
      before={null}
      fields={[{ name: 'content', label: t.answer }]}
      check={({ content }) =>
        content?.trim() ? [] : [{ pointer: '/content', code: 'NOT_READY', message: t.needAnswer }]
      }
      send={({ content = '' }, header) => {
        const params = { path: { id: row.id }, header };
        return row.kind === 'DIRECTION'
          ? read(api.POST('/api/v1/directions/{id}/answers', { params, body: { content } }))
          : read(
              api.POST('/api/v1/coordination-asks/{id}/answers', {
                params,
                body: { content, complete: true },
              }),
            );
      }}
    />
  );
}
