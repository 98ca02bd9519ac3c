import { expect, it } from 'vitest';
import { anchorOf, sentencesIn } from './sentences';

const text =
  'II. NHIỆM VỤ\n\n1. Hạ tầng số\n\nHoàn thành trong năm. Giao Văn phòng nâng cấp. Hoàn thành trong năm.';
const words = (range: { start: number; end: number }) => [...text].slice(range.start, range.end).join('');

it('finds every sentence and keeps a number with its heading', () => {
  expect(sentencesIn(text).map(words)).toEqual([
    'II. NHIỆM VỤ',
    '1. Hạ tầng số',
    'Hoàn thành trong năm.',
    'Giao Văn phòng nâng cấp.',
    'Hoàn thành trong năm.',
  ]);
});

it('tells which occurrence of the same words a stretch is, blanks around it apart', () => {
  const last = sentencesIn(text)[4] ?? { start: 0, end: 0 };
  expect(anchorOf(text, { start: last.start - 1, end: last.end })).toEqual({
    quote: 'Hoàn thành trong năm.',
    nth: 2,
  });
});
