/** A period as people name it: a year, a part of one (`Q1`, `H1`, `06`), or several years (`SPAN`). */
export interface NamedPeriod {
  part: string;
  year: string;
  lastYear?: string;
}

/** How many days a month has, 1 being January. */
const daysInMonth = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();
const pad = (value: number) => String(value).padStart(2, '0');

/** The key the API knows a period by: `2021`, `2021-Q1`, `2021-01-01_2025-12-31`. */
export function periodKey({ part, year, lastYear }: NamedPeriod): string {
  if (part === 'YEAR') return year;
  if (part === 'SPAN') return `${year}-01-01_${lastYear}-12-31`;
  return `${year}-${part}`;
}

/** The last day of the calendar period a key names. */
export function lastDayOf({ part, year, lastYear }: NamedPeriod): string {
  if (part === 'SPAN') return `${lastYear}-12-31`;
  const month = lastMonthOf(part);
  return `${year}-${pad(month)}-${pad(daysInMonth(Number(year), month))}`;
}

function lastMonthOf(part: string): number {
  if (part === 'YEAR' || part === 'H2') return 12;
  if (part === 'H1') return 6;
  if (part === '9M') return 9;
  return part.startsWith('Q') ? Number(part.slice(1)) * 3 : Number(part);
}

/** The reverse; undefined for a period that does not begin and end with a year. */
export function periodOf(key: string): NamedPeriod | undefined {
  const span = /^(\d{4})-01-01_(\d{4})-12-31$/.exec(key);
  if (span) return { part: 'SPAN', year: span[1] ?? '', lastYear: span[2] };
  const one = /^(\d{4})(?:-(H[12]|9M|Q[1-4]|\d{2}))?$/.exec(key);
  return one ? { part: one[2] ?? 'YEAR', year: one[1] ?? '' } : undefined;
}
