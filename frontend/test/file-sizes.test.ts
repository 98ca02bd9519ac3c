import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** The longest a file may be (CONTRIBUTING.md); what is generated has no reader. */
const LONGEST = 250;
const GENERATED = /schema\.d\.ts$/;

function longFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !GENERATED.test(name))
    .flatMap((name) => {
      const lines = readFileSync(join(folder, name), 'utf8').trimEnd().split('\n').length;
      return lines > LONGEST ? [`${name}: ${lines} lines`] : [];
    });
}

it.each(['src', 'e2e', 'test'])('no file of %s is longer than 250 lines', (folder) => {
  expect(longFiles(folder)).toEqual([]);
});

it('sees a file that is too long', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sizes-'));
  try {
    writeFileSync(join(folder, 'long.ts'), '// a line\n'.repeat(251));
    writeFileSync(join(folder, 'fitting.tsx'), '// a line\n'.repeat(250));
    expect(longFiles(folder)).toEqual(['long.ts: 251 lines']);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
