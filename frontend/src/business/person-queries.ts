import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, read } from '@/api/client';
import type { PositionKind } from '@/api/types';

const LONG_MS = 10 * 60_000;

interface PeopleFilter {
  q?: string;
  unit?: string;
  position?: PositionKind[];
}

/** People of the organisation, by name, unit or position; enough of them to choose from. */
export const peopleQuery = (filter: PeopleFilter) =>
  queryOptions({
    queryKey: ['people', filter],
    queryFn: () =>
      read(
        api.GET('/api/v1/users', { params: { query: { ...filter, q: filter.q || undefined, limit: 100 } } }),
      ),
    placeholderData: keepPreviousData,
    staleTime: LONG_MS,
  });

/** Those who lead the organisation and may be submitted to. */
export const LEADERS: PositionKind[] = ['DIRECTOR', 'DEPUTY_DIRECTOR'];
