import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { consolidated, imported } from '@/testing/consolidated-samples';
import { nextRole } from './desk-actions';
import { ImportedPanel } from './imported-panel';
import { beginnings, nameOfPlace, sectionOf } from './places';
import type { WholeConsolidated } from './types';

const { content } = consolidated as WholeConsolidated;

it('an edited Word file shows what it changed, and what in it belongs to no heading', () => {
  render(<ImportedPanel imported={imported} onClose={() => undefined} />);
  expect(screen.getByText('03', { selector: 'ins', exact: false })).toBeVisible();
  expect(screen.getByText('3', { selector: 'del', exact: false })).toBeVisible();
  expect(screen.getByText('Đoạn viết thêm ở cuối.')).toBeVisible();
});

it('the sources of a part are those of its heading, of its section’s tasks, of all counts', () => {
  const node = content.nodes[0] as (typeof content.nodes)[number];
  expect(beginnings(node)).toEqual(['nodes/III.1/']);
  expect(beginnings({ ...node, content: 'TASK_FIGURES' })).toEqual(['counts/']);
  expect(beginnings({ ...node, content: 'NONE' })).toEqual([]);
  expect(sectionOf(node, content.figures)).toBeUndefined();
  expect(sectionOf({ ...node, code: 'II.2-7' }, content.figures)?.id).toBe('s-7');
});

it('an address is said in words', () => {
  const words = { IN_TIME: 'Trong hạn', total: 'Tổng số' };
  expect(nameOfPlace('nodes/III.1/A', content, words)).toBe('1. Ưu điểm');
  expect(nameOfPlace('counts/ALL/IN_TIME', content, words)).toBe('Tổng số – Trong hạn');
  expect(nameOfPlace('indicators/i-1', content, words)).toBe('Chỉ dẫn địa lý được bảo hộ');
  expect(nameOfPlace('tasks/t-1', content, words, { code: '3.02', title: 'Mở lớp', by: [] })).toBe(
    '3.02 Mở lớp',
  );
});

it('the clerk is the last to hold it', () => {
  expect(nextRole({ ...consolidated, turn: 'HEAD' })).toBe('DIRECTOR');
  expect(nextRole({ ...consolidated, turn: 'CLERK' })).toBeUndefined();
});
