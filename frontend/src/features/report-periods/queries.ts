import { queryOptions } from '@tanstack/react-query';
import { api, read } from '@/api/client';
import type { Report } from '@/api/types';

const MOST = 200;
/** Columns of the matrix before somebody asks for older ones. */
export const SHOWN_PERIODS = 6;

export const regimesQuery = () =>
  queryOptions({
    queryKey: ['report-regimes'],
    queryFn: () => read(api.GET('/api/v1/report-regimes', { params: { query: { limit: MOST } } })),
  });

/** The periods of every regime, the newest first; a house has few. */
export const periodsQuery = () =>
  queryOptions({
    queryKey: ['report-periods'],
    queryFn: () =>
      read(api.GET('/api/v1/report-periods', { params: { query: { sort: '-period', limit: MOST } } })),
  });

export const periodQuery = (id: string) =>
  queryOptions({
    queryKey: ['report-period', id],
    queryFn: () => read(api.GET('/api/v1/report-periods/{id}', { params: { path: { id } } })),
  });

/** Units × some of a regime's periods, in one answer however many units there are. */
export const matrixQuery = (id: string, from: string, to: string) =>
  queryOptions({
    queryKey: ['reports', 'matrix', id, from, to],
    queryFn: () =>
      read(api.GET('/api/v1/report-regimes/{id}/matrix', { params: { path: { id }, query: { from, to } } })),
  });

/** Every report of some periods that this person may see, page after page. */
export const reportsOfQuery = (periods: readonly string[]) =>
  queryOptions({
    queryKey: ['reports', 'of', periods],
    queryFn: async () => {
      const reports: Report[] = [];
      let cursor: string | undefined;
      do {
        const page = await read(
          api.GET('/api/v1/reports', {
            params: { query: { reportPeriod: [...periods], limit: MOST, cursor } },
          }),
        );
        reports.push(...page.items);
        cursor = page.nextCursor;
      } while (cursor);
      return reports;
    },
  });

/** The department's reports of a period: one, and whatever replaced it. */
export const consolidatedOfQuery = (period: string) =>
  queryOptions({
    queryKey: ['consolidated-reports', 'of', period],
    queryFn: () =>
      read(api.GET('/api/v1/consolidated-reports', { params: { query: { period, limit: 20 } } })),
  });

/** Completeness and timeliness of a period, as two measures. */
export const completenessQuery = (id: string) =>
  queryOptions({
    queryKey: ['report-period', id, 'completeness'],
    queryFn: () => read(api.GET('/api/v1/report-periods/{id}/completeness', { params: { path: { id } } })),
  });
