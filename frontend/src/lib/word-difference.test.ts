import { describe, expect, it } from 'vitest';
import { wordDifference } from './word-difference';

const joined = (before: string, after: string, without: 'ADDED' | 'REMOVED') =>
  wordDifference(before, after)
    .filter(({ kind }) => kind !== without)
    .map(({ text }) => text)
    .join('');

describe('what changed between two texts', () => {
  it('is told word by word', () => {
    expect(wordDifference('Đã tổ chức 01 lớp tại Lục Nam.', 'Đã tổ chức 02 lớp tại Lục Nam.')).toEqual([
      { kind: 'SAME', text: 'Đã tổ chức ' },
      { kind: 'REMOVED', text: '01 ' },
      { kind: 'ADDED', text: '02 ' },
      { kind: 'SAME', text: 'lớp tại Lục Nam.' },
    ]);
  });

  it('gives both texts back whole, line breaks among them', () => {
    const before = 'Một hai\nba bốn năm\n\nsáu';
    const after = 'Một ba bốn\nnăm rưỡi\nsáu bảy';
    expect(joined(before, after, 'ADDED')).toBe(before);
    expect(joined(before, after, 'REMOVED')).toBe(after);
  });

  it('knows nothing, all and none', () => {
    expect(wordDifference('', '')).toEqual([]);
    expect(wordDifference('như cũ', 'như cũ')).toEqual([{ kind: 'SAME', text: 'như cũ' }]);
    expect(wordDifference('', 'mới')).toEqual([{ kind: 'ADDED', text: 'mới' }]);
  });

  it('does not count a long rewrite word by word', () => {
    const long = (word: string) => Array.from({ length: 2_000 }, (_, at) => `${word}${at}`).join(' ');
    expect(wordDifference(long('cũ'), long('mới')).map(({ kind }) => kind)).toEqual(['REMOVED', 'ADDED']);
  });
});
