import { queryOptions } from '@tanstack/react-query';
import { api, read, readVersioned, type Versioned } from '@/api/client';
import type { WholeReport } from './types';

export function readReport(id: string): Promise<Versioned<WholeReport>> {
  return readVersioned(api.GET('/api/v1/reports/{id}', { params: { path: { id } } })) as Promise<
    Versioned<WholeReport>
  >;
}

export const reportQuery = (id: string) =>
  queryOptions({
    queryKey: ['report', id],
    queryFn: () => readReport(id),
    // What is being typed is compared with this; a reload behind its back would only surprise.
    refetchOnWindowFocus: false,
  });

export const submissionsQuery = (id: string) =>
  queryOptions({
    queryKey: ['report', id, 'submissions'],
    queryFn: () =>
      read(api.GET('/api/v1/reports/{id}/submissions', { params: { path: { id }, query: { limit: 200 } } })),
  });

/** How one submission differs from the one before it, or from the one named. */
export const differencesQuery = (id: string, no: number, against?: number) =>
  queryOptions({
    queryKey: ['report', id, 'differences', no, against],
    queryFn: () =>
      read(
        api.GET('/api/v1/reports/{id}/submissions/{no}/differences', {
          params: { path: { id, no }, query: { against } },
        }),
      ),
    // A submission never changes.
    staleTime: Number.POSITIVE_INFINITY,
  });

/** How much of each text stood in the period before, and which figures have not moved for years. */
export const similarityQuery = (id: string, version: string) =>
  queryOptions({
    queryKey: ['report', id, 'similarity', version],
    queryFn: () => read(api.GET('/api/v1/reports/{id}/similarity', { params: { path: { id } } })),
  });
