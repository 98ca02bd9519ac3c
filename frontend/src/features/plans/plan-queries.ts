import { queryOptions } from '@tanstack/react-query';
import { api, read } from '@/api/client';
import type { SourceAnchor, TaskSummary } from '@/api/types';
import type { Anchored, Made } from './reader-text';

const PAGE = 200;
const LONG_MS = 10 * 60_000;

/** Something made of the plan's text: under which section it stands, and where in which document it comes from. */
export interface Item extends Made {
  sectionId?: string;
  unit: string;
  sources: SourceAnchor[];
  updatedAt: string;
  allowedActions: string[];
  /** How a task stands by now. */
  work?: Pick<TaskSummary, 'state' | 'dueOn' | 'timeState' | 'overdueDays' | 'deadline'>;
}

/** Every task and indicator of a plan in the plan's order, with the sentences they come from. */
export const itemsQuery = (planId: string) =>
  queryOptions({
    queryKey: ['plan-items', planId],
    queryFn: async ({ client }) => {
      const before = client.getQueryData<Item[]>(['plan-items', planId]) ?? [];
      const [tasks, indicators] = await Promise.all([tasksOf(planId, before), indicatorsOf(planId)]);
      return [...tasks, ...indicators];
    },
    staleTime: LONG_MS,
  });

/** Sentences are read again only of tasks that have changed: a draft is read after each of its hundred edits. */
async function tasksOf(planId: string, before: readonly Item[]): Promise<Item[]> {
  const known = new Map(before.map((item) => [`${item.id}/${item.updatedAt}`, item.sources]));
  const tasks = new Map<string, TaskSummary>();
  let cursor: string | undefined;
  do {
    const page = await read(
      api.GET('/api/v1/tasks', {
        params: { query: { plan: [planId], sort: 'sortKey', limit: PAGE, cursor } },
      }),
    );
    for (const task of page.items) tasks.set(task.id, task);
    cursor = page.nextCursor;
  } while (cursor);
  return Promise.all(
    [...tasks.values()].map(async (task) => ({
      kind: 'task' as const,
      id: task.id,
      code: task.code,
      title: task.title,
      sectionId: task.sectionId,
      unit: task.leadUnit.name,
      updatedAt: task.updatedAt,
      allowedActions: task.allowedActions,
      work: task,
      sources: known.get(`${task.id}/${task.updatedAt}`) ?? (await sourcesOf(task.id)),
    })),
  );
}

async function sourcesOf(id: string): Promise<SourceAnchor[]> {
  const { sources = [] } = await read(
    api.GET('/api/v1/tasks/{id}', { params: { path: { id }, query: { fields: 'sources' } } }),
  );
  return sources;
}

async function indicatorsOf(planId: string): Promise<Item[]> {
  const { items } = await read(
    api.GET('/api/v1/indicators', { params: { query: { planId, sort: 'code', limit: PAGE } } }),
  );
  return Promise.all(
    items.map(async ({ id, code, name, sectionId, ownerUnit, updatedAt, allowedActions }) => {
      const { targets = [] } = await read(
        api.GET('/api/v1/indicators/{id}', { params: { path: { id }, query: { fields: 'targets' } } }),
      );
      const sources = targets.flatMap(({ source }) => source ?? []);
      const unit = ownerUnit.name;
      return {
        kind: 'indicator' as const,
        id,
        code,
        title: name,
        sectionId,
        unit,
        sources,
        updatedAt,
        allowedActions,
      };
    }),
  );
}

/** The anchors that lie in one document. */
export function anchorsIn(documentId: string, made: Made, sources: readonly SourceAnchor[]): Anchored[] {
  return sources
    .filter((source) => source.documentId === documentId)
    .map(({ start, end }) => ({ start, end, made }));
}
