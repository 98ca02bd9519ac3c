import { describe, expect, it } from 'vitest';
import { type Anchored, bareOf, layOut } from './reader-text';

const text = [
  'II. NHIỆM VỤ',
  'Phòng A chủ trì việc một. Phòng B xây dựng dự toán tăng',
  'dần hàng năm. Xem xét hỗ trợ các đơn vị.',
  'Phối hợp với Sở C việc ba.',
  'Nơi nhận: Văn thư.',
].join('\n\n');
const anchor = (quote: string, kind: 'task' | 'indicator' | 'section', id: string): Anchored => {
  const start = [...text.slice(0, text.indexOf(quote))].length;
  return { start, end: start + [...quote].length, made: { kind, id, code: id, title: quote } };
};
const anchors = [
  anchor('II. NHIỆM VỤ', 'section', 's'),
  anchor('Phòng A chủ trì việc một.', 'task', 't1'),
  anchor('việc một', 'indicator', 'i1'),
  anchor('dự toán tăng\n\ndần hàng năm.', 'task', 't2'),
  anchor('Phối hợp với Sở C việc ba.', 'task', 't3'),
];
const laid = layOut(text, anchors);

describe('the text of a plan', () => {
  it('joins the halves of a paragraph that a page break tore apart', () => {
    expect(laid.map(({ parts }) => parts.map((part) => part.text).join('|'))).toEqual([
      'II. NHIỆM VỤ',
      'Phòng A chủ trì |việc một|.| |Phòng B xây dựng |dự toán tăng|dần hàng năm.| |Xem xét hỗ trợ các đơn vị.',
      'Phối hợp với Sở C việc ba.',
      'Nơi nhận: Văn thư.',
    ]);
  });

  it('knows of each run what was made of it', () => {
    const made = laid[1]?.parts.map((part) => part.made.map(({ id }) => id).join('+'));
    expect(made).toEqual(['t1', 't1+i1', 't1', '', '', 't2', 't2', '', '']);
    expect(laid[0]?.heading).toBe(true);
  });

  it('lets a sentence of which nothing was made stand out, but only among the obligations', () => {
    expect(bareOf(laid).map((part) => part.text)).toEqual(['Xem xét hỗ trợ các đơn vị.']);
  });

  it('counts code points, as the anchors do', () => {
    const [only] = layOut('𝟏 Việc hai.', [
      { start: 2, end: 11, made: { kind: 'task', id: 't', code: '1', title: '' } },
    ]);
    expect(only?.parts.map((part) => part.text)).toEqual(['𝟏 ', 'Việc hai.']);
  });

  it('shows a text of which nothing was made yet', () => {
    expect(bareOf(layOut(text, []))).toEqual([]);
  });
});
