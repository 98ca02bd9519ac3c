import { expect, it } from 'vitest';
import type { IndicatorSeries } from '@/api/types';
import { indicatorSeries } from '@/testing/indicator-samples';
import { labelY, niceTicks, scaleOf } from './chart-scale';

it.each([
  [0, 6, [0, 2, 4, 6]],
  [0, 80, [0, 20, 40, 60, 80]],
  [0, 1.5, [0, 0.5, 1, 1.5]],
  [-3, 4, [-4, -2, 0, 2, 4]],
  [0, 1, [0, 0.25, 0.5, 0.75, 1]],
])('puts round ticks around %d … %d', (low, high, ticks) => {
  expect(niceTicks(low, high)).toEqual(ticks);
});

it('writes a number under its dot where the target’s line runs over it', () => {
  const at = (estimate: number): IndicatorSeries => ({
    ...indicatorSeries,
    points: [
      {
        period: '2025',
        target: { value: 1.5, commitment: 'MANDATORY' },
        estimate: { figure: { state: 'REPORTED', value: estimate } },
      } as unknown as IndicatorSeries['points'][number],
    ],
  });
  const under = (estimate: number) => {
    const [series, scale] = [at(estimate), scaleOf(at(estimate))];
    return labelY(series.points[0] as (typeof series.points)[0], estimate, scale) > scale.y(estimate);
  };
  expect(under(1.43)).toBe(true);
  expect(under(0.7)).toBe(false);
});
