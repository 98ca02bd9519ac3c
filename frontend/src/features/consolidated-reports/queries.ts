import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, read, readVersioned, type Versioned } from '@/api/client';
import { beginnings, sectionOf } from './places';
import type { ConsolidatedNode, IndicatorStatus, WholeConsolidated } from './types';

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

/** So many figures and paragraphs are shown with where they come from. */
const ORIGINS = 40;

/** Where the text under a heading comes from; of rows the first are named, then asked for. */
export const originsQuery = (report: WholeConsolidated, etag: string, node: ConsolidatedNode) =>
  queryOptions({
    queryKey: ['consolidated-report', report.id, 'provenance', etag, node.code],
    retry: false,
    queryFn: async () => {
      const { of, more } = await addressesOf(report, node);
      if (of.length === 0) return { origins: [], more };
      const query = { of, limit: ORIGINS };
      const told = await read(
        api.GET('/api/v1/consolidated-reports/{id}/provenance', {
          params: { path: { id: report.id }, query },
        }),
      );
      return { ...told, more: told.more || more };
    },
  });

/** Where one figure comes from, its members with it. */
export const figureOriginsQuery = (id: string, etag: string, at: string) =>
  queryOptions({
    queryKey: ['consolidated-report', id, 'provenance', etag, at],
    retry: false,
    queryFn: async () => {
      const told = await read(
        api.GET('/api/v1/consolidated-reports/{id}/provenance', {
          params: { path: { id }, query: { of: [at], limit: ORIGINS } },
        }),
      );
      // Asked by how addresses begin: a count's own boxes begin like it.
      const own = told.origins.filter((one) => one.at === at || one.at.startsWith(`${at}/members/`));
      return { origins: own, more: told.more };
    },
  });

/** Whose sources are asked for, and whether rows are left that were not named. */
async function addressesOf({ id, content }: WholeConsolidated, node: ConsolidatedNode) {
  const section = sectionOf(node, content.figures);
  if (section) {
    const query = { section: section.id ?? 'NONE', limit: ORIGINS };
    const page = await read(
      api.GET('/api/v1/consolidated-reports/{id}/tasks', { params: { path: { id }, query } }),
    );
    return { of: page.items.map(({ taskId }) => `tasks/${taskId}`), more: Boolean(page.nextCursor) };
  }
  if (node.content !== 'INDICATORS') return { of: beginnings(node), more: false };
  const page = await read(
    api.GET('/api/v1/consolidated-reports/{id}/indicators', {
      params: { path: { id }, query: { limit: ORIGINS } },
    }),
  );
  return {
    of: page.items.map(({ indicatorId }) => `indicators/${indicatorId}`),
    more: Boolean(page.nextCursor),
  };
}

const PAGE_ROWS = 100;
const PAGE_LINES = 200;

/** Which text of what: the report as it stands (its ETag tells when it changes), or one version. */
export interface Standing {
  id: string;
  etag?: string;
  version?: number;
}

const paged = <Item>(page: { nextCursor?: string; items: Item[] }) => page.nextCursor;

export const indicatorRowsQuery = ({ id, etag, version }: Standing, status: IndicatorStatus | undefined) =>
  infiniteQueryOptions({
    queryKey: ['consolidated-report', id, 'indicators', etag, version, status],
    queryFn: ({ pageParam }) =>
      read(
        api.GET('/api/v1/consolidated-reports/{id}/indicators', {
          params: {
            path: { id },
            query: {
              version,
              status,
              limit: PAGE_ROWS,
              cursor: pageParam || undefined,
              includeTotal: !pageParam,
            },
          },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: paged,
  });

export const linesQuery = ({ id, etag, version }: Standing, code: string) =>
  infiniteQueryOptions({
    queryKey: ['consolidated-report', id, 'lines', etag, version, code],
    queryFn: ({ pageParam }) =>
      read(
        api.GET('/api/v1/consolidated-reports/{id}/nodes/{code}/lines', {
          params: {
            path: { id, code },
            query: { version, limit: PAGE_LINES, cursor: pageParam || undefined, includeTotal: !pageParam },
          },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: paged,
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
