import { api, read } from '@/api/client';
import type { Direction } from '@/api/types';
import { textsOf } from '@/i18n/messages';
import type { Command } from '@/ui/command';
import { actionWords } from './action-words';
import { attachmentIdsOf } from './attachments';
import { attachmentsField } from './attachments-field';
import { documentField, noteField } from './common-fields';
import { dialogWords } from './dialog-words';
import { UnitField } from './unit-field';

type Subject = { taskId: string } | { indicatorId: string };

/** A leader's direction on a task or an indicator; to its lead unless another unit is named. */
export function directionCommand(subject: Subject, leadUnitId: string | undefined): Command {
  const t = textsOf(dialogWords);
  const title = textsOf(actionWords).createDirection;
  return {
    title,
    submit: title,
    draft: `direction/${'taskId' in subject ? subject.taskId : subject.indicatorId}`,
    done: t.sent,
    initial: { 'toUnits/0': leadUnitId },
    fields: [
      { name: 'content', label: t.direction, kind: 'prose', required: true },
      {
        name: 'toUnits/0',
        label: t.toUnits,
        required: true,
        render: (input) => <UnitField {...input} internal />,
      },
      { name: 'dueOn', label: t.dueOn, kind: 'date' },
      { name: 'givenOn', label: t.givenOn, kind: 'date' },
      { ...documentField(), hint: undefined },
    ],
    send: (values, header) =>
      read(
        api.POST('/api/v1/directions', {
          params: { header },
          body: {
            ...subject,
            content: values.content ?? '',
            toUnits: values['toUnits/0'] ? [values['toUnits/0']] : undefined,
            dueOn: values.dueOn,
            givenOn: values.givenOn,
            documentId: values.documentId,
          },
        }),
      ),
  };
}

export function answerDirectionCommand(direction: Direction): Command {
  const t = textsOf(dialogWords);
  const title = textsOf(actionWords).answerDirection;
  return {
    title,
    lead: direction.content,
    submit: title,
    done: t.sent,
    draft: `answer/${direction.id}`,
    fields: [{ name: 'content', label: t.answer, kind: 'prose', required: true }, attachmentsField()],
    send: (values, header) =>
      read(
        api.POST('/api/v1/directions/{id}/answers', {
          params: { path: { id: direction.id }, header },
          body: { content: values.content ?? '', attachmentIds: attachmentIdsOf(values) },
        }),
      ),
  };
}

export function withdrawDirectionCommand(direction: Direction): Command {
  const title = textsOf(actionWords).withdrawDirection;
  return {
    title,
    submit: title,
    draft: `withdrawal/${direction.id}`,
    danger: true,
    done: textsOf(dialogWords).done,
    fields: [noteField()],
    send: (values, header) =>
      read(
        api.POST('/api/v1/directions/{id}/withdrawals', {
          params: { path: { id: direction.id }, header },
          body: { note: values.note },
        }),
      ),
  };
}
