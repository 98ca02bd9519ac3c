import { expect, it } from 'vitest';
import { measure } from '../scripts/bundle-budget.mjs';

const manifest = {
  'index.html': { file: 'entry.js', isEntry: true, imports: ['_shared.js'] },
  '_shared.js': { file: 'shared.js' },
  '_charts.js': { file: 'charts.js', imports: ['_shared.js'] },
  'src/features/sessions/sign-in-page.tsx': { file: 'sign-in.js', imports: ['_shared.js'] },
  'src/features/indicators/indicator-page.tsx': {
    file: 'indicator.js',
    imports: ['index.html', '_charts.js'],
    dynamicImports: ['_lazy.js'],
  },
  '_lazy.js': { file: 'lazy.js' },
};
const sizes: Record<string, number> = {
  'entry.js': 100_000,
  'shared.js': 30_000,
  'sign-in.js': 5_000,
  'indicator.js': 20_000,
  'charts.js': 60_000,
  'lazy.js': 1_000_000,
};

it('adds up what a page needs before it works, each chunk once, and nothing that loads later', () => {
  const measured = measure(manifest, (file: string) => sizes[file] ?? 0);
  expect(measured.map(({ page, bytes }) => [page, bytes])).toEqual([
    ['src/features/sessions/sign-in-page.tsx', 135_000],
    ['src/features/indicators/indicator-page.tsx', 210_000],
  ]);
});

it('finds a page over its budget', () => {
  const [signIn, indicator] = measure(manifest, (file: string) => sizes[file] ?? 0);
  expect(signIn && signIn.bytes > signIn.limit).toBe(true);
  expect(indicator && indicator.bytes > indicator.limit).toBe(true);
});
