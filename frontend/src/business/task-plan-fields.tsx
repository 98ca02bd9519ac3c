import type { NewTask, Plan, Section, Task } from '@/api/types';
import { textsOf } from '@/i18n/messages';
import type { CommandField, Values } from '@/ui/command';
import { CoordinatorsField, coordinatorsOf, coordinatorsValue } from './coordinators-field';
import { deadlineFields, deadlineOf, deadlineValues } from './deadline-fields';
import { PersonField } from './person-field';
import { LEADERS } from './person-queries';
import { SourceField, sourcesOf, sourcesValue } from './source-field';
import { taskPlanWords } from './task-plan-words';
import { UnitField } from './unit-field';

/** The text of the document a plan was made from, for sentences to be quoted from. */
export interface SourceText {
  id: string;
  text: string;
}

/** What a plan says of a task and an amendment may change. */
export function termFields(task?: Task): CommandField[] {
  const t = textsOf(taskPlanWords);
  return [
    { name: 'title', label: t.title, hint: t.titleHint, required: true },
    { name: 'description', label: t.description, hint: t.descriptionHint, kind: 'prose' },
    {
      name: 'leadUnit',
      label: t.lead,
      required: true,
      render: (input) => <UnitField {...input} internal chosen={task?.leadUnit} />,
    },
    {
      name: 'coordinators',
      label: t.coordinators,
      render: (input) => <CoordinatorsField {...input} chosen={task?.coordinators} />,
    },
    { name: 'product', label: t.product, kind: 'prose' },
    ...deadlineFields(),
  ];
}

/** What may be changed at any time, without a document. */
export function freeFields(task?: Task): CommandField[] {
  const t = textsOf(taskPlanWords);
  return [
    {
      name: 'leaderId',
      label: t.leader,
      render: (input) => <PersonField {...input} positions={LEADERS} />,
    },
    { name: 'starred', label: t.starred, kind: 'check' },
    {
      name: 'watchers',
      label: t.watchers,
      render: (input) => (
        <CoordinatorsField {...input} unitsOnly chosen={task?.watchers.map((unit) => ({ unit }))} />
      ),
    },
    { name: 'note', label: t.note, kind: 'prose' },
  ];
}

export function placeFields(plan: Plan, sections: readonly Section[], source?: SourceText): CommandField[] {
  const t = textsOf(taskPlanWords);
  const options = sections.map(({ id, code, title, level }) => ({
    value: id,
    label: `${'\u2003'.repeat(level - 1)}${code}. ${title}`,
  }));
  return [
    ...(plan.kind === 'PLAN'
      ? [{ name: 'sectionId', label: t.section, kind: 'choice' as const, required: true, options }]
      : []),
    { name: 'code', label: t.code, hint: t.codeHint, required: true },
    ...(source
      ? [
          {
            name: 'sources',
            label: t.source,
            hint: t.sourceHint,
            render: (input: Parameters<NonNullable<CommandField['render']>>[0]) => (
              <SourceField {...input} documentId={source.id} />
            ),
          },
        ]
      : []),
  ];
}

export function higherBodyFields(task?: Task): CommandField[] {
  const t = textsOf(taskPlanWords);
  return [
    { name: 'advisesHigherBody', label: t.advises, kind: 'check' },
    {
      name: 'higherBody',
      label: t.higherBody,
      required: true,
      shown: (values) => values.advisesHigherBody === 'true',
      render: (input) => <UnitField {...input} internal={false} chosen={task?.higherBody} />,
    },
  ];
}

/** A task as the form's fields hold it. */
export function taskValues(task: Task, source?: SourceText): Values {
  return {
    sectionId: task.sectionId,
    code: task.code,
    title: task.title,
    description: task.description,
    note: task.note,
    leadUnit: task.leadUnit.id,
    coordinators: coordinatorsValue(task.coordinators),
    watchers: coordinatorsValue(task.watchers.map((unit) => ({ unit }))),
    leaderId: task.leader?.id,
    product: task.product,
    starred: task.starred ? 'true' : undefined,
    advisesHigherBody: task.advisesHigherBody ? 'true' : undefined,
    higherBody: task.higherBody?.id,
    sources: source && sourcesValue(task.sources, source.id),
    ...deadlineValues(task.deadline),
  };
}

/** The terms that were entered. */
export function termsOf(values: Values) {
  return {
    title: (values.title ?? '').replace(/\s+/g, ' '),
    description: values.description ?? values.title ?? '',
    leadUnit: values.leadUnit ?? '',
    coordinators: coordinatorsOf(values.coordinators),
    product: values.product,
    deadline: deadlineOf(values),
  };
}

export function freeOf(values: Values) {
  return {
    leaderId: values.leaderId,
    starred: values.starred === 'true',
    watchers: coordinatorsOf(values.watchers).flatMap(({ unit }) => unit ?? []),
    note: values.note,
  };
}

/** Everything that was entered, as a new task carries it. */
export function taskOf(values: Values, source?: SourceText): Omit<NewTask, 'planId'> {
  const advisesHigherBody = values.advisesHigherBody === 'true';
  return {
    sectionId: values.sectionId,
    code: values.code ?? '',
    ...termsOf(values),
    ...freeOf(values),
    advisesHigherBody,
    higherBody: advisesHigherBody ? values.higherBody : undefined,
    ...(source && { sources: sourcesOf(values.sources, source) }),
  };
}
