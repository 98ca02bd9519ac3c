import { describe, expect, it } from 'vitest';
import {
  addDays,
  dayOf,
  daysBetween,
  formatDate,
  formatInstant,
  parseDate,
  today,
  workingDaysBetween,
} from './dates';

describe('parseDate', () => {
  const read = (text: string) => parseDate(text, '2021-06-01');

  it.each([
    ['20/12/2025', '2025-12-20'],
    ['1/2/2025', '2025-02-01'],
    ['20.12.2025', '2025-12-20'],
    ['20-12-2025', '2025-12-20'],
    ['20122025', '2025-12-20'],
    ['20/12', '2021-12-20'],
    ['20/12/25', '2025-12-20'],
    ['2025-12-20', '2025-12-20'],
    ['29/02/2024', '2024-02-29'],
  ])('reads %s', (typed, date) => {
    expect(read(typed)).toEqual({ kind: 'date', date });
  });

  it('never takes the month first', () => {
    expect(read('12/20/2025')).toEqual({ kind: 'invalid', reason: 'NO_SUCH_DAY' });
  });

  it('refuses days that do not exist and things that are no date', () => {
    expect(read('29/02/2025')).toEqual({ kind: 'invalid', reason: 'NO_SUCH_DAY' });
    expect(read('31/04/2025')).toEqual({ kind: 'invalid', reason: 'NO_SUCH_DAY' });
    expect(read('quý II')).toEqual({ kind: 'invalid', reason: 'FORMAT' });
    expect(read('  ')).toEqual({ kind: 'empty' });
  });
});

describe('days', () => {
  it('takes the day in Vietnam, not the machine’s', () => {
    expect(today(new Date('2021-12-19T17:30:00Z'))).toBe('2021-12-20');
    expect(dayOf('2021-12-19T16:59:59Z')).toBe('2021-12-19');
    expect(formatInstant('2021-12-19T17:05:00Z')).toBe('00:05 20/12/2021');
    expect(formatDate('2021-12-09')).toBe('09/12/2021');
  });

  it('counts across years and leap days', () => {
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
    expect(daysBetween('2021-12-31', '2022-01-01')).toBe(1);
    expect(daysBetween('2022-01-01', '2021-12-31')).toBe(-1);
  });

  it('counts working days with holidays and swapped days', () => {
    // 19/12/2021 is a Sunday.
    expect(workingDaysBetween('2021-12-17', '2021-12-20')).toBe(1);
    expect(workingDaysBetween('2021-12-20', '2021-12-17')).toBe(-1);
    const calendar = { daysOff: new Set(['2021-12-20']), swappedIn: new Set(['2021-12-18']) };
    expect(workingDaysBetween('2021-12-17', '2021-12-21', calendar)).toBe(2);
  });
});
