import { api, done, read, readVersioned } from '@/api/client';
import type { Plan } from '@/api/types';
import { documentFields, documentRegistrar } from '@/business/document-fields';
import { textsOf } from '@/i18n/messages';
import { today } from '@/lib/dates';
import type { Command } from '@/ui/command';
import { planKeepingWords } from './plan-words';

/** From the day entered the plan holds, and its terms change only by a document. */
export async function issuePlanCommand({ id }: Pick<Plan, 'id'>): Promise<Command> {
  const t = textsOf(planKeepingWords);
  const { value: plan, etag } = await readVersioned(
    api.GET('/api/v1/plans/{id}', { params: { path: { id } } }),
  );
  const documentIdOf = documentRegistrar();
  return {
    title: `${t.issue}: ${plan.title}`,
    submit: t.issue,
    lead: t.issueLead,
    done: t.issued,
    initial: { issuedOn: plan.document?.issuedOn ?? today() },
    fields: [
      { name: 'issuedOn', label: t.issuedOn, kind: 'date', required: true },
      ...(plan.document ? [] : documentFields({ label: t.planDocument, required: true, text: true })),
      { name: 'note', label: t.note, kind: 'prose' },
    ],
    send: async (values, header) =>
      read(
        api.POST('/api/v1/plans/{id}/issue-decisions', {
          params: { path: { id }, header: { ...header, 'If-Match': etag } },
          body: {
            issuedOn: values.issuedOn ?? '',
            documentId: plan.document ? undefined : await documentIdOf(values),
            note: values.note,
          },
        }),
      ),
  };
}

export function closePlanCommand({ id, title }: Plan): Command {
  const t = textsOf(planKeepingWords);
  return {
    title: `${t.close}: ${title}`,
    submit: t.close,
    danger: true,
    lead: t.closeLead,
    done: t.closed,
    initial: { closedOn: today() },
    fields: [
      { name: 'closedOn', label: t.closedOn, kind: 'date', required: true },
      { name: 'reason', label: t.reason, kind: 'prose', required: true },
    ],
    send: (values, header) =>
      read(
        api.POST('/api/v1/plans/{id}/closures', {
          params: { path: { id }, header },
          body: { closedOn: values.closedOn ?? '', reason: values.reason ?? '' },
        }),
      ),
  };
}

export async function deletePlanCommand({ id, title }: Plan): Promise<Command> {
  const t = textsOf(planKeepingWords);
  const { etag } = await readVersioned(api.GET('/api/v1/plans/{id}', { params: { path: { id } } }));
  return {
    title: t.remove,
    submit: t.remove,
    danger: true,
    lead: t.removeLead(title),
    done: t.removed,
    fields: [],
    send: () =>
      done(api.DELETE('/api/v1/plans/{id}', { params: { path: { id }, header: { 'If-Match': etag } } })),
  };
}

/** The full text of a document that was registered without it; stored once. */
export async function textCommand(documentId: string): Promise<Command> {
  const t = textsOf(planKeepingWords);
  const path = { id: documentId };
  const { etag } = await readVersioned(api.GET('/api/v1/documents/{id}', { params: { path } }));
  return {
    title: t.loadText,
    submit: t.loadText,
    done: t.textStored,
    draft: `text/${documentId}`,
    fields: [{ name: 'text', label: t.text, hint: t.textHint, kind: 'prose', required: true }],
    send: ({ text }) =>
      read(
        api.PATCH('/api/v1/documents/{id}', {
          params: { path, header: { 'If-Match': etag } },
          body: { text },
        }),
      ),
  };
}
