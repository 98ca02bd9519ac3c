import { api, read, readVersioned } from '@/api/client';
import type { Reminder } from '@/api/types';
import { textsOf } from '@/i18n/messages';
import { today } from '@/lib/dates';
import type { Command } from '@/ui/command';
import { numbered } from './document-number';
import { reminderCardWords } from './reminder-words';

/** The clerk's number and date; before them the Word file says it is a draft. */
export async function editReminderCommand({ id }: Reminder): Promise<Command> {
  const t = textsOf(reminderCardWords);
  const { value, etag } = await readVersioned(
    api.GET('/api/v1/reminders/{id}', { params: { path: { id } } }),
  );
  return {
    title: t.editReminder,
    submit: t.editReminder,
    done: t.recorded,
    initial: {
      number: value.letter?.number,
      symbol: value.letter?.symbol,
      issuedOn: value.letter?.issuedOn ?? today(),
    },
    fields: [
      { name: 'number', label: t.number, required: true },
      { name: 'symbol', label: t.symbol },
      { name: 'issuedOn', label: t.issuedOn, kind: 'date', required: true },
    ],
    send: ({ issuedOn = '', ...entered }) => {
      const { number = '', symbol } = numbered(entered);
      return read(
        api.PATCH('/api/v1/reminders/{id}', {
          params: { path: { id }, header: { 'If-Match': etag } },
          body: { letter: { number, symbol, issuedOn } },
        }),
      );
    },
  };
}
