import { expect, it } from 'vitest';
import { isBlock, parseBlock } from './grid-paste';

it('reads a block as a spreadsheet copies it', () => {
  expect(parseBlock('a\tb\r\nc\td\r\n')).toEqual([
    ['a', 'b'],
    ['c', 'd'],
  ]);
  expect(parseBlock('"hai\ndòng"\t"nói ""có"""')).toEqual([['hai\ndòng', 'nói "có"']]);
  expect(parseBlock('a\t\tb')).toEqual([['a', '', 'b']]);
});

it('tells a block from words', () => {
  expect(isBlock('một từ')).toBe(false);
  expect(isBlock('một dòng\n')).toBe(false);
  expect(isBlock('a\tb')).toBe(true);
  expect(isBlock('a\nb')).toBe(true);
});
