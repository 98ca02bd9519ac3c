import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import { api, read } from '@/api/client';
import { listQuery } from '@/api/list-query';
import type { paths } from '@/api/schema';
import type { Address } from '@/ui/address';

type Query = NonNullable<paths['/api/v1/tasks']['get']['parameters']['query']>;

export const PAGE_SIZE = 50;

/** The list an address asks for. */
export function taskListQuery(address: Address) {
  const filter = listQuery<Query>(address);
  return infiniteQueryOptions({
    queryKey: ['tasks', filter],
    queryFn: ({ pageParam }) =>
      read(
        api.GET('/api/v1/tasks', {
          params: {
            query: { ...filter, limit: PAGE_SIZE, cursor: pageParam || undefined, includeTotal: !pageParam },
          },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
  });
}
