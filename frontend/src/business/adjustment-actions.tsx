import { api, read } from '@/api/client';
import type { AdjustmentRequest, DelayCause } from '@/api/types';
import { textsOf } from '@/i18n/messages';
import type { Command, CommandField, Values } from '@/ui/command';
import { actionWords } from './action-words';
import { attachmentIdsOf } from './attachments';
import { attachmentsField } from './attachments-field';
import { documentField, letterFields, noteField, reasonField } from './common-fields';
import { dialogWords } from './dialog-words';
import { letterOf } from './fields';
import { UnitField } from './unit-field';

type Type = AdjustmentRequest['type'];
type Target = { occurrenceId: string } | { workItemId: string };

const is = (type: Type) => (values: Values) => values.type === type;

/** Asks for a later deadline, another unit, another wording, or a split; a work item knows only the first and third. */
export function adjustmentCommand(target: Target, type: Type | undefined): Command {
  const t = textsOf(dialogWords);
  const words = textsOf(actionWords);
  const title = type === 'EXTENSION' ? words.requestExtension : words.createAdjustmentRequest;
  const types: Type[] =
    'workItemId' in target ? ['EXTENSION', 'WORDING'] : ['EXTENSION', 'TRANSFER', 'WORDING', 'SPLIT'];
  return {
    title,
    submit: title,
    done: t.sent,
    draft: `adjustment/${'workItemId' in target ? target.workItemId : target.occurrenceId}`,
    initial: { type, cause: 'OBJECTIVE' },
    fields: [
      {
        name: 'type',
        label: t.requestType,
        kind: 'choice',
        required: true,
        options: types.map((value) => ({ value, label: t[value] })),
      },
      {
        name: 'requestedDueOn',
        label: t.requestedDueOn,
        kind: 'date',
        required: true,
        shown: is('EXTENSION'),
      },
      {
        name: 'toUnit',
        label: t.toUnit,
        required: true,
        shown: is('TRANSFER'),
        render: (input) => <UnitField {...input} internal />,
      },
      ...wordingFields(),
      ...splitFields(),
      reasonField(),
      causeField('cause', t.cause, true),
      ...letterFields(),
      attachmentsField(),
    ],
    send: (values, header) =>
      read(api.POST('/api/v1/adjustment-requests', { params: { header }, body: bodyOf(target, values) })),
  };
}

function bodyOf(target: Target, values: Values) {
  const type = values.type as Type;
  return {
    ...target,
    type,
    reason: values.reason ?? '',
    cause: values.cause as DelayCause,
    requestedDueOn: values.requestedDueOn,
    toUnit: values.toUnit,
    wording:
      type === 'WORDING'
        ? {
            title: values['wording/title'],
            description: values['wording/description'],
            product: values['wording/product'],
          }
        : undefined,
    parts: type === 'SPLIT' ? [0, 1].map((n) => partOf(values, n)) : undefined,
    letter: letterOf(values),
    attachmentIds: attachmentIdsOf(values),
  };
}

function partOf(values: Values, n: number) {
  return { code: values[`parts/${n}/code`] ?? '', title: values[`parts/${n}/title`] ?? '' };
}

function wordingFields(): CommandField[] {
  const t = textsOf(dialogWords);
  return [
    { name: 'wording/title', label: t.newTitle, kind: 'line', shown: is('WORDING') },
    { name: 'wording/description', label: t.newDescription, kind: 'prose', shown: is('WORDING') },
    { name: 'wording/product', label: t.newProduct, kind: 'prose', shown: is('WORDING') },
  ];
}

function splitFields(): CommandField[] {
  const t = textsOf(dialogWords);
  return [0, 1].flatMap((n): CommandField[] => [
    { name: `parts/${n}/code`, label: `${t.part(n + 1)} – ${t.code}`, required: true, shown: is('SPLIT') },
    {
      name: `parts/${n}/title`,
      label: `${t.part(n + 1)} – ${t.newTitle}`,
      required: true,
      shown: is('SPLIT'),
    },
  ]);
}

function causeField(name: string, label: string, required: boolean): CommandField {
  const t = textsOf(dialogWords);
  const causes: DelayCause[] = ['OBJECTIVE', 'SUBJECTIVE'];
  return {
    name,
    label,
    kind: 'choice',
    required,
    options: causes.map((value) => ({ value, label: t[value] })),
  };
}

function agreement(name: string, label: string): CommandField {
  const t = textsOf(dialogWords);
  return {
    name,
    label,
    kind: 'choice',
    required: true,
    options: [
      { value: 'true', label: t.AGREE },
      { value: 'false', label: t.DISAGREE },
    ],
  };
}

/** The tracking office's opinion on a request. */
export function opinionCommand(request: AdjustmentRequest): Command {
  const t = textsOf(dialogWords);
  const title = textsOf(actionWords).giveAdjustmentOpinion;
  return {
    title,
    submit: title,
    done: t.done,
    draft: `opinion/${request.id}`,
    initial: { agrees: 'true', proposedDueOn: request.requestedDueOn },
    fields: [
      agreement('agrees', t.agrees),
      { name: 'content', label: t.content, kind: 'prose', required: true },
      {
        name: 'proposedDueOn',
        label: t.proposedDueOn,
        kind: 'date',
        shown: (values) => request.type === 'EXTENSION' && values.agrees === 'true',
      },
    ],
    send: (values, header) =>
      read(
        api.POST('/api/v1/adjustment-requests/{id}/opinions', {
          params: { path: { id: request.id }, header },
          body: {
            agrees: values.agrees === 'true',
            content: values.content ?? '',
            proposedDueOn: values.proposedDueOn,
          },
        }),
      ),
  };
}

/** The decision: in the system by whoever has the authority, or one signed on paper and recorded here. */
export function decisionCommand(request: AdjustmentRequest): Command {
  const t = textsOf(dialogWords);
  const title = textsOf(actionWords).decideAdjustmentRequest;
  const paper = (values: Values) => values.paper === 'true';
  return {
    title,
    submit: title,
    done: t.done,
    draft: `decision/${request.id}`,
    initial: { approved: 'true', causeConfirmed: request.cause },
    fields: [
      agreement('approved', t.decision),
      {
        name: 'dueOn',
        label: t.decidedDueOn,
        hint: t.decidedDueHint,
        kind: 'date',
        shown: (values) => request.type === 'EXTENSION' && values.approved === 'true',
      },
      causeField('causeConfirmed', t.causeConfirmed, false),
      noteField(),
      { name: 'paper', label: t.onPaper, kind: 'check' },
      { name: 'signedBy', label: t.signedBy, kind: 'line', required: true, shown: paper },
      { name: 'decidedOn', label: t.decidedOn, kind: 'date', shown: paper },
      { ...documentField(), hint: undefined, shown: paper },
      ...letterFields().map((field) => ({ ...field, shown: paper })),
    ],
    send: (values, header) =>
      read(
        api.POST('/api/v1/adjustment-requests/{id}/decisions', {
          params: { path: { id: request.id }, header },
          body: {
            approved: values.approved === 'true',
            dueOn: values.dueOn,
            causeConfirmed: values.causeConfirmed as DelayCause | undefined,
            note: values.note,
            signedBy: values.signedBy,
            decidedOn: values.decidedOn,
            documentId: values.documentId,
            letter: letterOf(values),
          },
        }),
      ),
  };
}

export function withdrawRequestCommand(request: AdjustmentRequest): Command {
  const title = textsOf(actionWords).withdrawAdjustmentRequest;
  return {
    title,
    submit: title,
    draft: `withdrawal/${request.id}`,
    danger: true,
    done: textsOf(dialogWords).done,
    fields: [noteField()],
    send: (values, header) =>
      read(
        api.POST('/api/v1/adjustment-requests/{id}/withdrawals', {
          params: { path: { id: request.id }, header },
          body: { note: values.note },
        }),
      ),
  };
}
