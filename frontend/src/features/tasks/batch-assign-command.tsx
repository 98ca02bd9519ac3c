import { api, read } from '@/api/client';
import type { Section, UnitRef } from '@/api/types';
import { dialogWords } from '@/business/dialog-words';
import { PersonField } from '@/business/person-field';
import { textsOf } from '@/i18n/messages';
import type { Command, CommandField, Values } from '@/ui/command';
import { taskWords } from './words';

/** Gives every task that a unit has in a section to one person, all or none. */
export function batchAssignCommand(unit: UnitRef, sections: Section[]): Command {
  const t = textsOf(taskWords);
  const section: CommandField = {
    name: 'sectionId',
    label: t.section,
    kind: 'choice',
    required: true,
    options: sections.map(({ id, code, title }) => ({ value: id, label: `${code}. ${title}` })),
  };
  return assignTo(unit, t.assignSection, [section], ({ sectionId }) => ({ sectionId }));
}

/** Gives the named tasks to one person, all or none; the unit must have a part in each. */
export function assignSelectedCommand(unit: UnitRef, taskIds: string[]): Command {
  const t = textsOf(taskWords);
  return {
    ...assignTo(unit, t.assignSelected, [], () => ({ taskIds })),
    lead: <p>{t.selected(taskIds.length)}.</p>,
  };
}

function assignTo(
  unit: UnitRef,
  title: string,
  which: CommandField[],
  tasks: (values: Values) => { sectionId?: string; taskIds?: string[] },
): Command {
  const words = textsOf(dialogWords);
  return {
    title: `${title} – ${unit.name}`,
    submit: title,
    done: words.assigned,
    initial: { main: 'true' },
    fields: [
      ...which,
      {
        name: 'personId',
        label: words.person,
        required: true,
        render: (input) => <PersonField {...input} unit={unit.id} />,
      },
      { name: 'main', label: words.main, kind: 'check' },
      { name: 'note', label: words.steer, kind: 'prose' },
    ],
    send: (values, header) =>
      read(
        api.POST('/api/v1/assignment-batches', {
          params: { header },
          body: {
            ...tasks(values),
            unit: unit.id,
            personId: values.personId ?? '',
            main: values.main === 'true',
            note: values.note,
          },
        }),
      ),
  };
}
