import { expect, it } from 'vitest';
import { formatSize } from './sizes';

it('writes sizes as people read them', () => {
  expect(formatSize(512)).toBe('512 B');
  expect(formatSize(1025)).toBe('2 KB');
  expect(formatSize(25 * 1024 * 1024)).toBe('25 MB');
  expect(formatSize(25 * 1024 * 1024 + 1)).toBe('25,1 MB');
});
