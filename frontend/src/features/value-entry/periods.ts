import type { Indicator } from '@/api/types';

type Frequency = Indicator['frequency'];

/** The periods of a year that a frequency measures, the year itself last. */
const WITHIN: Record<Frequency, string[]> = {
  MONTHLY: Array.from({ length: 12 }, (_, n) => `-${String(n + 1).padStart(2, '0')}`),
  QUARTERLY: ['-Q1', '-Q2', '-Q3', '-Q4'],
  HALF_YEARLY: ['-H1', '-H2'],
  YEARLY: [],
};

/** The columns of one year for indicators of these frequencies: their periods in order of their ends, then the year. */
export function periodsOfYear(year: string, frequencies: Iterable<Frequency>): string[] {
  const parts = new Set([...frequencies].flatMap((frequency) => WITHIN[frequency]));
  const keys = [...parts].map((part) => year + part);
  return [...keys.sort((a, b) => compareSpans(spanOf(a), spanOf(b))), year];
}

/** First and last day of a period that is written as a key (`2021`, `2021-H1`, `2021-9M`, `2021-Q1`, `2021-06`). */
export function spanOf(period: string): { first: string; last: string } {
  if (period.includes('_')) {
    const [first = '', last = ''] = period.split('_');
    return { first, last };
  }
  const [year = '', part = ''] = period.split('-');
  const [from, to] = monthsOf(part);
  const days = new Date(Date.UTC(Number(year), to, 0)).getUTCDate();
  return { first: `${year}-${two(from)}-01`, last: `${year}-${two(to)}-${two(days)}` };
}

function monthsOf(part: string): [from: number, to: number] {
  if (part === '') return [1, 12];
  if (part === '9M') return [1, 9];
  const n = Number(part.slice(1));
  if (part.startsWith('Q')) return [n * 3 - 2, n * 3];
  if (part.startsWith('H')) return [n * 6 - 5, n * 6];
  return [Number(part), Number(part)];
}

function compareSpans(a: { first: string; last: string }, b: { first: string; last: string }): number {
  return a.last.localeCompare(b.last) || b.first.localeCompare(a.first);
}

function two(n: number): string {
  return String(n).padStart(2, '0');
}

/** The same period a year earlier: what a figure is compared with. Undefined for periods of their own dates. */
export function yearBefore(period: string): string | undefined {
  if (period.includes('_')) return undefined;
  return `${Number(period.slice(0, 4)) - 1}${period.slice(4)}`;
}

/** True where a frequency takes a figure for this period: not where the period is shorter than what is measured. */
export function takes(frequency: Frequency, period: string): boolean {
  const { first, last } = spanOf(period);
  const months = Number(last.slice(5, 7)) - Number(first.slice(5, 7)) + 1;
  const least: Record<Frequency, number> = { MONTHLY: 1, QUARTERLY: 3, HALF_YEARLY: 6, YEARLY: 12 };
  return months >= least[frequency];
}
