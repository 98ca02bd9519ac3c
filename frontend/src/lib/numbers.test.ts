import { describe, expect, it } from 'vitest';
import { formatNumber, formatPercent, parseNumber } from './numbers';

const number = (value: string, percent = false) => ({ kind: 'number', value, percent });

describe('parseNumber', () => {
  it.each([
    ['1.234,5', '1234.5'],
    ['1234,5', '1234.5'],
    ['1 234 567', '1234567'],
    ['1.234.567', '1234567'],
    ['1,234.5', '1234.5'],
    ['1.5', '1.5'],
    ['0,50', '0.50'],
    ['0.500', '0.500'],
    ['-12,5', '-12.5'],
    ['−12,5', '-12.5'],
    ['007', '7'],
    ['0', '0'],
  ])('reads %s as %s', (typed, value) => {
    expect(parseNumber(typed)).toEqual(number(value));
  });

  it('reads a percentage', () => {
    expect(parseNumber('1,5%')).toEqual(number('1.5', true));
    expect(parseNumber('1,5 %')).toEqual(number('1.5', true));
  });

  it('asks what 1.500 means, once', () => {
    expect(parseNumber('1.500')).toEqual({
      kind: 'ambiguous',
      asThousands: '1500',
      asDecimal: '1.500',
      percent: false,
    });
    expect(parseNumber('1,500')).toMatchObject({ kind: 'ambiguous' });
    expect(parseNumber('1.500', 'THOUSANDS')).toEqual(number('1500'));
    expect(parseNumber('1.500', 'DECIMAL')).toEqual(number('1.500'));
  });

  it.each(['abc', '1.2.3', '1,2,3', '12a', '1..2', ',5', '1,234,5'])('refuses %s', (typed) => {
    expect(parseNumber(typed)).toEqual({ kind: 'invalid' });
  });
});

describe('formatNumber', () => {
  it('writes dots between thousands and a decimal comma', () => {
    expect(formatNumber(1234.5)).toBe('1.234,5');
    expect(formatNumber('1234.50', 2)).toBe('1.234,50');
    expect(formatNumber(950000)).toBe('950.000');
    expect(formatPercent(66.666)).toBe('66,7%');
  });
});
