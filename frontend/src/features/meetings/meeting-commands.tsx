import { api, read } from '@/api/client';
import type { Meeting } from '@/api/types';
import { numbered } from '@/business/document-number';
import { PersonField } from '@/business/person-field';
import { LEADERS } from '@/business/person-queries';
import { textsOf } from '@/i18n/messages';
import { formatDate, today } from '@/lib/dates';
import type { Command, CommandField } from '@/ui/command';
import { uiWords } from '@/ui/words';
import { ownOffices } from './units';
import { meetingWords } from './words';

function fields(): CommandField[] {
  const t = textsOf(meetingWords);
  return [
    { name: 'title', label: t.name, required: true },
    { name: 'heldOn', label: t.heldOn, kind: 'date', required: true },
    {
      name: 'chairId',
      label: t.chair,
      required: true,
      render: (input) => <PersonField {...input} positions={LEADERS} />,
    },
    { name: 'place', label: t.place },
  ];
}

/** A meeting of all offices; who is not there is taken out afterwards. */
export async function createMeetingCommand(): Promise<Command> {
  const t = textsOf(meetingWords);
  const units = await ownOffices();
  return {
    title: t.create,
    submit: t.create,
    done: t.created,
    initial: {
      title: `Họp giao ban ngày ${formatDate(today())}`,
      heldOn: today(),
      ...Object.fromEntries(units.map(({ id }) => [`unit/${id}`, 'true'])),
    },
    fields: [
      ...fields(),
      ...units.map(({ id, name }, index) => ({
        name: `unit/${id}`,
        label: name,
        kind: 'check' as const,
        hint: index === 0 ? t.unitsHint : undefined,
      })),
    ],
    send: ({ title = '', heldOn = '', chairId = '', place, ...rest }, header) =>
      read(
        api.POST('/api/v1/meetings', {
          params: { header },
          body: { title, heldOn, chairId, place, units: chosen(rest) },
        }),
      ),
  };
}

const chosen = (values: Record<string, string | undefined>) =>
  Object.keys(values)
    .filter((name) => name.startsWith('unit/') && values[name] === 'true')
    .map((name) => name.slice('unit/'.length));

export async function editMeetingCommand(meeting: Meeting, etag: string): Promise<Command> {
  const t = textsOf(meetingWords);
  const units = await ownOffices();
  const sitting = new Set(meeting.units.map(({ id }) => id));
  return {
    title: t.edit,
    submit: textsOf(uiWords).save,
    done: t.saved,
    initial: {
      title: meeting.title,
      heldOn: meeting.heldOn,
      chairId: meeting.chair.id,
      place: meeting.place,
      opening: meeting.opening,
      ...Object.fromEntries(units.map(({ id }) => [`unit/${id}`, sitting.has(id) ? 'true' : undefined])),
    },
    fields: [
      ...fields(),
      { name: 'opening', label: t.opening, kind: 'prose' },
      ...units.map(({ id, name }) => ({ name: `unit/${id}`, label: name, kind: 'check' as const })),
    ],
    send: ({ title, heldOn, chairId, place, opening, ...rest }) =>
      read(
        api.PATCH('/api/v1/meetings/{id}', {
          params: { path: { id: meeting.id }, header: { 'If-Match': etag } },
          body: {
            title,
            heldOn,
            chairId,
            place: place ?? null,
            opening: opening ?? null,
            units: chosen(rest),
          },
        }),
      ),
  };
}

export function closeMeetingCommand({ id }: Meeting): Command {
  const t = textsOf(meetingWords);
  return {
    title: t.close,
    submit: t.close,
    lead: t.noticeDraft,
    done: t.closed,
    fields: [],
    send: (_, header) =>
      read(api.POST('/api/v1/meetings/{id}/closures', { params: { path: { id }, header }, body: {} })),
  };
}

export function cancelMeetingCommand({ id }: Meeting): Command {
  const t = textsOf(meetingWords);
  return {
    title: t.cancel,
    submit: t.cancel,
    danger: true,
    done: t.cancelled,
    fields: [{ name: 'reason', label: t.reason, kind: 'prose', required: true }],
    send: ({ reason = '' }, header) =>
      read(
        api.POST('/api/v1/meetings/{id}/cancellations', {
          params: { path: { id }, header },
          body: { reason },
        }),
      ),
  };
}

export function issueNoticeCommand({ id }: Meeting): Command {
  const t = textsOf(meetingWords);
  return {
    title: t.issue,
    submit: t.issue,
    done: t.issued,
    initial: { issuedOn: today() },
    fields: [
      { name: 'number', label: t.number, required: true },
      { name: 'symbol', label: t.symbol },
      { name: 'issuedOn', label: t.issuedOn, kind: 'date', required: true },
    ],
    send: ({ issuedOn = '', ...entered }, header) => {
      const { number = '', symbol } = numbered(entered);
      return read(
        api.POST('/api/v1/meetings/{id}/issuances', {
          params: { path: { id }, header },
          body: { number, symbol, issuedOn },
        }),
      );
    },
  };
}
