import { api, done, read, readVersioned } from '@/api/client';
import { ApiProblem } from '@/api/problem';
import type { AmendmentChange, Plan, Section, SourceQuote, Task, TaskEdit } from '@/api/types';
import { textsOf } from '@/i18n/messages';
import { today } from '@/lib/dates';
import type { Command, Values } from '@/ui/command';
import { uiWords } from '@/ui/words';
import { newDeadlineValues } from './deadline-fields';
import { documentFields, documentRegistrar } from './document-fields';
import { changesOf } from './fields';
import { anchorOf } from './sentences';
import {
  freeFields,
  freeOf,
  higherBodyFields,
  placeFields,
  type SourceText,
  taskOf,
  taskValues,
  termFields,
  termsOf,
} from './task-plan-fields';
import { taskPlanWords } from './task-plan-words';

type Ref = Pick<Task, 'id'>;

async function readTask(id: string) {
  return readVersioned(api.GET('/api/v1/tasks/{id}', { params: { path: { id } } }));
}

interface Around {
  plan: Plan;
  sections: readonly Section[];
  source?: SourceText;
}

/** A new task in a draft or a register, beginning with what is known of it: its section, its sentence. */
export function newTaskCommand({ plan, sections, source }: Around, known: Values = {}): Command {
  const t = textsOf(taskPlanWords);
  const register = plan.kind === 'REGISTER';
  const documentIdOf = documentRegistrar();
  return {
    title: t.add,
    submit: t.add,
    done: t.made,
    draft: `task/${plan.id}/${known.sources ?? known.sectionId ?? ''}`,
    initial: {
      ...newDeadlineValues(),
      ...(register && { effectiveOn: today() }),
      ...known,
    },
    fields: [
      ...(register ? documentFields({ label: t.document, required: true }) : []),
      ...placeFields(plan, sections, source),
      ...termFields(),
      ...freeFields(),
      ...higherBodyFields(),
      ...(register ? [{ name: 'effectiveOn', label: t.registerFrom, kind: 'date' as const }] : []),
    ],
    send: async (values, header) => {
      const documentId = register ? await documentIdOf(values) : undefined;
      return read(
        api.POST('/api/v1/tasks', {
          params: { header },
          body: {
            planId: plan.id,
            ...taskOf(values, source),
            ...(documentId && { documentIds: [documentId] }),
            ...(register && { effectiveOn: values.effectiveOn }),
          },
        }),
      );
    },
  };
}

/** Everything of a task in a draft; of an issued one only what its document does not govern. */
export async function editTaskCommand({ id }: Ref, around?: Around): Promise<Command> {
  const t = textsOf(taskPlanWords);
  const { value: task, etag } = await readTask(id);
  const draft = task.state === 'DRAFT' && around !== undefined;
  const source = around?.source;
  const initial = taskValues(task, source);
  const bodyOf = (values: Values) => (draft ? taskOf(values, source) : freeOf(values));
  return {
    title: t.editTask(task.code),
    submit: textsOf(uiWords).save,
    done: t.saved,
    initial,
    fields: draft
      ? [
          ...placeFields(around.plan, around.sections, source),
          ...termFields(task),
          ...freeFields(task),
          ...higherBodyFields(task),
        ]
      : freeFields(task),
    send: async (values) => {
      const body = changesOf(bodyOf(initial), bodyOf(values)) as TaskEdit & Record<string, unknown>;
      if ('sources' in body && source)
        body.sources = [...(await elsewhere(task, source)), ...(body.sources ?? [])];
      if (Object.keys(body).length === 0) return task;
      return read(
        api.PATCH('/api/v1/tasks/{id}', { params: { path: { id }, header: { 'If-Match': etag } }, body }),
      );
    },
  };
}

/** Anchors in other documents than the plan's own, which the form does not show and must not drop. */
function elsewhere(task: Task, { id }: SourceText): Promise<SourceQuote[]> {
  const others = task.sources.filter(({ documentId }) => documentId !== id);
  return Promise.all(
    others.map(async ({ documentId, start, end }) => {
      const path = { id: documentId };
      const { text } = await read(api.GET('/api/v1/documents/{id}/text', { params: { path } }));
      return { documentId, ...anchorOf(text, { start, end }) };
    }),
  );
}

export async function deleteTaskCommand({ id }: Ref): Promise<Command> {
  const t = textsOf(taskPlanWords);
  const { value: task, etag } = await readTask(id);
  return {
    title: t.removeTask(task.code),
    submit: t.remove,
    danger: true,
    lead: t.removeLead(task.title),
    done: t.removed,
    fields: [],
    send: () =>
      done(api.DELETE('/api/v1/tasks/{id}', { params: { path: { id }, header: { 'If-Match': etag } } })),
  };
}

/** A governed field of an issued task, changed by a document from a day on. */
export async function amendTaskCommand({ id, planId }: Pick<Task, 'id' | 'planId'>): Promise<Command> {
  const t = textsOf(taskPlanWords);
  const { value: task } = await readTask(id);
  const initial = taskValues(task);
  const documentIdOf = documentRegistrar();
  return {
    title: t.amendTask(task.code),
    submit: t.amend,
    lead: t.amendLead,
    done: t.amended,
    initial: { ...initial, note: undefined, effectiveOn: today() },
    fields: [
      ...documentFields({ label: t.amendingDocument, required: true }),
      { name: 'effectiveOn', label: t.effectiveOn, kind: 'date', required: true },
      ...termFields(task),
      { name: 'note', label: t.note, kind: 'prose' },
    ],
    send: async (values, header) => {
      const changed = changesOf(termsOf(initial), termsOf(values)) as Omit<AmendmentChange, 'taskId'>;
      if (Object.keys(changed).length === 0) throw nothingChanged();
      const documentId = (await documentIdOf(values)) ?? '';
      const { effectiveOn = '', note } = values;
      return read(
        api.POST('/api/v1/plans/{id}/amendments', {
          params: { path: { id: planId }, header },
          body: { documentId, effectiveOn, note, changes: [{ taskId: id, ...changed }] },
        }),
      );
    },
  };
}

function nothingChanged(): ApiProblem {
  const title = textsOf(taskPlanWords).unchanged;
  return new ApiProblem({
    type: '/problems/nothing-changed',
    title,
    status: 400,
    instance: '',
    requestId: '',
  });
}
