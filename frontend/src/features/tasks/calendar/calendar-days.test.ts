import { describe, expect, it } from 'vitest';
import { taskSummary, workItem } from '@/testing/samples';
import { monthOfWork, nextDayWithWork, taskEntry, workItemEntry } from './calendar-days';

const entry = taskEntry(taskSummary);
const tet = { date: '2022-01-31', kind: 'HOLIDAY' as const, name: '29 Tết', verified: true };
const swap = { date: '2022-01-15', kind: 'SWAPPED_WORK' as const, name: 'Làm bù', verified: false };

describe('a month of work', () => {
  const weeks = monthOfWork(
    '2022-01',
    [
      { dueOn: '2022-01-05', entry },
      { dueOn: '2022-01-05', entry: workItemEntry(workItem) },
      { dueOn: '2022-01-20', entry },
      { dueOn: '2022-02-01', entry },
      { entry },
    ],
    [tet, swap],
  );
  const days = weeks.flat();
  const day = (date: string) => days.find((one) => one.date === date);

  it('has each piece of work on the day it is due, and only in its own month', () => {
    expect(day('2022-01-05')?.due.map(({ kind }) => kind)).toEqual(['task', 'work-item']);
    expect(days.reduce((sum, { due }) => sum + due.length, 0)).toBe(3);
    expect(day('2022-02-01')?.inMonth).toBe(false);
  });

  it('knows days of rest, holidays, and days worked instead, by name', () => {
    expect(day('2022-01-31')).toMatchObject({ working: false, named: { name: '29 Tết' } });
    expect(day('2022-01-15')).toMatchObject({ working: true, named: { kind: 'SWAPPED_WORK' } });
    expect(day('2022-01-16')?.working).toBe(false);
    expect(day('2022-01-17')?.working).toBe(true);
  });

  it('leads the arrow keys to the next day that has something', () => {
    expect(nextDayWithWork(days, '2022-01-05', 1)).toBe('2022-01-20');
    expect(nextDayWithWork(days, '2022-01-20', -1)).toBe('2022-01-05');
    expect(nextDayWithWork(days, '2022-01-20', 1)).toBeUndefined();
    expect(nextDayWithWork(days, '2022-01-06', 7)).toBe('2022-01-20');
  });
});
