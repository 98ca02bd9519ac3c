/** A calendar day as the API writes it, `YYYY-MM-DD`. */
export type LocalDate = string;

export const ZONE = 'Asia/Ho_Chi_Minh';

const isoDay = new Intl.DateTimeFormat('en-CA', {
  timeZone: ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});
const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: ZONE,
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

const DAY_MS = 86_400_000;

/** How far the office's clock is from this machine's: whole days, other than 0 only where life is simulated. */
let daysAway = 0;

/** Today where the work is done, whatever the machine's own zone. */
export function today(now: Date = new Date(Date.now() + daysAway * DAY_MS)): LocalDate {
  return isoDay.format(now);
}

/** The server says which day it is in the office: a simulated one has a day of its own. */
export function setToday(office: LocalDate): void {
  daysAway = Math.round((Date.parse(office) - Date.parse(isoDay.format(new Date()))) / DAY_MS);
}

/** `2021-12-19` → `19/12/2021`. */
export function formatDate(date: LocalDate): string {
  const [year = '', month = '', day = ''] = date.slice(0, 10).split('-');
  return `${day}/${month}/${year}`;
}

/** An instant in Vietnam's time: `14:05 19/12/2021`. */
export function formatInstant(instant: string): string {
  const date = new Date(instant);
  return `${clock.format(date)} ${formatDate(isoDay.format(date))}`;
}

/** The day in Vietnam on which an instant falls. */
export function dayOf(instant: string): LocalDate {
  return isoDay.format(new Date(instant));
}

export type ParsedDate =
  | { kind: 'date'; date: LocalDate }
  | { kind: 'empty' }
  | { kind: 'invalid'; reason: 'FORMAT' | 'NO_SUCH_DAY' };

/**
 * Reads a typed date: `20/12/2025`, `20.12.2025`, `20-12-2025`, `20122025`, `20/12` (the year of `reference`),
 * `20/12/25`, or the API's own `2025-12-20`. Days come before months, always.
 */
export function parseDate(text: string, reference: LocalDate = today()): ParsedDate {
  const typed = text.trim();
  if (typed === '') return { kind: 'empty' };
  const parts = dateParts(typed, reference);
  if (!parts) return { kind: 'invalid', reason: 'FORMAT' };
  const [year, month, day] = parts;
  return isDay(year, month, day)
    ? { kind: 'date', date: toIso(year, month, day) }
    : { kind: 'invalid', reason: 'NO_SUCH_DAY' };
}

function dateParts(typed: string, reference: LocalDate): [number, number, number] | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed);
  if (iso) return [Number(iso[1]), Number(iso[2]), Number(iso[3])];
  const short = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})(?:\s*[/.-]\s*(\d{2}|\d{4}))?$/.exec(typed);
  if (short) {
    const year = short[3] ? Number(short[3]) : Number(reference.slice(0, 4));
    return [year < 100 ? 2000 + year : year, Number(short[2]), Number(short[1])];
  }
  const solid = /^(\d{2})(\d{2})(\d{4})$/.exec(typed);
  return solid ? [Number(solid[3]), Number(solid[2]), Number(solid[1])] : undefined;
}

function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 1900 && year <= 2200 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function toIso(year: number, month: number, day: number): LocalDate {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

const DAY = 86_400_000;

function epochDay(date: LocalDate): number {
  return Date.parse(`${date.slice(0, 10)}T00:00:00Z`) / DAY;
}

export function addDays(date: LocalDate, days: number): LocalDate {
  return new Date((epochDay(date) + days) * DAY).toISOString().slice(0, 10);
}

/** Calendar days from one day to another; negative when `to` lies before. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return epochDay(to) - epochDay(from);
}

/** Days a province works although they fall on a weekend, and the days it rests. Kept by the administrator. */
export interface WorkCalendar {
  daysOff: ReadonlySet<LocalDate>;
  swappedIn: ReadonlySet<LocalDate>;
}

export const PLAIN_WEEK: WorkCalendar = { daysOff: new Set(), swappedIn: new Set() };

export function isWorkingDay(date: LocalDate, calendar: WorkCalendar = PLAIN_WEEK): boolean {
  if (calendar.swappedIn.has(date)) return true;
  if (calendar.daysOff.has(date)) return false;
  const weekday = new Date(epochDay(date) * DAY).getUTCDay();
  return weekday !== 0 && weekday !== 6;
}

/** Working days after `from` up to and including `to`; negative when `to` lies before. */
export function workingDaysBetween(
  from: LocalDate,
  to: LocalDate,
  calendar: WorkCalendar = PLAIN_WEEK,
): number {
  if (to < from) return -workingDaysBetween(to, from, calendar);
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isWorkingDay(day, calendar)) count++;
  return count;
}
