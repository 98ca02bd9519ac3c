import type { components } from '@/api/schema';
import type { Report } from '@/api/types';

type Consolidated = components['schemas']['ConsolidatedReport'];

type SentPage = components['schemas']['ReportPage'];

/** What one does at the desk where a report of the organisation lies. */
export const DESK = ['decideSigningStep', 'issueConsolidatedReport'];

export interface ToReceive {
  period: Report['period'];
  count: number;
  /** Whether there may be more than were read: then the count is told as the least. */
  more: boolean;
  /** The one that is due first: where a single one waits, it is opened itself. */
  first: string;
}

/** Sent reports that this person may receive, by period; `sent` is one page of them. */
export function toReceive(sent: SentPage | undefined): ToReceive[] {
  const periods = new Map<string, ToReceive>();
  const more = Boolean(sent?.nextCursor);
  for (const { id, period, allowedActions } of sent?.items ?? []) {
    if (!allowedActions.includes('receiveReport')) continue;
    const known = periods.get(period.id) ?? { period, count: 0, more, first: id };
    periods.set(period.id, { ...known, count: known.count + 1 });
  }
  return [...periods.values()];
}

/** The organisation's reports whose turn it is with this person. */
export function onMyDesk(open: readonly Consolidated[]): Consolidated[] {
  return open.filter(({ allowedActions }) => allowedActions.some((one) => DESK.includes(one)));
}
