import { api, read } from '@/api/client';
import { textsOf } from '@/i18n/messages';
import type { Command } from '@/ui/command';
import { actionWords } from './action-words';
import { noteField, productFields, reasonField } from './common-fields';
import { dialogWords } from './dialog-words';
import { productOf } from './fields';

const NOTED = { startWorkItem: 'starts', confirmWorkItem: 'confirmations' } as const;
const REASONED = {
  redoWorkItem: 'redos',
  suspendWorkItem: 'suspensions',
  resumeWorkItem: 'resumptions',
  reopenWorkItem: 'reopenings',
  withdrawWorkItem: 'withdrawals',
} as const;

/** The dialog of a move of one work item, by operationId. */
export function workItemCommand(operation: string, id: string): Command {
  if (operation in NOTED) return noted(operation as keyof typeof NOTED, id);
  if (operation in REASONED) return reasoned(operation as keyof typeof REASONED, id);
  return operation === 'requestWorkItemConfirmation' ? requestConfirmation(id) : undo(id);
}

function frame(operation: keyof typeof actionWords.vi, id: string) {
  const title = textsOf(actionWords)[operation];
  return { title, submit: title, done: textsOf(dialogWords).done, draft: `${operation}/${id}` };
}

function noted(operation: keyof typeof NOTED, id: string): Command {
  return {
    ...frame(operation, id),
    fields: [noteField()],
    send: (values, header) =>
      read(
        api.POST(`/api/v1/work-items/{id}/${NOTED[operation]}`, {
          params: { path: { id }, header },
          body: { note: values.note },
        }),
      ),
  };
}

function reasoned(operation: keyof typeof REASONED, id: string): Command {
  return {
    ...frame(operation, id),
    danger: operation === 'withdrawWorkItem',
    fields: [reasonField()],
    send: (values, header) =>
      read(
        api.POST(`/api/v1/work-items/{id}/${REASONED[operation]}`, {
          params: { path: { id }, header },
          body: { reason: values.reason ?? '' },
        }),
      ),
  };
}

function requestConfirmation(id: string): Command {
  return {
    ...frame('requestWorkItemConfirmation', id),
    done: textsOf(dialogWords).sent,
    fields: [...productFields(), noteField()],
    send: (values, header) =>
      read(
        api.POST('/api/v1/work-items/{id}/confirmation-requests', {
          params: { path: { id }, header },
          body: { product: productOf(values), note: values.note },
        }),
      ),
  };
}

function undo(id: string): Command {
  const t = textsOf(dialogWords);
  return {
    ...frame('undoWorkItemMove', id),
    lead: t.undoLead,
    done: t.undone,
    fields: [],
    send: (_, header) =>
      read(api.POST('/api/v1/work-items/{id}/undos', { params: { path: { id }, header }, body: {} })),
  };
}
