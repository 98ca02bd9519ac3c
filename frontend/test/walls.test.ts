import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

const FIXTURE = 'test/fixtures/walls/src';

/** The report names every module and grows with the application; a mebibyte, the usual limit, has been outgrown. */
const REPORT_BYTES = 64 * 1024 * 1024;

/** Runs the project's own rules over a folder and gives back the names of the rules broken there, with who broke them. */
function violations(root: string): string[] {
  const run = spawnSync(
    'npx',
    ['--no-install', 'depcruise', '--config', '.dependency-cruiser.cjs', '--output-type', 'json', root],
    { encoding: 'utf8', maxBuffer: REPORT_BYTES, env: { ...process.env, TIENDO_WALLS_ROOT: root } },
  );
  const report = JSON.parse(run.stdout) as {
    summary: { violations: { rule: { name: string }; from: string }[] };
  };
  return report.summary.violations.map(({ rule, from }) => `${rule.name}: ${from.replace(`${root}/`, '')}`);
}

describe('walls between folders', () => {
  const found = violations(FIXTURE);

  it.each([
    ['feature-not-feature: features/a/page.ts'],
    ['features-not-app: features/b/page.ts'],
    ['business-not-features: business/widget.ts'],
    ['foundation-knows-no-domain: ui/button.ts'],
    ['lib-stands-alone: lib/dates.ts'],
    ['no-cycles: api/one.ts'],
    ['testing-only-from-tests: i18n/t.ts'],
  ])('finds the planted %s', (violation) => {
    expect(found).toContain(violation);
  });

  it('finds none in the application itself', () => {
    expect(violations('src')).toEqual([]);
  });
});
