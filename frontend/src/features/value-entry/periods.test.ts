import { expect, it } from 'vitest';
import { periodsOfYear, spanOf, takes, yearBefore } from './periods';

it('knows the days of a period', () => {
  expect(spanOf('2021')).toEqual({ first: '2021-01-01', last: '2021-12-31' });
  expect(spanOf('2024-02')).toEqual({ first: '2024-02-01', last: '2024-02-29' });
  expect(spanOf('2021-Q3')).toEqual({ first: '2021-07-01', last: '2021-09-30' });
  expect(spanOf('2021-H2')).toEqual({ first: '2021-07-01', last: '2021-12-31' });
  expect(spanOf('2021-9M')).toEqual({ first: '2021-01-01', last: '2021-09-30' });
  expect(spanOf('2021-03-05_2021-04-06')).toEqual({ first: '2021-03-05', last: '2021-04-06' });
});

it('lists a year’s columns in the order in which they end, the year last', () => {
  expect(periodsOfYear('2022', ['YEARLY'])).toEqual(['2022']);
  expect(periodsOfYear('2022', ['HALF_YEARLY', 'QUARTERLY', 'YEARLY'])).toEqual([
    '2022-Q1',
    '2022-Q2',
    '2022-H1',
    '2022-Q3',
    '2022-Q4',
    '2022-H2',
    '2022',
  ]);
  expect(periodsOfYear('2022', ['MONTHLY'])).toHaveLength(13);
});

it('finds the same period of the year before', () => {
  expect(yearBefore('2022-Q1')).toBe('2021-Q1');
  expect(yearBefore('2022')).toBe('2021');
  expect(yearBefore('2021-01-01_2021-02-01')).toBeUndefined();
});

it('takes no figure for less than what is measured', () => {
  expect(takes('QUARTERLY', '2021-06')).toBe(false);
  expect(takes('QUARTERLY', '2021-H1')).toBe(true);
  expect(takes('YEARLY', '2021')).toBe(true);
  expect(takes('YEARLY', '2021-9M')).toBe(false);
});
