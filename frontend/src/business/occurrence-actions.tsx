import { api, read } from '@/api/client';
import type { Occurrence } from '@/api/types';
import { textsOf } from '@/i18n/messages';
import type { Command } from '@/ui/command';
import { actionWords } from './action-words';
import { documentField, noteField, productFields, reasonField } from './common-fields';
import { dialogWords } from './dialog-words';
import { productOf } from './fields';

type Target = Pick<Occurrence, 'id'> & { advisesHigherBody?: boolean };
type Reasoned = 'redos' | 'suspensions' | 'resumptions' | 'reopenings';

const REASONED: Record<string, [keyof typeof actionWords.vi, Reasoned]> = {
  redoOccurrence: ['redoOccurrence', 'redos'],
  suspendOccurrence: ['suspendOccurrence', 'suspensions'],
  resumeOccurrence: ['resumeOccurrence', 'resumptions'],
  reopenOccurrence: ['reopenOccurrence', 'reopenings'],
};

/** The dialog of a move of one occurrence, by operationId. */
export function occurrenceCommand(operation: string, target: Target): Command {
  const reasoned = REASONED[operation];
  if (reasoned) return reasonedMove(...reasoned, target);
  switch (operation) {
    case 'startOccurrence':
      return start(target);
    case 'requestOccurrenceConfirmation':
      return requestConfirmation(target);
    case 'confirmOccurrence':
      return confirm(target);
    case 'withdrawOccurrence':
    case 'supersedeOccurrence':
      return archive(operation, target);
    default:
      return undo(target);
  }
}

function frame(operation: keyof typeof actionWords.vi, id: string) {
  const title = textsOf(actionWords)[operation];
  return { title, submit: title, done: textsOf(dialogWords).done, draft: `${operation}/${id}` };
}

function start({ id }: Target): Command {
  return {
    ...frame('startOccurrence', id),
    fields: [noteField()],
    send: (values, header) =>
      read(
        api.POST('/api/v1/occurrences/{id}/starts', {
          params: { path: { id }, header },
          body: { note: values.note },
        }),
      ),
  };
}

function requestConfirmation({ id, advisesHigherBody }: Target): Command {
  const t = textsOf(dialogWords);
  const higher = () => Boolean(advisesHigherBody);
  return {
    ...frame('requestOccurrenceConfirmation', id),
    done: t.sent,
    fields: [
      ...productFields(),
      { name: 'submittedOn', label: t.submittedOn, kind: 'date', shown: higher },
      { name: 'issuedOn', label: t.issuedOn, kind: 'date', shown: higher },
      noteField(),
    ],
    send: (values, header) =>
      read(
        api.POST('/api/v1/occurrences/{id}/confirmation-requests', {
          params: { path: { id }, header },
          body: {
            product: productOf(values) ?? {},
            note: values.note,
            submittedOn: values.submittedOn,
            issuedOn: values.issuedOn,
          },
        }),
      ),
  };
}

function confirm({ id, advisesHigherBody }: Target): Command {
  const t = textsOf(dialogWords);
  return {
    ...frame('confirmOccurrence', id),
    fields: [
      noteField(),
      { name: 'issuedOn', label: t.issuedOn, kind: 'date', shown: () => Boolean(advisesHigherBody) },
      documentField(),
    ],
    send: (values, header) =>
      read(
        api.POST('/api/v1/occurrences/{id}/confirmations', {
          params: { path: { id }, header },
          body: { note: values.note, issuedOn: values.issuedOn, documentId: values.documentId },
        }),
      ),
  };
}

function reasonedMove(operation: keyof typeof actionWords.vi, path: Reasoned, { id }: Target): Command {
  return {
    ...frame(operation, id),
    fields: [reasonField(), documentField()],
    send: (values, header) =>
      read(
        api.POST(`/api/v1/occurrences/{id}/${path}`, {
          params: { path: { id }, header },
          body: { reason: values.reason ?? '', documentId: values.documentId },
        }),
      ),
  };
}

function archive(operation: 'withdrawOccurrence' | 'supersedeOccurrence', { id }: Target): Command {
  const path = operation === 'withdrawOccurrence' ? 'withdrawals' : 'supersessions';
  return {
    ...frame(operation, id),
    danger: true,
    fields: [documentField(true), reasonField()],
    send: (values, header) =>
      read(
        api.POST(`/api/v1/occurrences/{id}/${path}`, {
          params: { path: { id }, header },
          body: { documentId: values.documentId ?? '', reason: values.reason ?? '' },
        }),
      ),
  };
}

function undo({ id }: Target): Command {
  const t = textsOf(dialogWords);
  return {
    ...frame('undoOccurrenceMove', id),
    lead: t.undoLead,
    done: t.undone,
    fields: [],
    send: (_, header) =>
      read(api.POST('/api/v1/occurrences/{id}/undos', { params: { path: { id }, header } })),
  };
}
