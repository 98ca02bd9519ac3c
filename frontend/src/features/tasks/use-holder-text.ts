import { useQuery } from '@tanstack/react-query';
import { api, read } from '@/api/client';
import type { Occurrence, Task } from '@/api/types';
import { holderName } from '@/business/unit-names';
import { workWords } from '@/business/work-words';
import { useText } from '@/i18n/messages';
import { today, type WorkCalendar, workingDaysBetween } from '@/lib/dates';
import { storyWords } from './story-words';
import { asksQuery } from './task-queries';

const MOST_DAYS = 200;
const LONG_MS = 10 * 60_000;

/**
 * Who has the work now and since when, in words: whose answer to which letter, or whose decision it waits for, and for
 * how many working days.
 */
export function useHolderText(task: Task, occurrence: Occurrence | undefined): string | undefined {
  const work = useText(workWords);
  const t = useText(storyWords);
  const holder = occurrence?.holder ?? task.holder;
  const waits = holder !== undefined && holder.role !== 'LEAD';
  const calendar = useWorkCalendar(holder?.since, waits);
  const asks = useQuery({ ...asksQuery(task.id), enabled: holder?.role === 'COORDINATOR' });
  if (!holder) return undefined;
  const who = holderName(holder);
  if (!waits) return work.heldBy(who, holder.since);
  const days = workingDaysBetween(holder.since, today(), calendar);
  if (holder.role === 'DECIDER') return t.waitsForDecision(who, holder.since, days);
  const ask = asks.data?.items.find(({ state, unit }) => state === 'WAITING' && unit.id === holder.unit?.id);
  const letter = ask?.letter && [ask.letter.number, ask.letter.symbol].filter(Boolean).join('/');
  return t.waitsForAnswer(who, letter, holder.since, days);
}

/** The days since then that were worked although on a weekend, or rested, as the administrator keeps them. */
function useWorkCalendar(from: string | undefined, wanted: boolean): WorkCalendar | undefined {
  const { data } = useQuery({
    queryKey: ['calendar-days', 'since', from],
    queryFn: () =>
      read(api.GET('/api/v1/calendar-days', { params: { query: { from, to: today(), limit: MOST_DAYS } } })),
    enabled: wanted,
    staleTime: LONG_MS,
  });
  if (!data) return undefined;
  const worked = data.items.filter(({ kind }) => kind === 'SWAPPED_WORK').map(({ date }) => date);
  const off = data.items.filter(({ kind }) => kind !== 'SWAPPED_WORK').map(({ date }) => date);
  return { daysOff: new Set(off), swappedIn: new Set(worked) };
}
