import { expect, it, vi } from 'vitest';
import { newUuid } from './uuid';

it('makes version 4 UUIDs where crypto.randomUUID does not exist', () => {
  const randomUUID = crypto.randomUUID;
  vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) });
  const made = new Set(Array.from({ length: 100 }, newUuid));
  vi.unstubAllGlobals();
  expect(crypto.randomUUID).toBe(randomUUID);
  expect(made.size).toBe(100);
  for (const id of made)
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});
