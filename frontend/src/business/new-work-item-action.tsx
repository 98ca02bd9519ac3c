import { api, read } from '@/api/client';
import type { Occurrence } from '@/api/types';
import { textsOf } from '@/i18n/messages';
import { today } from '@/lib/dates';
import type { Command } from '@/ui/command';
import { actionWords } from './action-words';
import { dialogWords } from './dialog-words';
import { PersonField } from './person-field';

/** A work item that comes up outside the yearly programme, for the unit that leads the task. */
export function newWorkItemCommand(occurrence: Occurrence): Command {
  const t = textsOf(dialogWords);
  const title = textsOf(actionWords).createWorkItem;
  const unit = occurrence.task.leadUnit.id;
  return {
    title,
    submit: title,
    draft: `work-item/${occurrence.id}`,
    done: t.done,
    fields: [
      { name: 'title', label: t.itemTitle, kind: 'line', required: true },
      { name: 'product', label: t.itemProduct, kind: 'line' },
      { name: 'dueOn', label: t.itemDue, kind: 'date', required: true },
      { name: 'personId', label: t.person, render: (input) => <PersonField {...input} unit={unit} /> },
    ],
    send: (values, header) =>
      read(
        api.POST('/api/v1/work-items', {
          params: { header },
          body: {
            occurrenceId: occurrence.id,
            unit,
            year: Number((values.dueOn ?? today()).slice(0, 4)),
            title: values.title ?? '',
            product: values.product,
            dueOn: values.dueOn ?? '',
            personId: values.personId,
          },
        }),
      ),
  };
}
