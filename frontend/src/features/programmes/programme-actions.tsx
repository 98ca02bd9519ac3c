import { api, read } from '@/api/client';
import type { Programme } from '@/api/types';
import { PersonField } from '@/business/person-field';
import { LEADERS } from '@/business/person-queries';
import type { Review } from '@/business/use-review';
import { textsOf } from '@/i18n/messages';
import { formatNumber } from '@/lib/numbers';
import type { Action } from '@/ui/actions';
import type { Command } from '@/ui/command';
import { programmeWords } from './words';

/** What may be done with a whole programme: copied into, submitted, approved, returned. */
export function programmeActions(programme: Programme, review: Review): Action[] {
  const t = textsOf(programmeWords);
  return [
    {
      operation: 'approveProgramme',
      label: t.approve,
      primary: true,
      command: () => approve(programme, review),
    },
    { operation: 'returnProgramme', label: t.giveBack, command: () => giveBack(programme, review) },
    { operation: 'submitProgramme', label: t.submit, primary: true, command: () => submit(programme) },
    { operation: 'copyProgrammeItems', label: t.copy, command: () => copy(programme) },
  ];
}

function approve({ id }: Programme, review: Review): Command {
  const t = textsOf(programmeWords);
  return {
    title: t.approve,
    submit: t.approve,
    done: t.approved,
    fields: [{ name: 'note', label: t.note, kind: 'prose' }],
    send: async ({ note }, header) => {
      const approved = await read(
        api.POST('/api/v1/programmes/{id}/approvals', { params: { path: { id }, header }, body: { note } }),
      );
      review.clear();
      return approved;
    },
  };
}

/** Returns the whole with a note on it, and with those written beside single work items. */
function giveBack({ id }: Programme, review: Review): Command {
  const t = textsOf(programmeWords);
  const items = Object.entries(review.notes).map(([workItemId, note]) => ({ workItemId, note }));
  return {
    title: t.giveBack,
    submit: t.giveBack,
    done: t.returned,
    lead: items.length > 0 ? t.withNotes(formatNumber(items.length)) : t.noNotes,
    fields: [{ name: 'note', label: t.note, kind: 'prose', required: true }],
    send: async ({ note }, header) => {
      const returned = await read(
        api.POST('/api/v1/programmes/{id}/returns', {
          params: { path: { id }, header },
          body: { note: note ?? '', items: items.length > 0 ? items : undefined },
        }),
      );
      review.clear();
      return returned;
    },
  };
}

function submit({ id }: Programme): Command {
  const t = textsOf(programmeWords);
  return {
    title: t.submit,
    submit: t.submit,
    done: t.submitted,
    fields: [
      {
        name: 'leaderId',
        label: t.leader,
        required: true,
        render: (input) => <PersonField {...input} positions={LEADERS} />,
      },
      { name: 'note', label: t.note, kind: 'prose' },
    ],
    send: ({ leaderId, note }, header) =>
      read(
        api.POST('/api/v1/programmes/{id}/submissions', {
          params: { path: { id }, header },
          body: { leaderId: leaderId ?? '', note },
        }),
      ),
  };
}

function copy({ id, year }: Programme): Command {
  const t = textsOf(programmeWords);
  const years = [year - 1, year - 2, year - 3].map(String);
  return {
    title: t.copy,
    submit: t.copy,
    done: t.copied,
    initial: { fromYear: years[0] },
    fields: [
      {
        name: 'fromYear',
        label: t.copyFrom,
        kind: 'choice',
        required: true,
        options: years.map((value) => ({ value, label: value })),
      },
    ],
    send: ({ fromYear }, header) =>
      read(
        api.POST('/api/v1/programmes/{id}/copies', {
          params: { path: { id }, header },
          body: { fromYear: Number(fromYear) },
        }),
      ),
  };
}
