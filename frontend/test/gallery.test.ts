import { readdirSync, readFileSync, statSync } from 'node:fs';
import { expect, it } from 'vitest';
import { MOST_BYTES, MOST_BYTES_IN_ALL } from '../gallery/limits';

const FOLDER = '../docs/gallery';

it('every picture of the gallery is small, and every one is in its page', () => {
  const pictures = readdirSync(FOLDER).filter((name) => name.endsWith('.webp'));
  const shown = readFileSync(`${FOLDER}/README.md`, 'utf8').match(/[\w-]+\.webp/g) ?? [];
  expect([...shown].sort()).toEqual([...pictures].sort());
  const sizes = pictures.map((name) => statSync(`${FOLDER}/${name}`).size);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(MOST_BYTES);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(MOST_BYTES_IN_ALL);
});
