import { queryOptions } from '@tanstack/react-query';
import { api, readVersioned } from '@/api/client';

/** What this person has set for himself, with the version it was read under. */
export const preferencesQuery = () =>
  queryOptions({
    queryKey: ['preferences'],
    queryFn: () => readVersioned(api.GET('/api/v1/me/preferences')),
    staleTime: 10 * 60_000,
  });
