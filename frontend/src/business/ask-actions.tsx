import { api, read } from '@/api/client';
import type { CoordinationAsk, Occurrence, UnitRef } from '@/api/types';
import { textsOf } from '@/i18n/messages';
import type { Command, FieldInput } from '@/ui/command';
import { actionWords } from './action-words';
import { attachmentIdsOf } from './attachments';
import { attachmentsField } from './attachments-field';
import { letterFields, reasonField } from './common-fields';
import { dialogWords } from './dialog-words';
import { letterOf } from './fields';
import { UnitField } from './unit-field';

/** Asks a coordinator for something concrete by a day; the task's named coordinators are offered first. */
export function askCommand(
  occurrence: Pick<Occurrence, 'id'>,
  coordinators: UnitRef[],
  workItemId?: string,
): Command {
  const t = textsOf(dialogWords);
  const title = textsOf(actionWords).createCoordinationAsk;
  const only = coordinators[0];
  return {
    title,
    submit: title,
    draft: `ask/${workItemId ?? occurrence.id}`,
    done: t.sent,
    initial: { unit: coordinators.length === 1 ? only?.id : undefined },
    fields: [
      {
        name: 'unit',
        label: t.askUnit,
        required: true,
        ...(coordinators.length > 0
          ? { kind: 'choice', options: coordinators.map((unit) => ({ value: unit.id, label: unit.name })) }
          : { render: (input: FieldInput) => <UnitField {...input} /> }),
      },
      { name: 'content', label: t.askContent, kind: 'prose', required: true },
      { name: 'dueOn', label: t.dueOn, kind: 'date', required: true },
      ...letterFields(t.letterHint),
    ],
    send: (values, header) =>
      read(
        api.POST('/api/v1/coordination-asks', {
          params: { header },
          body: {
            occurrenceId: occurrence.id,
            workItemId,
            unit: values.unit ?? '',
            content: values.content ?? '',
            dueOn: values.dueOn ?? '',
            letter: letterOf(values),
          },
        }),
      ),
  };
}

/** The answer of the unit asked, or of an outside unit as recorded by the one that asked. */
export function answerAskCommand(ask: CoordinationAsk): Command {
  const t = textsOf(dialogWords);
  const title = textsOf(actionWords).answerCoordinationAsk;
  return {
    title,
    lead: ask.content,
    submit: title,
    done: t.done,
    draft: `answer/${ask.id}`,
    fields: [
      { name: 'content', label: t.answer, kind: 'prose', required: true },
      { name: 'answeredOn', label: t.answeredOn, kind: 'date' },
      ...letterFields(),
      { name: 'partial', label: t.partial, kind: 'check' },
      attachmentsField(),
    ],
    send: (values, header) =>
      read(
        api.POST('/api/v1/coordination-asks/{id}/answers', {
          params: { path: { id: ask.id }, header },
          body: {
            content: values.content ?? '',
            answeredOn: values.answeredOn,
            letter: letterOf(values),
            complete: values.partial !== 'true',
            attachmentIds: attachmentIdsOf(values),
          },
        }),
      ),
  };
}

export function withdrawAskCommand(ask: CoordinationAsk): Command {
  const title = textsOf(actionWords).withdrawCoordinationAsk;
  return {
    title,
    submit: title,
    draft: `withdrawal/${ask.id}`,
    danger: true,
    done: textsOf(dialogWords).done,
    fields: [reasonField()],
    send: (values, header) =>
      read(
        api.POST('/api/v1/coordination-asks/{id}/withdrawals', {
          params: { path: { id: ask.id }, header },
          body: { reason: values.reason ?? '' },
        }),
      ),
  };
}
