import { api, read } from '@/api/client';
import type { Section, UnitRef } from '@/api/types';
import { dueInUnitField } from '@/business/common-fields';
import { dialogWords } from '@/business/dialog-words';
import { PersonField } from '@/business/person-field';
import { textsOf } from '@/i18n/messages';
import type { Command, CommandField } from '@/ui/command';
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
  const words = textsOf(dialogWords);
  return {
    title: `${t.assignSection} – ${unit.name}`,
    submit: t.assignSection,
    done: words.assigned,
    initial: { main: 'true' },
    fields: [
      section,
      {
        name: 'personId',
        label: words.person,
        required: true,
        render: (input) => <PersonField {...input} unit={unit.id} />,
      },
      { name: 'main', label: words.main, kind: 'check' },
      dueInUnitField(),
      { name: 'note', label: words.steer, kind: 'prose' },
    ],
    send: (values, header) =>
      read(
        api.POST('/api/v1/assignment-batches', {
          params: { header },
          body: {
            sectionId: values.sectionId,
            unit: unit.id,
            personId: values.personId ?? '',
            main: values.main === 'true',
            note: values.note,
            dueOn: values.dueOn,
          },
        }),
      ),
  };
}
