import { describe, expect, it } from 'vitest';
import { addMonths, firstDay, isMonth, lastDay, weekdayOf, weeksOf } from './months';

describe('months', () => {
  it('go on over the turn of the year, both ways', () => {
    expect(addMonths('2021-12', 1)).toBe('2022-01');
    expect(addMonths('2021-01', -1)).toBe('2020-12');
    expect(addMonths('2021-03', -27)).toBe('2018-12');
  });

  it('know their last day, in leap years too', () => {
    expect(lastDay('2021-02')).toBe('2021-02-28');
    expect(lastDay('2024-02')).toBe('2024-02-29');
    expect(firstDay('2021-12')).toBe('2021-12-01');
  });

  it('are whole weeks from Monday to Sunday', () => {
    const weeks = weeksOf('2021-12');
    expect(weeks).toHaveLength(5);
    expect(weeks[0]?.[0]).toBe('2021-11-29');
    expect(weeks[4]?.[6]).toBe('2022-01-02');
    expect(weeks.flat().map(weekdayOf)).toEqual(weeks.flatMap(() => [0, 1, 2, 3, 4, 5, 6]));
    expect(weeksOf('2021-02').flat()).toHaveLength(28);
  });

  it('are read from an address only when they are months', () => {
    expect(isMonth('2021-12')).toBe(true);
    expect(isMonth('2021-13')).toBe(false);
    expect(isMonth('2021-1')).toBe(false);
    expect(isMonth(undefined)).toBe(false);
  });
});
