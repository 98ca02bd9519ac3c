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
