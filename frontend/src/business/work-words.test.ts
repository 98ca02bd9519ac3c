import { expect, it } from 'vitest';
import { periodName } from './work-words';

it.each([
  ['2021', 'năm 2021'],
  ['2021-Q2', 'quý II/2021'],
  ['2021-H1', '6 tháng đầu năm 2021'],
  ['2021-9M', '9 tháng 2021'],
  ['2021-06', 'tháng 6/2021'],
  ['2021-01-01_2025-12-31', '2021–2025'],
  ['2021-03-15_2021-05-20', '15/03/2021 – 20/05/2021'],
])('says %s as %s', (key, words) => {
  expect(periodName(key, 'vi')).toBe(words);
});
