// Sums the compressed JavaScript that a browser must load before each screen works and fails over the budget.
// A screen's first load is the entry, its static imports, and the same of the route's own chunk.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const TIGHT = 130_000;
const WIDE = 200_000;
/** Sign-in and home open every morning on slow lines; every other screen has more room. */
const TIGHT_PAGES = ['src/features/sessions/sign-in-page.tsx', 'src/features/my-work/my-work-page.tsx'];

/** Every chunk needed before `key` runs: itself and what it imports statically, at any depth. */
function chunksOf(manifest, key, found = new Set()) {
  const chunk = manifest[key];
  if (!chunk) throw new Error(`bundle-budget: ${key} is not in the manifest`);
  if (found.has(chunk.file)) return found;
  found.add(chunk.file);
  for (const imported of chunk.imports ?? []) chunksOf(manifest, imported, found);
  return found;
}

/** Pages of a manifest with the bytes of their first load: `{page, bytes, limit}`. */
export function measure(manifest, sizeOf) {
  const entry = Object.keys(manifest).find((key) => manifest[key].isEntry);
  if (!entry) throw new Error('bundle-budget: no entry in the manifest');
  const pages = Object.keys(manifest).filter((key) => /^src\/features\/.*-page\.tsx$/.test(key));
  return pages.map((page) => {
    const files = new Set([...chunksOf(manifest, entry), ...chunksOf(manifest, page)]);
    const bytes = [...files]
      .filter((file) => file.endsWith('.js'))
      .reduce((sum, file) => sum + sizeOf(file), 0);
    return { page, bytes, limit: TIGHT_PAGES.includes(page) ? TIGHT : WIDE };
  });
}

function main(dist) {
  const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'));
  const sizes = measure(manifest, (file) => gzipSync(readFileSync(join(dist, file)), { level: 9 }).length);
  for (const tight of TIGHT_PAGES) {
    if (!sizes.some(({ page }) => page === tight))
      throw new Error(`bundle-budget: ${tight} is not a page of its own`);
  }
  for (const { page, bytes, limit } of sizes) {
    const verdict = bytes > limit ? 'OVER' : 'ok';
    console.log(
      `${(bytes / 1000).toFixed(1).padStart(7)} of ${limit / 1000} kB  ${verdict.padEnd(4)}  ${page}`,
    );
  }
  if (sizes.some(({ bytes, limit }) => bytes > limit)) process.exitCode = 1;
}

if (import.meta.url === `file://${process.argv[1]}`) main(process.argv[2] ?? 'dist');
