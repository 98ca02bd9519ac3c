import { expect, it } from 'vitest';
import { operationNames } from '../scripts/operation-names.mjs';
import kept from '../src/features/administration/operation-names.json';

it('has the words of the contract for every operation that writes; npm run api:types renews them', () => {
  expect(kept).toEqual(operationNames());
  expect(Object.keys(kept).length).toBeGreaterThan(100);
  expect(kept.editTask).toEqual(['Sửa nhiệm vụ', 'Edit a task']);
});
