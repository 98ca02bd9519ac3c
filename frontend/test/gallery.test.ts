import { readdirSync, readFileSync, statSync } from 'node:fs';
import { expect, it } from 'vitest';

const FOLDER = '../docs/gallery';
const MOST_EACH = 60_000;
const MOST_IN_ALL = 3_000_000;

it('every picture of the gallery is small, and every one is in its page', () => {
  const pictures = readdirSync(FOLDER).filter((name) => name.endsWith('.webp'));
  const shown = readFileSync(`${FOLDER}/README.md`, 'utf8').match(/[\w-]+\.webp/g) ?? [];
  expect([...shown].sort()).toEqual([...pictures].sort());
  const sizes = pictures.map((name) => statSync(`${FOLDER}/${name}`).size);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(MOST_EACH);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(MOST_IN_ALL);
});
