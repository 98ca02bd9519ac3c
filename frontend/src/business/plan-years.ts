import { useQuery } from '@tanstack/react-query';
import { today } from '@/lib/dates';
import { plansQuery } from './plan-queries';

/**
 * The years the plans cover, first to last, and the one to look at first: this year, or the last one planned when
 * all plans have ended; of all plans, or of one. Empty until the plans are known.
 */
export function usePlanYears(planId?: string): { years: string[]; current?: string } {
  const plans = useQuery(plansQuery());
  const now = Number(today().slice(0, 4));
  if (!plans.data) return { years: [] };
  const known = plans.data.items;
  const items = planId ? known.filter(({ id }) => id === planId) : known;
  const first = Math.min(now, ...items.map((plan) => Number(plan.startsOn.slice(0, 4))));
  const ends = items.map((plan) => (plan.endsOn ? Number(plan.endsOn.slice(0, 4)) : now));
  const last = ends.length > 0 ? Math.max(...ends) : now;
  const years = Array.from({ length: last - first + 1 }, (_, n) => String(first + n));
  return { years, current: String(Math.min(Math.max(now, first), last)) };
}
