import { describe, expect, it } from 'vitest';
import { barOf, placeOf, rangeOf, spanAt, stepSpan, ticksOf, zoomOf } from './time-scale';

const year = rangeOf('2021', []);
const sum = (ticks: { width: number }[]) => ticks.reduce((total, { width }) => total + width, 0);

describe('the stretch of time shown', () => {
  it('is a year, a quarter, or all the years there is work in', () => {
    expect(year).toEqual({ from: '2021-01-01', to: '2021-12-31' });
    expect(rangeOf('2024-Q1', [])).toEqual({ from: '2024-01-01', to: '2024-03-31' });
    expect(rangeOf('all', ['2023-05-06', '2021-12-31', '2025-01-01'])).toEqual({
      from: '2021-01-01',
      to: '2025-12-31',
    });
  });

  it('is told from anything else an address may bring', () => {
    expect(['2021', '2021-Q4', 'all', '2021-Q5', '2021-06', 'x'].map(zoomOf)).toEqual([
      'year',
      'quarter',
      'all',
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('moves by one, over the turn of the year', () => {
    expect(stepSpan('2021-Q4', 1)).toBe('2022-Q1');
    expect(stepSpan('2021-Q1', -1)).toBe('2020-Q4');
    expect(stepSpan('2021', -1)).toBe('2020');
    expect(stepSpan('all', 1)).toBe('all');
  });

  it('holds a day', () => {
    expect(spanAt('2021-09-30', 'quarter')).toBe('2021-Q3');
    expect(spanAt('2021-10-01', 'quarter')).toBe('2021-Q4');
    expect(spanAt('2021-10-01', 'year')).toBe('2021');
  });
});

describe('a bar', () => {
  it('goes from the morning of its first day to the evening of its last', () => {
    expect(barOf('2021-01-01', '2021-12-31', year)).toEqual({
      left: 0,
      width: 100,
      openLeft: false,
      openRight: false,
    });
    const day = barOf('2021-07-01', '2021-07-01', year);
    expect(day?.left).toBeCloseTo((181 / 365) * 100);
    expect(day?.width).toBeCloseTo(100 / 365);
  });

  it('is cut at the edges and says on which side it goes on', () => {
    expect(barOf('2020-06-01', '2022-06-01', year)).toEqual({
      left: 0,
      width: 100,
      openLeft: true,
      openRight: true,
    });
  });

  it('is not there when it lies outside, or ends before it begins', () => {
    expect(barOf('2020-06-01', '2020-12-31', year)).toBeUndefined();
    expect(barOf('2022-01-01', '2022-12-31', year)).toBeUndefined();
    expect(barOf('2021-06-02', '2021-06-01', year)).toBeUndefined();
  });
});

describe('the head', () => {
  it('has quarters over months for a year, filling it exactly', () => {
    const { major, minor } = ticksOf(year, 'year');
    expect(major.map(({ key }) => key)).toEqual(['2021-Q1', '2021-Q2', '2021-Q3', '2021-Q4']);
    expect(minor).toHaveLength(12);
    expect(sum(major)).toBeCloseTo(100);
    expect(sum(minor)).toBeCloseTo(100);
    expect(major[1]?.left).toBeCloseTo(placeOf('2021-04-01', year));
  });

  it('has years over quarters for all of it', () => {
    const { major, minor } = ticksOf(rangeOf('all', ['2021-03-01', '2022-02-01']), 'all');
    expect(major.map(({ key }) => key)).toEqual(['2021', '2022']);
    expect(minor.map(({ key }) => key).slice(3, 6)).toEqual(['2021-Q4', '2022-Q1', '2022-Q2']);
    expect(sum(minor)).toBeCloseTo(100);
  });

  it('has months over weeks for a quarter, the first and last week cut', () => {
    const { major, minor } = ticksOf(rangeOf('2021-Q4', []), 'quarter');
    expect(major.map(({ key }) => key)).toEqual(['2021-10', '2021-11', '2021-12']);
    expect(minor[0]?.from).toBe('2021-10-01');
    expect(minor[1]?.from).toBe('2021-10-04');
    expect(sum(minor)).toBeCloseTo(100);
  });
});
