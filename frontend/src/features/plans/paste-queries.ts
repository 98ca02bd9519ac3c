import { queryOptions } from '@tanstack/react-query';
import { api, read } from '@/api/client';
import type { Unit } from '@/api/types';

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
    staleTime: 10 * 60_000,
  });
