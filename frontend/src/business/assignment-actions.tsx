import { api, read } from '@/api/client';
import type { Assignment } from '@/api/types';
import { textsOf } from '@/i18n/messages';
import type { Command } from '@/ui/command';
import { actionWords } from './action-words';
import { dueInUnitField, noteField } from './common-fields';
import { dialogWords } from './dialog-words';
import { PersonField } from './person-field';

/** Giving a task to somebody in the unit for the first time, or passing it on; each step with its instruction. */
export function assignCommand(assignment: Pick<Assignment, 'id' | 'task' | 'unit'>): Command {
  const t = textsOf(dialogWords);
  const words = textsOf(actionWords);
  const { id, task, unit } = assignment;
  const title = id ? words.createAssignmentStep : words.createAssignment;
  return {
    title: `${title}: ${task.code}. ${task.title}`,
    submit: title,
    done: t.assigned,
    initial: { main: 'true' },
    fields: [
      {
        name: 'personId',
        label: t.person,
        required: true,
        render: (input) => <PersonField {...input} unit={unit.id} />,
      },
      { name: 'main', label: t.main, kind: 'check' },
      {
        name: 'helperIds/0',
        label: t.helper,
        render: (input) => <PersonField {...input} unit={unit.id} />,
      },
      dueInUnitField(),
      { ...noteField(), label: t.steer },
    ],
    send: (values, header) => {
      const step = {
        personId: values.personId ?? '',
        main: values.main === 'true',
        helperIds: values['helperIds/0'] ? [values['helperIds/0']] : [],
        note: values.note,
        dueOn: values.dueOn,
      };
      return id
        ? read(api.POST('/api/v1/assignments/{id}/steps', { params: { path: { id }, header }, body: step }))
        : read(
            api.POST('/api/v1/assignments', {
              params: { header },
              body: { ...step, taskId: task.id, unit: unit.id },
            }),
          );
    },
  };
}
