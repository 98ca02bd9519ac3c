import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { consolidated, imported } from '@/testing/consolidated-samples';
import { nextRole } from './desk-actions';
import { ImportedPanel } from './imported-panel';
import { nameOfPlace, originsOf } from './places';
import type { WholeConsolidated } from './types';

const { content } = consolidated as WholeConsolidated;

it('an edited Word file shows what it changed, and what in it belongs to no heading', () => {
  render(<ImportedPanel imported={imported} onClose={() => undefined} />);
  expect(screen.getByText('03', { selector: 'ins', exact: false })).toBeVisible();
  expect(screen.getByText('3', { selector: 'del', exact: false })).toBeVisible();
  expect(screen.getByText('Đoạn viết thêm ở cuối.')).toBeVisible();
});

it('the sources of a part are those of its heading, of its section’s tasks, of all counts', () => {
  const origins = ['nodes/III.1/A', 'nodes/III.10/A', 'tasks/t-1', 'counts/s-7', 'indicators/i-1'].map(
    (at) => ({
      at,
      inputs: [],
    }),
  );
  const node = content.nodes[0] as (typeof content.nodes)[number];
  const found = (change: object) => originsOf({ ...node, ...change }, content, origins).map(({ at }) => at);
  expect(found({})).toEqual(['nodes/III.1/A']);
  expect(found({ content: 'TASK_FIGURES' })).toEqual(['counts/s-7']);
  expect(found({ content: 'INDICATORS' })).toEqual(['indicators/i-1']);
  expect(found({ content: 'NONE' })).toEqual([]);
});

it('an address is said in words', () => {
  const words = { IN_TIME: 'Trong hạn', total: 'Tổng số' };
  expect(nameOfPlace('nodes/III.1/A', content, words)).toBe('1. Ưu điểm');
  expect(nameOfPlace('counts/ALL/IN_TIME', content, words)).toBe('Tổng số – Trong hạn');
  expect(nameOfPlace('indicators/i-1', content, words)).toBe('Chỉ dẫn địa lý được bảo hộ');
});

it('the clerk is the last to hold it', () => {
  expect(nextRole({ ...consolidated, turn: 'HEAD' })).toBe('DIRECTOR');
  expect(nextRole({ ...consolidated, turn: 'CLERK' })).toBeUndefined();
});
