/** Changes the code of the diagnosis in thousands of small ways and counts the changes that no test notices. */
export default {
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutation.config.ts' },
  // TypeScript 7 has no JavaScript API with which Stryker could rewrite a tsconfig: point it at none.
  tsconfigFile: 'no-tsconfig.json',
  plugins: ['@stryker-mutator/vitest-runner'],
  mutate: ['lib/diagnosis/**/*.ts', 'lib/marketo/endpoint.ts', 'lib/connection-test/plan.ts'],
  coverageAnalysis: 'perTest',
  concurrency: 2,
  reporters: ['clear-text', 'json'],
  jsonReporter: { fileName: '.local/mutation.json' },
  clearTextReporter: { logTests: false, reportScoreTable: true, allowColor: false },
  thresholds: { high: 95, low: 90, break: 85 },
  tempDirName: '.local/stryker',
  ignorePatterns: ['.next', '.local', 'public', 'docs'],
  allowConsoleColors: false,
}
