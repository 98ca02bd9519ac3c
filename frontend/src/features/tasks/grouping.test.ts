import { describe, expect, it } from 'vitest';
import { taskSummary } from '@/testing/samples';
import { groupingOf, groupName, inGroups } from './grouping';

const sections = new Map([
  ['s1', 'II.1. Tiềm lực'],
  ['s2', 'II.10. Sau cùng'],
  ['plan', 'Kế hoạch'],
]);
const task = (id: string, sectionId: string | undefined, unit: string) => ({
  ...taskSummary,
  id,
  sectionId,
  leadUnit: { id: unit, code: unit, name: unit },
});

describe('grouping of the task table', () => {
  const tasks = [task('c', undefined, 'Thanh tra'), task('b', 's2', 'Đo lường'), task('a', 's1', 'Chi cục')];

  it('follows the plan for sections, what stands outside them last', () => {
    expect(inGroups(tasks, 'section', sections).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  it('follows Vietnamese names for units and keeps the order inside a group', () => {
    const twice = [...tasks, task('d', 's1', 'Đo lường')];
    expect(inGroups(twice, 'leadUnit', sections).map(({ id }) => id)).toEqual(['a', 'b', 'd', 'c']);
  });

  it('names a group by section, plan or unit', () => {
    expect(groupName(task('a', 's1', 'u'), 'section', sections, '–')).toBe('II.1. Tiềm lực');
    expect(groupName(task('a', undefined, 'u'), 'section', sections, '–')).toBe('Kế hoạch');
    expect(groupName(task('a', 'x', 'u'), 'section', new Map(), '–')).toBe('–');
    expect(groupName(task('a', 's1', 'u'), 'leadUnit', sections, '–')).toBe('u');
  });

  it('takes from the address only what it knows', () => {
    expect(groupingOf('leadUnit')).toBe('leadUnit');
    expect(groupingOf('colour')).toBeUndefined();
  });
});
