import { queryOptions } from '@tanstack/react-query';
import { api, read } from '@/api/client';

const LONG_MS = 10 * 60_000;

/** The plans and registers this person may see; few, and seldom changed. */
export const plansQuery = () =>
  queryOptions({
    queryKey: ['plans'],
    queryFn: () => read(api.GET('/api/v1/plans', { params: { query: { limit: 200 } } })),
    staleTime: LONG_MS,
  });

/** All sections of a plan, in the order of the text. */
export const sectionsQuery = (planId: string | undefined) =>
  queryOptions({
    queryKey: ['sections', planId],
    queryFn: () =>
      read(
        api.GET('/api/v1/plans/{id}/sections', {
          params: { path: { id: planId ?? '' }, query: { limit: 200 } },
        }),
      ),
    enabled: planId !== undefined,
    staleTime: LONG_MS,
  });
