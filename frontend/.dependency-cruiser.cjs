/**
 * The walls between folders. `test/walls.test.ts` plants a violation of each rule in a fixture and sees it found.
 * TIENDO_WALLS_ROOT lets that test point the same rules at the fixture.
 */
const root = process.env.TIENDO_WALLS_ROOT ?? 'src';

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'feature-not-feature',
      comment: 'What two features share belongs in business/.',
      severity: 'error',
      from: { path: `^${root}/features/([^/]+)/` },
      to: { path: `^${root}/features/`, pathNot: `^${root}/features/$1/` },
    },
    {
      name: 'foundation-knows-no-domain',
      severity: 'error',
      from: { path: `^${root}/(ui|lib|api|i18n)/` },
      to: { path: `^${root}/(business|features|app)/` },
    },
    {
      name: 'lib-stands-alone',
      severity: 'error',
      from: { path: `^${root}/(lib|i18n)/` },
      to: { path: `^${root}/(ui|api)/` },
    },
    {
      name: 'business-not-features',
      severity: 'error',
      from: { path: `^${root}/business/` },
      to: { path: `^${root}/(features|app)/` },
    },
    {
      name: 'features-not-app',
      severity: 'error',
      from: { path: `^${root}/features/` },
      to: { path: `^${root}/app/` },
    },
    {
      name: 'testing-only-from-tests',
      severity: 'error',
      from: { path: `^${root}/`, pathNot: [`^${root}/testing/`, '\\.(test|samples)\\.tsx?$'] },
      to: { path: [`^${root}/testing/`, '\\.samples\\.tsx?$'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.d.ts', '.js', '.css'] },
  },
};
