import { queryOptions } from '@tanstack/react-query';
import { api, read } from '@/api/client';
import type { components } from '@/api/schema';
import type { Percentage } from '@/api/types';
import { everyPage } from '@/business/every-page';
import { today } from '@/lib/dates';
import { compareText } from '@/lib/text';

const PAGE = 200;
/** As many as one request may name. */
const MOST_PERIODS = 50;

type Row = components['schemas']['TaskStatisticsRow'];
type IndicatorStatistics = components['schemas']['IndicatorStatistics'];

/** A number with the list that has exactly that many rows. */
export interface Counted {
  value: number;
  list: string;
}

export interface WorkCounts {
  counts: Record<'ASSIGNED' | 'COMPLETED' | 'OVERDUE', Counted>;
  onTime?: Pick<Percentage, 'numerator' | 'denominator' | 'percent'>;
}

export interface UnitLine {
  id: string;
  name: string;
  tasks?: WorkCounts;
  items?: WorkCounts;
  indicators?: { total: Counted; missing: Counted };
  /** Its reports of the year: how many there are to be, how many were sent; the one, where there is one. */
  reports?: { total: number; sent: number; only?: string };
}

export interface Matrix {
  asOf: string;
  lines: UnitLine[];
}

function countsOf({ counts, rates }: Row): WorkCounts {
  const of = (measure: string): Counted =>
    counts.find((count) => count.measure === measure) ?? { value: 0, list: '' };
  return {
    counts: { ASSIGNED: of('ASSIGNED'), COMPLETED: of('COMPLETED'), OVERDUE: of('OVERDUE') },
    onTime: rates.find(({ rate }) => rate === 'ON_TIME_OF_COMPLETED'),
  };
}

/** Indicators of the unit that lack a figure of the period, as the list of indicators would filter them. */
function missingOf(statistics: IndicatorStatistics, unit: string, without: Map<string, number>): Counted {
  const { period, asOf } = statistics;
  return {
    value: without.get(unit) ?? 0,
    list: `/api/v1/indicators?period=${period}&asOf=${asOf}&reason=NO_VALUE&ownerUnit=${unit}`,
  };
}

/** The reports of every unit for the periods of a year. */
async function reportsOf(year: string) {
  const periods = await everyPage((cursor) =>
    read(api.GET('/api/v1/report-periods', { params: { query: { limit: PAGE, cursor } } })),
  );
  const reportPeriod = periods.filter(({ period }) => period.startsWith(year)).map(({ id }) => id);
  if (reportPeriod.length === 0) return [];
  return everyPage((cursor) =>
    read(
      api.GET('/api/v1/reports', {
        params: { query: { reportPeriod: reportPeriod.slice(0, MOST_PERIODS), limit: PAGE, cursor } },
      }),
    ),
  );
}

/** How far each unit is in a year: tasks as they stood, the year's work items, figures of the year. */
export const matrixQuery = (year: string) =>
  queryOptions({
    queryKey: ['unit-matrix', year],
    queryFn: async (): Promise<Matrix> => {
      const end = `${year}-12-31`;
      const asOf = end < today() ? end : undefined;
      const asked = { groupBy: 'UNIT' as const, asOf };
      const [tasks, items, indicators, reports, without] = await Promise.all([
        read(api.GET('/api/v1/statistics/tasks', { params: { query: { ...asked, level: 'TASK' } } })),
        read(
          api.GET('/api/v1/statistics/tasks', {
            params: { query: { ...asked, level: 'WORK_ITEM', year: Number(year) } },
          }),
        ),
        read(api.GET('/api/v1/statistics/indicators', { params: { query: { period: year, asOf } } })),
        reportsOf(year),
        everyPage((cursor) =>
          read(
            api.GET('/api/v1/indicators', {
              params: { query: { period: year, asOf, reason: ['NO_VALUE'], limit: 200, cursor } },
            }),
          ),
        ),
      ]);
      const missing = new Map<string, number>();
      for (const { ownerUnit } of without) {
        missing.set(ownerUnit.id, (missing.get(ownerUnit.id) ?? 0) + 1);
      }
      const lines = new Map<string, UnitLine>();
      const line = (id: string, name: string) => {
        const known = lines.get(id) ?? { id, name };
        lines.set(id, known);
        return known;
      };
      for (const row of tasks.rows) if (row.key?.id) line(row.key.id, row.key.name).tasks = countsOf(row);
      for (const row of items.rows) if (row.key?.id) line(row.key.id, row.key.name).items = countsOf(row);
      for (const { unit, total, filter } of indicators.units) {
        line(unit.id, unit.name).indicators = {
          total: { value: total, list: filter },
          missing: missingOf(indicators, unit.id, missing),
        };
      }
      for (const { id, unit, lastNo } of reports) {
        const of = line(unit.id, unit.name);
        const { total, sent } = of.reports ?? { total: 0, sent: 0 };
        of.reports = {
          total: total + 1,
          sent: sent + (lastNo > 0 ? 1 : 0),
          only: total === 0 ? id : undefined,
        };
      }
      return {
        asOf: tasks.asOf,
        lines: [...lines.values()].sort((a, b) => compareText(a.name, b.name)),
      };
    },
  });
