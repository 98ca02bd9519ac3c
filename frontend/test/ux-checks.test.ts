import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Lines of the table whose test is not where they say. */
function missing(markdown: string): string[] {
  const rows = [...markdown.matchAll(/^\| (.+?) \| `(.+?)` \| (.+?) \|$/gm)];
  if (rows.length === 0) return ['no rows'];
  return rows
    .filter(([, , file = '', name = '']) => !existsSync(file) || !readFileSync(file, 'utf8').includes(name))
    .map(([, rule = '']) => rule);
}

describe('docs/ux-checks.md', () => {
  it('names only tests that exist', () => {
    expect(missing(readFileSync('../docs/ux-checks.md', 'utf8'))).toEqual([]);
  });

  it('is found out when a test is gone', () => {
    expect(missing('| A rule | `src/lib/text.test.ts` | a test nobody wrote |')).toEqual(['A rule']);
    expect(missing('| A rule | `src/lib/gone.test.ts` | anything |')).toEqual(['A rule']);
  });
});
