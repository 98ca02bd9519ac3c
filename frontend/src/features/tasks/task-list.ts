import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import { api, read } from '@/api/client';
import type { paths } from '@/api/schema';
import type { Address } from '@/ui/address';

type Query = NonNullable<paths['/api/v1/tasks']['get']['parameters']['query']>;

export const PAGE_SIZE = 50;

/** The list an address asks for. Values are not checked here: a wrong one comes back as the API's own sentence. */
export function taskListQuery(address: Address) {
  const filter = toQuery(address);
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

function toQuery(address: Address): Query {
  const list = (value: string | undefined) => value?.split(',');
  return {
    q: address.q,
    plan: list(address.plan),
    section: list(address.section),
    leadUnit: list(address.leadUnit),
    unit: list(address.unit),
    state: list(address.state) as Query['state'],
    timeState: list(address.timeState) as Query['timeState'],
    label: list(address.label) as Query['label'],
    leader: list(address.leader),
    period: address.period,
    dueFrom: address.dueFrom,
    dueTo: address.dueTo,
    starred: flag(address.starred),
    archived: flag(address.archived),
    asOf: address.asOf,
    deadlineBasis: address.deadlineBasis as Query['deadlineBasis'],
    sort: address.sort as Query['sort'],
  };
}

function flag(value: string | undefined): boolean | undefined {
  return value === undefined ? undefined : value === 'true';
}
