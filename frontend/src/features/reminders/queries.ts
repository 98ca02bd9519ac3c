import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, read } from '@/api/client';
import { listQuery } from '@/api/list-query';
import type { paths } from '@/api/schema';
import type { Address } from '@/ui/address';

type CandidateQuery = NonNullable<paths['/api/v1/reminder-candidates']['get']['parameters']['query']>;

/** As many as one reminder takes; who has more to chase filters first. */
export const MOST = 200;

/** `chosen` is the screen's own: the server would refuse it. */
export const candidatesQuery = ({ chosen: _, ...address }: Address) =>
  queryOptions({
    queryKey: ['reminder-candidates', address],
    queryFn: () =>
      read(
        api.GET('/api/v1/reminder-candidates', {
          params: { query: { ...listQuery<CandidateQuery>(address), limit: MOST, includeTotal: true } },
        }),
      ),
    placeholderData: keepPreviousData,
  });

export const logQuery = () =>
  queryOptions({
    queryKey: ['reminders', 'log'],
    queryFn: () =>
      read(api.GET('/api/v1/reminders', { params: { query: { limit: 50, includeTotal: true } } })),
  });
