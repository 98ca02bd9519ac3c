import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, read } from '@/api/client';
import { listQuery } from '@/api/list-query';
import type { paths } from '@/api/schema';
import type { Address } from '@/ui/address';

type Query = NonNullable<paths['/api/v1/indicators']['get']['parameters']['query']>;

const WHOLE = 200;

/** The indicators an address asks for; a plan has tens of them, so one page holds all. */
export const indicatorsQuery = (address: Address) => {
  const query = { ...listQuery<Query>(address), sort: 'code' as const, limit: WHOLE, includeTotal: true };
  return queryOptions({
    queryKey: ['indicators', query],
    queryFn: () => read(api.GET('/api/v1/indicators', { params: { query } })),
    placeholderData: keepPreviousData,
  });
};

const LONG_MS = 5 * 60_000;

/** How each of them has gone: the points of all rows of the list by one request. */
export const seriesListQuery = (address: Address) => {
  const query = { ...listQuery<Query>(address), sort: 'code' as const, limit: WHOLE };
  return queryOptions({
    queryKey: ['indicator-series', query],
    queryFn: () => read(api.GET('/api/v1/indicator-series', { params: { query } })),
    select: ({ items }) => new Map(items.map(({ indicatorId, points }) => [indicatorId, points])),
    placeholderData: keepPreviousData,
    staleTime: LONG_MS,
  });
};

export const indicatorQuery = (id: string) =>
  queryOptions({
    queryKey: ['indicator', id],
    queryFn: () => read(api.GET('/api/v1/indicators/{id}', { params: { path: { id } } })),
  });

export const statusQuery = (id: string, period: string) =>
  queryOptions({
    queryKey: ['indicator-status', id, period],
    queryFn: () =>
      read(api.GET('/api/v1/indicators/{id}/status', { params: { path: { id }, query: { period } } })),
    placeholderData: keepPreviousData,
  });

export const seriesQuery = (id: string, member?: string) =>
  queryOptions({
    queryKey: ['indicator-series', id, member],
    queryFn: () =>
      read(api.GET('/api/v1/indicators/{id}/series', { params: { path: { id }, query: { member } } })),
    placeholderData: keepPreviousData,
  });

export const valuesQuery = (id: string) =>
  queryOptions({
    queryKey: ['indicator-values', id],
    queryFn: () =>
      read(api.GET('/api/v1/indicator-values', { params: { query: { indicatorId: [id], limit: WHOLE } } })),
  });

export const phasesQuery = (id: string) =>
  queryOptions({
    queryKey: ['indicator-phases', id],
    queryFn: () =>
      read(api.GET('/api/v1/indicators/{id}/phases', { params: { path: { id }, query: { limit: 20 } } })),
  });

export const membersQuery = (disaggregationId: string | undefined) =>
  queryOptions({
    queryKey: ['members', disaggregationId],
    queryFn: () =>
      read(
        api.GET('/api/v1/disaggregations/{id}/members', {
          params: { path: { id: disaggregationId ?? '' }, query: { limit: WHOLE } },
        }),
      ),
    enabled: disaggregationId !== undefined,
    staleTime: 600_000,
  });
