import { expect, it } from 'vitest';
import { niceTicks } from './chart-scale';

it.each([
  [0, 6, [0, 2, 4, 6]],
  [0, 80, [0, 20, 40, 60, 80]],
  [0, 1.5, [0, 0.5, 1, 1.5]],
  [-3, 4, [-4, -2, 0, 2, 4]],
  [0, 1, [0, 0.25, 0.5, 0.75, 1]],
])('puts round ticks around %d … %d', (low, high, ticks) => {
  expect(niceTicks(low, high)).toEqual(ticks);
});
