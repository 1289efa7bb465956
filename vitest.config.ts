import { fileURLToPath } from 'node:url'
import { configDefaults, defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('.', import.meta.url))

/** They leave nothing behind in their process, so they share one: starting it takes longer than most of them. */
const TOGETHER = [
  'tests/{architecture,logical-css}.test.ts',
  'tests/{app,bench,docs,reports,verdicts}/**/*.test.ts',
  'tests/lib/{diagnosis,marketo,messages,simulator}/**/*.test.ts',
  'tests/lib/connection-test/*.test.ts',
]

export default defineConfig({
  resolve: {
    alias: { 'server-only': `${root}tests/support/server-only.ts` },
  },
  test: {
    setupFiles: ['tests/support/quiet-console.ts'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 20_000,
    hookTimeout: 60_000,
    restoreMocks: true,
    // A second, the default, is short for a machine that does other things, too.
    expect: { poll: { timeout: 10_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'together',
          include: TOGETHER,
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'each alone',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...configDefaults.exclude, ...TOGETHER, 'tests/e2e/**'],
          globalSetup: ['tests/support/database-server.ts'],
        },
      },
    ],
  },
})
