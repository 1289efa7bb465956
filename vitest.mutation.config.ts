import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('.', import.meta.url))

/** What the mutation test runs for every change it makes: the tests of pure code, no socket and no database. */
export default defineConfig({
  resolve: {
    alias: { 'server-only': `${root}tests/support/server-only.ts` },
  },
  test: {
    include: [
      'tests/lib/diagnosis/**/*.test.ts',
      'tests/verdicts/{cases,denied-four-causes}.test.ts',
      'tests/lib/marketo/endpoint*.test.ts',
      'tests/lib/connection-test/plan*.test.ts',
      'tests/reports/golden.test.ts',
    ],
    // Code with a switch for every mutant in it takes its time.
    testNamePattern: /^(?!the time it takes)/,
    pool: 'threads',
    isolate: false,
    testTimeout: 20_000,
  },
})
