import type { components } from '@/api/schema';
import type { Report } from '@/api/types';

type Consolidated = components['schemas']['ConsolidatedReport'];

/** What one does at the desk where a report of the organisation lies. */
export const DESK = ['decideSigningStep', 'issueConsolidatedReport'];

export interface ToReceive {
  period: Report['period'];
  count: number;
  /** The one that is due first: where a single one waits, it is opened itself. */
  first: string;
}

/** Sent reports that this person may receive, by period. */
export function toReceive(sent: readonly Report[]): ToReceive[] {
  const periods = new Map<string, ToReceive>();
  for (const { id, period, allowedActions } of sent) {
    if (!allowedActions.includes('receiveReport')) continue;
    const known = periods.get(period.id) ?? { period, count: 0, first: id };
    periods.set(period.id, { ...known, count: known.count + 1 });
  }
  return [...periods.values()];
}

/** The organisation's reports whose turn it is with this person. */
export function onMyDesk(open: readonly Consolidated[]): Consolidated[] {
  return open.filter(({ allowedActions }) => allowedActions.some((one) => DESK.includes(one)));
}
