import { queryOptions } from '@tanstack/react-query';
import { api, read, readVersioned } from '@/api/client';

const MOST = 200;

export const regimesQuery = () =>
  queryOptions({
    queryKey: ['report-regimes'],
    queryFn: () => read(api.GET('/api/v1/report-regimes', { params: { query: { limit: MOST } } })),
  });

export const outlinesQuery = () =>
  queryOptions({
    queryKey: ['outlines'],
    queryFn: () => read(api.GET('/api/v1/outlines', { params: { query: { limit: MOST } } })),
  });

export const outlineQuery = (id: string) =>
  queryOptions({
    queryKey: ['outline', id],
    queryFn: () => readVersioned(api.GET('/api/v1/outlines/{id}', { params: { path: { id } } })),
    // The table holds what is being typed; a reload behind its back would be of no use.
    refetchOnWindowFocus: false,
  });
