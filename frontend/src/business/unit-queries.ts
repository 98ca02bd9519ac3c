import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, read } from '@/api/client';
import type { Unit } from '@/api/types';
import { ownUnits } from './own-units';

const LONG_MS = 10 * 60_000;

/** The units inside one's own organisation, which are the ones that lead its work. */
export const leadUnitsQuery = () =>
  queryOptions({
    queryKey: ['units', 'internal'],
    queryFn: async () => {
      const page = await read(
        api.GET('/api/v1/units', { params: { query: { internal: true, limit: 200 } } }),
      );
      return { ...page, items: ownUnits(page.items) };
    },
    staleTime: LONG_MS,
  });

/** Units of any kind whose name or abbreviation matches. */
export const unitSearchQuery = (q: string, internal?: boolean) =>
  queryOptions({
    queryKey: ['units', 'search', q, internal],
    queryFn: () =>
      read(
        api.GET('/api/v1/units', { params: { query: { q: q.trim() || undefined, internal, limit: 50 } } }),
      ),
    placeholderData: keepPreviousData,
    staleTime: LONG_MS,
  });

/** The classes of units a document names together ("các sở, ngành, địa phương"). */
export const unitClassesQuery = () =>
  queryOptions({
    queryKey: ['unit-classes'],
    queryFn: () => read(api.GET('/api/v1/unit-classes', { params: { query: { limit: 200 } } })),
    staleTime: LONG_MS,
  });

/** Every unit on record, inside and outside, for names in a table to be found among. */
export const allUnitsQuery = () =>
  queryOptions({
    queryKey: ['units', 'all'],
    queryFn: async () => {
      const units: Unit[] = [];
      let cursor: string | undefined;
      do {
        const page = await read(api.GET('/api/v1/units', { params: { query: { limit: 200, cursor } } }));
        units.push(...page.items);
        cursor = page.nextCursor;
      } while (cursor);
      return units;
    },
    staleTime: LONG_MS,
  });
