import { addDays, daysBetween, type LocalDate } from '@/lib/dates';
import { addMonths, firstDay, lastDay, monthOf, weekdayOf } from '@/lib/months';

/** The days a chart shows, both ends included. */
export interface Range {
  from: LocalDate;
  to: LocalDate;
}

export type Zoom = 'quarter' | 'year' | 'all';

/** A part of the head of the chart; `left` and `width` in percent of the range. */
export interface Tick {
  key: string;
  kind: 'year' | 'quarter' | 'month' | 'week';
  from: LocalDate;
  left: number;
  width: number;
}

/** A bar as far as it lies inside the range; in percent. What goes on outside has its end open. */
export interface Bar {
  left: number;
  width: number;
  openLeft: boolean;
  openRight: boolean;
}

const QUARTER = /^(\d{4})-Q([1-4])$/;
const YEAR = /^\d{4}$/;

/** Which stretch of time a period's key (`2021`, `2021-Q3`) or `all` means; undefined for anything else. */
export function zoomOf(span: string): Zoom | undefined {
  if (span === 'all') return 'all';
  if (QUARTER.test(span)) return 'quarter';
  return YEAR.test(span) ? 'year' : undefined;
}

/** The days of `2021` or `2021-Q3`; of `all`, the whole years that hold every one of the days. */
export function rangeOf(span: string, days: readonly LocalDate[]): Range {
  const quarter = QUARTER.exec(span);
  if (quarter) {
    const first = `${quarter[1]}-${String(Number(quarter[2]) * 3 - 2).padStart(2, '0')}`;
    return { from: firstDay(first), to: lastDay(addMonths(first, 2)) };
  }
  if (YEAR.test(span)) return { from: `${span}-01-01`, to: `${span}-12-31` };
  const sorted = [...days].sort();
  const [first, last] = [sorted[0]?.slice(0, 4), sorted.at(-1)?.slice(0, 4)];
  return { from: `${first}-01-01`, to: `${last}-12-31` };
}

/** The year or quarter in which a day lies. */
export function spanAt(day: LocalDate, zoom: Zoom): string {
  const year = day.slice(0, 4);
  if (zoom === 'all') return 'all';
  return zoom === 'year' ? year : `${year}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}

/** The year or quarter so many further on. */
export function stepSpan(span: string, by: number): string {
  const quarter = QUARTER.exec(span);
  if (!quarter) return YEAR.test(span) ? String(Number(span) + by) : span;
  const index = Number(quarter[1]) * 4 + Number(quarter[2]) - 1 + by;
  return `${Math.floor(index / 4)}-Q${(index % 4) + 1}`;
}

/** Where the morning of a day stands in the range, in percent; below 0 and above 100 outside. */
export function placeOf(day: LocalDate, range: Range): number {
  return (daysBetween(range.from, day) / (daysBetween(range.from, range.to) + 1)) * 100;
}

/** The bar from the morning of one day to the evening of another; undefined when nothing of it is in the range. */
export function barOf(from: LocalDate, to: LocalDate, range: Range): Bar | undefined {
  if (to < from || to < range.from || from > range.to) return undefined;
  const left = Math.max(0, placeOf(from, range));
  const right = Math.min(100, placeOf(addDays(to, 1), range));
  return { left, width: right - left, openLeft: from < range.from, openRight: to > range.to };
}

/** The two rows of the head: years over quarters, quarters over months, months over weeks. */
export function ticksOf(range: Range, zoom: Zoom): { major: Tick[]; minor: Tick[] } {
  const months = monthsOf(range);
  const named = (kind: Tick['kind'], keyOf: (day: LocalDate) => string) => {
    const starts = new Map<string, LocalDate>();
    for (const day of months.map(firstDay)) if (!starts.has(keyOf(day))) starts.set(keyOf(day), day);
    return ticks(kind, [...starts], range);
  };
  const years = () => named('year', (day) => day.slice(0, 4));
  const quarters = () => named('quarter', (day) => spanAt(day, 'quarter'));
  const all = () => named('month', monthOf);
  if (zoom === 'all') return { major: years(), minor: quarters() };
  return zoom === 'year' ? { major: quarters(), minor: all() } : { major: all(), minor: weeks(range) };
}

function monthsOf(range: Range): string[] {
  const months: string[] = [];
  for (let month = monthOf(range.from); month <= monthOf(range.to); month = addMonths(month, 1))
    months.push(month);
  return months;
}

function ticks(kind: Tick['kind'], starts: [string, LocalDate][], range: Range): Tick[] {
  return starts.map(([key, from], index) => {
    const next = starts[index + 1];
    const left = placeOf(from, range);
    return { key, kind, from, left, width: (next ? placeOf(next[1], range) : 100) - left };
  });
}

function weeks(range: Range): Tick[] {
  const found: Tick[] = [];
  let from = range.from;
  while (from <= range.to) {
    const sunday = addDays(from, 6 - weekdayOf(from));
    const to = sunday < range.to ? sunday : range.to;
    const left = placeOf(from, range);
    found.push({ key: from, kind: 'week', from, left, width: placeOf(addDays(to, 1), range) - left });
    from = addDays(to, 1);
  }
  return found;
}
