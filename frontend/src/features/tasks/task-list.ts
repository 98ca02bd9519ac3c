import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import { api, read } from '@/api/client';
import type { Address } from '@/ui/address';
import { taskQueryOf } from './view-address';

const FIRST_PAGE = 50;
const NEXT_PAGES = 200;

/** The list an address asks for. */
export function taskListQuery(address: Address, enabled = true) {
  const filter = taskQueryOf(address);
  return infiniteQueryOptions({
    queryKey: ['tasks', filter],
    queryFn: ({ pageParam }) =>
      read(
        api.GET('/api/v1/tasks', {
          params: {
            query: {
              ...filter,
              limit: pageParam ? NEXT_PAGES : FIRST_PAGE,
              cursor: pageParam || undefined,
              includeTotal: !pageParam,
            },
          },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
    enabled,
  });
}
