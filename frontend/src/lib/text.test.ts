import { describe, expect, it } from 'vitest';
import { cleanPasted, compareText, findMatches, fold, matches } from './text';

describe('fold', () => {
  it('gives one form to NFC and NFD, to both tone placements, to đ and d', () => {
    expect(fold('Sở Nông nghiệp')).toBe('so nong nghiep');
    expect(fold('Sở Nông nghiệp'.normalize('NFD'))).toBe('so nong nghiep');
    expect(fold('hoà')).toBe(fold('hòa'));
    expect(fold('Đo lường')).toBe('do luong');
  });
});

describe('matches', () => {
  it('finds each word anywhere, in any order', () => {
    expect(matches('nghiep so', 'Sở Nông nghiệp')).toBe(true);
    expect(matches('', 'Sở Nông nghiệp')).toBe(true);
    expect(matches('nghiệp y', 'Sở Nông nghiệp')).toBe(false);
  });
});

describe('findMatches', () => {
  const hits = (query: string, text: string) =>
    findMatches(query, text).map(([from, to]) => text.slice(from, to));

  it('points at the original spelling, composed or decomposed', () => {
    expect(hits('nong nghiep', 'Sở Nông nghiệp')).toEqual(['Nông', 'nghiệp']);
    const decomposed = 'Sở Nông nghiệp'.normalize('NFD');
    expect(hits('nong', decomposed)[0]?.normalize('NFC')).toBe('Nông');
  });

  it('joins overlapping hits', () => {
    expect(findMatches('ab bc', 'abc')).toEqual([[0, 3]]);
  });
});

describe('cleanPasted', () => {
  it('takes out what Word leaves behind', () => {
    expect(cleanPasted('\ufeffĐo\u00a0lường\u200b  chất \r\nlượng\u00ad ')).toBe('Đo lường chất\nlượng');
    expect(cleanPasted('hoa\u0300')).toBe('hoà');
    expect(cleanPasted('a\u202eb')).toBe('ab');
  });
});

describe('compareText', () => {
  it('sorts as a Vietnamese dictionary does and numbers as numbers', () => {
    expect(['Đo', 'Em', 'Dân', 'Ăn', 'An', 'Ân'].sort(compareText)).toEqual([
      'An',
      'Ăn',
      'Ân',
      'Dân',
      'Đo',
      'Em',
    ]);
    expect(['II.10', 'II.9'].sort(compareText)).toEqual(['II.9', 'II.10']);
  });
});
