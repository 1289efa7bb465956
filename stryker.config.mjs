/** Changes the code of the diagnosis in thousands of small ways and counts the changes that no test notices. */
export default {
  testRunner: 'in-process',
  plugins: ['./scripts/mutation/in-process-runner.ts'],
  testRunnerNodeArgs: ['--conditions=react-server'],
  // A generation of modules stays in memory: start afresh now and then.
  maxTestRunnerReuse: 200,
  // TypeScript 7 has no JavaScript API with which Stryker could rewrite a tsconfig: point it at none.
  tsconfigFile: 'no-tsconfig.json',
  mutate: ['lib/diagnosis/**/*.ts', 'lib/marketo/endpoint.ts', 'lib/connection-test/plan.ts'],
  coverageAnalysis: 'perTest',
  concurrency: 2,
  // A loop without end is stopped by Stryker's count of hits; a busy machine must not count as a kill.
  timeoutMS: 60_000,
  reporters: ['clear-text', 'json', 'progress-append-only'],
  jsonReporter: { fileName: '.local/mutation.json' },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  thresholds: { high: 95, low: 90, break: 85 },
  tempDirName: '.local/stryker',
  ignorePatterns: ['.next', '.local', 'public', 'docs', 'app'],
  warnings: { slow: false },
}
