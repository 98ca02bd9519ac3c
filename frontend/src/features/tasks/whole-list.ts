import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, read } from '@/api/client';
import type { TaskSummary, WorkItem } from '@/api/types';
import type { Address } from '@/ui/address';
import { keepsItem, taskQueryOf, workItemQueryOf } from './view-address';

const PAGE = 200;
/** A chart of more rows than this says nothing any more. */
export const MOST_ROWS = 1000;

export interface Whole<T> {
  items: T[];
  /** Rows of the list; more than `items` when the list goes on after {@link MOST_ROWS}. */
  total: number;
}

interface Page<T> {
  items: T[];
  nextCursor?: string;
  total?: number;
}

async function whole<T>(pageAt: (cursor: string | undefined) => Promise<Page<T>>): Promise<Whole<T>> {
  const items: T[] = [];
  let cursor: string | undefined;
  let total: number | undefined;
  do {
    const page = await pageAt(cursor);
    items.push(...page.items);
    total ??= page.total;
    cursor = page.nextCursor;
  } while (cursor && items.length < MOST_ROWS);
  return { items, total: cursor ? (total ?? items.length) : items.length };
}

/** Every task an address asks for, page after page, up to {@link MOST_ROWS}. */
export function wholeTasksQuery(address: Address, enabled = true) {
  const filter = taskQueryOf(address);
  return queryOptions({
    queryKey: ['tasks', 'whole', filter],
    queryFn: () =>
      whole<TaskSummary>((cursor) =>
        read(
          api.GET('/api/v1/tasks', {
            params: { query: { ...filter, limit: PAGE, cursor, includeTotal: !cursor } },
          }),
        ),
      ),
    placeholderData: keepPreviousData,
    enabled,
  });
}

/** Every work item under the same filters, page after page, up to {@link MOST_ROWS}. */
export function wholeWorkItemsQuery(address: Address, enabled = true) {
  const filter = workItemQueryOf(address);
  const { starred, period } = address;
  return queryOptions({
    queryKey: ['work-items', 'whole', filter, starred, period],
    queryFn: async () => {
      const found = await whole<WorkItem>((cursor) =>
        read(
          api.GET('/api/v1/work-items', {
            params: { query: { ...filter, limit: PAGE, cursor, includeTotal: !cursor } },
          }),
        ),
      );
      if (!starred && !period) return found;
      const key = starred ? await starredTasks() : undefined;
      const items = found.items.filter(({ occurrence }) => keepsItem(address, occurrence, key));
      return { items, total: items.length };
    },
    placeholderData: keepPreviousData,
    enabled,
  });
}

async function starredTasks(): Promise<Set<string>> {
  const { items } = await whole<TaskSummary>((cursor) =>
    read(api.GET('/api/v1/tasks', { params: { query: { starred: true, limit: PAGE, cursor } } })),
  );
  return new Set(items.map(({ id }) => id));
}
