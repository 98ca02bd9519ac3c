import { expect, it } from 'vitest';
import { changesOf } from './difference';

it('shows both sides of each field that changed, and nothing of the row’s own keeping', () => {
  expect(
    changesOf(
      { product: 'Báo cáo', note: null, updatedAt: '1', tags: [1] },
      { product: 'Báo cáo tổng kết', note: '', updatedAt: '2', tags: [1, 2] },
    ),
  ).toEqual([
    { field: 'product', before: 'Báo cáo', after: 'Báo cáo tổng kết' },
    { field: 'tags', before: '[\n 1\n]', after: '[\n 1,\n 2\n]' },
  ]);
});

it('has one side only for what was added or deleted', () => {
  expect(changesOf(undefined, { name: 'A' })).toEqual([{ field: 'name', before: undefined, after: 'A' }]);
  expect(changesOf({ name: 'A' }, undefined)).toEqual([{ field: 'name', before: 'A', after: undefined }]);
});
