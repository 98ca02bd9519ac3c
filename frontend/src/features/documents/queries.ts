import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, read, readVersioned } from '@/api/client';
import { listQuery } from '@/api/list-query';
import type { paths } from '@/api/schema';
import type { Address } from '@/ui/address';

type Query = NonNullable<paths['/api/v1/documents']['get']['parameters']['query']>;

export const documentsQuery = (address: Address) => {
  const query = listQuery<Query>(address);
  return infiniteQueryOptions({
    queryKey: ['documents', 'list', query],
    queryFn: ({ pageParam }) =>
      read(
        api.GET('/api/v1/documents', {
          params: { query: { ...query, includeTotal: true, cursor: pageParam || undefined } },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  });
};

export const documentQuery = (id: string) =>
  queryOptions({
    queryKey: ['documents', 'one', id],
    queryFn: () => readVersioned(api.GET('/api/v1/documents/{id}', { params: { path: { id } } })),
  });

/** Of the tasks that a document gave rise to, the first ones; the rest stand in their own list. */
const FIRST = 10;
const MOST = 200;

export const tasksFromQuery = (document: string) =>
  queryOptions({
    queryKey: ['tasks', 'from', document],
    queryFn: () =>
      read(api.GET('/api/v1/tasks', { params: { query: { document, limit: FIRST, includeTotal: true } } })),
  });

export const directionsFromQuery = (document: string) =>
  queryOptions({
    queryKey: ['directions', 'from', document],
    queryFn: () =>
      read(
        api.GET('/api/v1/directions', { params: { query: { document, limit: MOST, includeTotal: true } } }),
      ),
  });

export const meetingsFromQuery = (document: string) =>
  queryOptions({
    queryKey: ['meetings', 'from', document],
    queryFn: () =>
      read(api.GET('/api/v1/meetings', { params: { query: { document, limit: MOST, includeTotal: true } } })),
  });
