import { describe, expect, it } from 'vitest';
import { keepsItem, listBehind, taskQueryOf, viewOf, withinDays, workItemQueryOf } from './view-address';

describe('what the address asks', () => {
  it('keeps the view to the screen and the filters to the list', () => {
    expect(
      taskQueryOf({ view: 'timeline', level: 'TASK', span: '2021', group: 'section', state: 'REDO' }),
    ).toEqual({
      state: 'REDO',
    });
    expect(viewOf({ view: 'nonsense' })).toBe('table');
  });

  it('puts the same filters to work items, the lead as their unit', () => {
    expect(
      workItemQueryOf({ leadUnit: 'u1', unit: 'u2', starred: 'true', sort: 'sortKey', q: 'so' }),
    ).toEqual({
      unit: 'u1',
      q: 'so',
    });
  });

  it('leaves out work items of other periods and of tasks that are not key tasks', () => {
    const of = (id: string, period = '2021') => ({ period, task: { id } });
    const starred = new Set(['a']);
    expect(keepsItem({}, of('b'), undefined)).toBe(true);
    expect(keepsItem({ period: '2022' }, of('b'), undefined)).toBe(false);
    expect(keepsItem({ starred: 'true' }, of('a'), starred)).toBe(true);
    expect(keepsItem({ starred: 'true' }, of('b'), starred)).toBe(false);
    expect(keepsItem({ starred: 'false' }, of('b'), starred)).toBe(true);
  });

  it('takes away the list that is on the screen', () => {
    expect(listBehind({ view: 'timeline', span: '2021', q: 'x' })).toBe('/api/v1/tasks?q=x');
    expect(listBehind({ view: 'timeline', level: 'WORK_ITEM', leadUnit: 'u1' })).toBe(
      '/api/v1/work-items?unit=u1',
    );
  });

  it('asks for the month on the screen within the days already asked for', () => {
    expect(withinDays({}, '2021-12-01', '2021-12-31')).toMatchObject({
      dueFrom: '2021-12-01',
      dueTo: '2021-12-31',
    });
    expect(
      withinDays({ dueFrom: '2021-12-10', dueTo: '2022-02-01' }, '2021-12-01', '2021-12-31'),
    ).toMatchObject({
      dueFrom: '2021-12-10',
      dueTo: '2021-12-31',
    });
  });
});
