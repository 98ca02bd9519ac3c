import { queryOptions } from '@tanstack/react-query';
import { api, read } from '@/api/client';
import type { IndicatorSummary, Plan, ValueNature, WorkRow } from '@/api/types';
import { everyPage } from '@/business/every-page';
import { today } from '@/lib/dates';

const DAYS = 7;
const MOST = 200;
/** The contract's limit of indicators in one filter. */
const AT_ONCE = 50;
/** From December on the year-end report asks for this year's estimate; before, for last year's official figures. */
const YEAR_END_MONTH = 12;

/** One thing to be updated: work that is reported on, a question that is answered, a figure that is entered. */
export type Entry =
  | { kind: 'WORK'; id: string; row: WorkRow }
  | { kind: 'ANSWER'; id: string; row: WorkRow }
  | { kind: 'FIGURE'; id: string; indicator: IndicatorSummary; period: string; nature: ValueNature };

/** Which figures a day asks for. */
export function duePeriod(day: string): { period: string; nature: ValueNature } {
  const year = Number(day.slice(0, 4));
  return Number(day.slice(5, 7)) >= YEAR_END_MONTH
    ? { period: String(year), nature: 'ESTIMATE' }
    : { period: String(year - 1), nature: 'OFFICIAL' };
}

async function rows(box: 'RETURNED' | 'DUE'): Promise<WorkRow[]> {
  const query = { box, limit: MOST, ...(box === 'DUE' ? { days: DAYS } : {}) };
  return (await read(api.GET('/api/v1/me/work-rows', { params: { query } }))).items;
}

function entryOf(row: WorkRow): Entry[] {
  const may = (operation: string) => row.allowedActions.includes(operation);
  if (may('createProgressUpdate')) return [{ kind: 'WORK', id: row.id, row }];
  if (may('answerCoordinationAsk') || may('answerDirection')) return [{ kind: 'ANSWER', id: row.id, row }];
  return [];
}

async function plansById(): Promise<[string, Plan][]> {
  const { items } = await read(api.GET('/api/v1/plans', { params: { query: { limit: MOST } } }));
  return items.map((plan) => [plan.id, plan]);
}

/** A plan asks for figures of its own years only: one that begins next year has none of this year. */
export function isAskedOf(plan: Pick<Plan, 'startsOn' | 'endsOn'> | undefined, year: string): boolean {
  return !plan || (plan.startsOn.slice(0, 4) <= year && (plan.endsOn ?? year).slice(0, 4) >= year);
}

async function figures(): Promise<Entry[]> {
  const { period, nature } = duePeriod(today());
  const items = await everyPage((cursor) =>
    read(api.GET('/api/v1/indicators', { params: { query: { period, limit: MOST, cursor } } })),
  );
  const may = items.filter(({ allowedActions }) => allowedActions.includes('createIndicatorValue'));
  const plans = new Map(may.length > 0 ? await plansById() : []);
  const own = may.filter(({ planId }) => isAskedOf(plans.get(planId), period));
  const given = new Set<string>();
  for (let at = 0; at < own.length; at += AT_ONCE) {
    const indicatorId = own.slice(at, at + AT_ONCE).map(({ id }) => id);
    const values = await everyPage((cursor) =>
      read(
        api.GET('/api/v1/indicator-values', {
          params: { query: { indicatorId, period: [period], limit: MOST, cursor } },
        }),
      ),
    );
    for (const value of values) given.add(value.indicatorId);
  }
  return own
    .filter(({ id }) => !given.has(id))
    .map((indicator) => ({ kind: 'FIGURE', id: indicator.id, indicator, period, nature }));
}

/** Everything due for this person, what was returned first, then by deadline, figures last. */
export const queueQuery = () =>
  queryOptions({
    queryKey: ['my-updates'],
    queryFn: async (): Promise<Entry[]> => {
      const [returned, due, missing] = await Promise.all([rows('RETURNED'), rows('DUE'), figures()]);
      return [...[...returned, ...due].flatMap(entryOf), ...missing];
    },
    // What has been saved must not vanish from under the person who is going through it.
    staleTime: Number.POSITIVE_INFINITY,
  });
