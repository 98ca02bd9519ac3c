import { describe, expect, it } from 'vitest';
import { taskSummary, workItem } from '@/testing/samples';
import { rangeOf } from './time-scale';
import {
  daysOf,
  firstSpan,
  groupRows,
  isInRange,
  lateUntil,
  splitRows,
  taskRow,
  workItemRow,
} from './timeline-rows';

const late = taskRow(taskSummary);
const done = { ...late, timeState: undefined, state: 'COMPLETED' as const };
const undated = { ...late, dueOn: undefined, originalDueOn: undefined, timeState: 'NO_DEADLINE' as const };
const TODAY = '2022-01-12';

describe('rows of the timeline', () => {
  it('mark an original deadline only once it has been moved', () => {
    expect(late.originalDueOn).toBeUndefined();
    expect(taskRow({ ...taskSummary, dueOn: '2022-03-31' }).originalDueOn).toBe('2021-12-31');
  });

  it('go on until today while they are late, and no further once done', () => {
    expect(daysOf(late, TODAY)).toContain(TODAY);
    expect(isInRange(late, rangeOf('2022', []), TODAY)).toBe(true);
    expect(isInRange(done, rangeOf('2022', []), TODAY)).toBe(false);
  });

  it('grow no later while they wait for confirmation', () => {
    const waiting = { ...late, state: 'AWAITING_CONFIRMATION' as const, overdueDays: 3 };
    expect(lateUntil(waiting, TODAY)).toBe('2022-01-03');
    expect(lateUntil(late, TODAY)).toBe(TODAY);
    expect(lateUntil(done, TODAY)).toBeUndefined();
  });

  it('have their due date alone when nobody has begun', () => {
    expect(
      daysOf(
        workItemRow({
          ...workItem,
          startedOn: undefined,
          originalDueOn: workItem.dueOn,
          timeState: 'NOT_DUE',
        }),
        TODAY,
      ),
    ).toEqual([workItem.dueOn]);
  });

  it('keep apart what goes on all the time and what has no date', () => {
    const continuous = taskRow({
      ...taskSummary,
      dueOn: undefined,
      originalDueOn: undefined,
      deadline: { type: 'CONTINUOUS', text: 'Thường xuyên' },
    });
    const split = splitRows([late, undated, continuous]);
    expect([split.dated.length, split.continuous.length, split.undated.length]).toEqual([1, 1, 1]);
  });

  it('stand in groups in the order of the plan, or by Vietnamese name', () => {
    const of = (group: string) => ({ ...late, group });
    expect(groupRows([of('b'), of('a'), of('b')]).map(({ key, rows }) => [key, rows.length])).toEqual([
      ['b', 2],
      ['a', 1],
    ]);
    expect(groupRows([of('Đo lường'), of('Thanh tra'), of('Chi cục')], true).map(({ key }) => key)).toEqual([
      'Chi cục',
      'Đo lường',
      'Thanh tra',
    ]);
  });

  it('begin with this year, or with the last year that has any', () => {
    expect(firstSpan([late], TODAY)).toBe('2022');
    expect(firstSpan([done], '2026-11-23')).toBe('2021');
    expect(firstSpan([], '2026-11-23')).toBe('2026');
  });
});
