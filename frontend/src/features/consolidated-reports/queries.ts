import { queryOptions } from '@tanstack/react-query';
import { api, read, readVersioned, type Versioned } from '@/api/client';
import type { WholeConsolidated } from './types';

const ASK_MS = 1000;

const path = (id: string) => ({ params: { path: { id } } });

export const consolidatedListQuery = () =>
  queryOptions({
    queryKey: ['consolidated-reports'],
    queryFn: () => read(api.GET('/api/v1/consolidated-reports', { params: { query: { limit: 200 } } })),
  });

export function readConsolidated(id: string): Promise<Versioned<WholeConsolidated>> {
  return readVersioned(api.GET('/api/v1/consolidated-reports/{id}', path(id))) as Promise<
    Versioned<WholeConsolidated>
  >;
}

export const consolidatedQuery = (id: string) =>
  queryOptions({
    queryKey: ['consolidated-report', id],
    queryFn: () => readConsolidated(id),
    // What is being typed is compared with this; a reload behind its back would only surprise.
    refetchOnWindowFocus: false,
  });

/** How far the making of a report is; asked again and again until it ends. */
export const assemblyQuery = (id: string) =>
  queryOptions({
    queryKey: ['consolidated-report', id, 'assembly'],
    queryFn: () => read(api.GET('/api/v1/consolidated-reports/{id}/assembly', path(id))),
    refetchInterval: ({ state }) => (state.data?.endedAt ? false : ASK_MS),
    // What was read while it went on before says nothing of this time.
    gcTime: 0,
  });

/** Of the addresses that begin so. */
export const provenanceQuery = (id: string, version: string, of: string) =>
  queryOptions({
    queryKey: ['consolidated-report', id, 'provenance', version, of],
    queryFn: () =>
      read(
        api.GET('/api/v1/consolidated-reports/{id}/provenance', { params: { path: { id }, query: { of } } }),
      ),
  });

export const stalenessQuery = (id: string) =>
  queryOptions({
    queryKey: ['consolidated-report', id, 'staleness'],
    queryFn: () => read(api.GET('/api/v1/consolidated-reports/{id}/staleness', path(id))),
  });

export const reportersQuery = (id: string) =>
  queryOptions({
    queryKey: ['consolidated-report', id, 'reporters'],
    queryFn: () => read(api.GET('/api/v1/consolidated-reports/{id}/reporters', path(id))),
  });

export const versionsQuery = (id: string) =>
  queryOptions({
    queryKey: ['consolidated-report', id, 'versions'],
    queryFn: () => read(api.GET('/api/v1/consolidated-reports/{id}/versions', path(id))),
  });

export const versionQuery = (id: string, no: number) =>
  queryOptions({
    queryKey: ['consolidated-report', id, 'versions', no],
    queryFn: () =>
      read(api.GET('/api/v1/consolidated-reports/{id}/versions/{no}', { params: { path: { id, no } } })),
    // What was kept never changes.
    staleTime: Number.POSITIVE_INFINITY,
  });

export const signingQuery = (id: string) =>
  queryOptions({
    queryKey: ['consolidated-report', id, 'signing-steps'],
    queryFn: () => read(api.GET('/api/v1/consolidated-reports/{id}/signing-steps', path(id))),
  });
