import { queryOptions } from '@tanstack/react-query';
import { api, read } from '@/api/client';
import type { components } from '@/api/schema';
import type { Percentage } from '@/api/types';
import { everyPage } from '@/business/every-page';
import { today } from '@/lib/dates';
import { compareText } from '@/lib/text';

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

/** How far each unit is in a year: tasks as they stood, the year's work items, figures of the year. */
export const matrixQuery = (year: string) =>
  queryOptions({
    queryKey: ['unit-matrix', year],
    queryFn: async (): Promise<Matrix> => {
      const end = `${year}-12-31`;
      const asOf = end < today() ? end : undefined;
      const asked = { groupBy: 'UNIT' as const, asOf };
      const [tasks, items, indicators, without] = await Promise.all([
        read(api.GET('/api/v1/statistics/tasks', { params: { query: { ...asked, level: 'TASK' } } })),
        read(
          api.GET('/api/v1/statistics/tasks', {
            params: { query: { ...asked, level: 'WORK_ITEM', year: Number(year) } },
          }),
        ),
        read(api.GET('/api/v1/statistics/indicators', { params: { query: { period: year, asOf } } })),
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
      return {
        asOf: tasks.asOf,
        lines: [...lines.values()].sort((a, b) => compareText(a.name, b.name)),
      };
    },
  });
