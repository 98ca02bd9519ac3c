import { queryOptions } from '@tanstack/react-query';
import { api, read, readVersioned } from '@/api/client';
import type { Occurrence, WorkItem } from '@/api/types';

const PAGE = 200;

export const programmeQuery = (id: string) =>
  queryOptions({
    queryKey: ['programme', id],
    queryFn: () => readVersioned(api.GET('/api/v1/programmes/{id}', { params: { path: { id } } })),
  });

/** Every work item of a programme, page after page: a grid shows the whole year. */
export const programmeItemsQuery = (programme: string, version: string) =>
  queryOptions({
    // The ETag changes with the rows: a new one brings the new rows, and only then is the draft begun again.
    queryKey: ['programme-items', programme, version],
    queryFn: async () => {
      const items: WorkItem[] = [];
      let cursor: string | undefined;
      do {
        const page = await read(
          api.GET('/api/v1/work-items', {
            params: { query: { programme, sort: 'number', limit: PAGE, cursor } },
          }),
        );
        items.push(...page.items);
        cursor = page.nextCursor;
      } while (cursor);
      return items;
    },
    // The grid holds what is being typed; a reload behind its back would be of no use.
    refetchOnWindowFocus: false,
  });

/** The occurrences under which a unit's work items of a year may stand: its tasks, as lead or coordinator. */
export const yearOccurrencesQuery = (unit: string | undefined, year: number) =>
  queryOptions({
    queryKey: ['occurrences', 'of-year', unit, year],
    queryFn: async () => {
      const pages = await Promise.all(
        [true, false].map((begun) =>
          read(
            api.GET('/api/v1/occurrences', {
              params: { query: { unit: unit ? [unit] : undefined, begun, sort: 'sortKey', limit: PAGE } },
            }),
          ),
        ),
      );
      return pages.flatMap((page) => page.items).filter((occurrence) => covers(occurrence.period, year));
    },
    enabled: unit !== undefined,
    staleTime: 600_000,
  });

/** True when a period's key names this year or spans it: `2021`, `2021-Q2`, `2021-01-01_2025-12-31`. */
export function covers(period: Occurrence['period'], year: number): boolean {
  const first = Number(period.slice(0, 4));
  const span = /_(\d{4})-/.exec(period);
  return span ? first <= year && year <= Number(span[1]) : first === year;
}
