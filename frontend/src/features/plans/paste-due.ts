import type { NewDeadline } from '@/api/types';
import { deadlineText, inPeriod } from '@/business/deadline-fields';
import type { NamedPeriod } from '@/business/deadline-periods';
import { parseDate } from '@/lib/dates';
import { fold } from '@/lib/text';

const SET = { setBy: 'DIRECTOR', extensionAuthority: 'DIRECTOR' } as const;
const ROMAN: Record<string, string> = {
  i: 'Q1',
  ii: 'Q2',
  iii: 'Q3',
  iv: 'Q4',
  1: 'Q1',
  2: 'Q2',
  3: 'Q3',
  4: 'Q4',
};
const DAY = /\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}|\d{4}-\d{1,2}-\d{1,2}/;
const YEAR = '(?:nam )?((?:19|20|21)\\d\\d)';
const REPEATS: [RegExp, NonNullable<NewDeadline['recurrence']>['unit']][] = [
  [/(hang|moi|dinh ky) thang/, 'MONTH'],
  [/(hang|moi|dinh ky) quy/, 'QUARTER'],
  [/(6|sau) thang (mot|1) lan|(hang|moi|dinh ky) (6|sau) thang/, 'HALF_YEAR'],
  [/(hang|moi|dinh ky) nam|thuong nien/, 'YEAR'],
];

/**
 * A deadline as officers write it in a table: `20/12/2021`, `trước ngày 20/12/2021`, `quý II/2021`, `năm 2021`,
 * `tháng 6/2021`, `2021-2025`, `hằng năm`, `thường xuyên`, nothing. Undefined when it cannot be read.
 */
export function dueOf(typed: string): NewDeadline | undefined {
  const text = typed.replace(/\s+/g, ' ').trim();
  const words = fold(text);
  if (words === '') return worded({ type: 'NONE' });
  if (/thuong xuyen/.test(words)) return { type: 'CONTINUOUS', text };
  const repeat = REPEATS.find(([pattern]) => pattern.test(words));
  if (repeat) return { type: 'RECURRING', text, recurrence: { unit: repeat[1], times: 1 }, ...SET };
  return DAY.test(words) ? onDay(text, words) : atEnd(text, words);
}

function worded(deadline: Omit<NewDeadline, 'text'>): NewDeadline {
  return { ...deadline, text: deadlineText(deadline) };
}

function onDay(text: string, words: string): NewDeadline | undefined {
  const [day] = DAY.exec(words) ?? [];
  const parsed = day ? parseDate(day) : undefined;
  if (parsed?.kind !== 'date') return undefined;
  const bound = words.startsWith('truoc') ? ('BEFORE' as const) : ('BY' as const);
  const deadline = { type: 'FIXED' as const, statedDate: parsed.date, bound, ...SET };
  return /^[\d\s/.-]+$/.test(text) ? worded(deadline) : { ...deadline, text };
}

function atEnd(text: string, words: string): NewDeadline | undefined {
  const period = periodIn(words);
  if (!period) return undefined;
  const deadline = { type: 'END_OF_PERIOD' as const, ...inPeriod(period), ...SET };
  return /^[\d\s/.–-]+$/.test(text) ? worded(deadline) : { ...deadline, text };
}

function periodIn(words: string): NamedPeriod | undefined {
  const find = (pattern: string) => new RegExp(pattern).exec(words);
  const span = find('((?:19|20|21)\\d\\d)\\s*[-–]\\s*((?:19|20|21)\\d\\d)');
  if (span) return { part: 'SPAN', year: span[1] ?? '', lastYear: span[2] };
  const quarter = find(`quy\\s*(iv|iii|ii|i|[1-4])\\s*[/,-]?\\s*${YEAR}`);
  if (quarter) return { part: ROMAN[quarter[1] ?? ''] ?? '', year: quarter[2] ?? '' };
  const half = find(`(?:6|sau) thang dau\\s*[/,-]?\\s*${YEAR}`);
  if (half) return { part: 'H1', year: half[1] ?? '' };
  const month = find(`(?:thang\\s*)?\\b(0?[1-9]|1[0-2])\\s*[/,-]?\\s*${YEAR}`);
  if (month) return { part: (month[1] ?? '').padStart(2, '0'), year: month[2] ?? '' };
  const year = find(YEAR);
  return year ? { part: 'YEAR', year: year[1] ?? '' } : undefined;
}
