import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('.', import.meta.url))

/** `npm run screenshots`: the application and browser of the end-to-end tests take the pictures of the docs. */
export default defineConfig({
  resolve: { alias: { 'server-only': `${root}tests/support/server-only.ts` } },
  test: {
    include: ['tests/e2e/screenshots.ts'],
    globalSetup: ['tests/support/global-setup.ts'],
    pool: 'forks',
    maxWorkers: 1,
    testTimeout: 60_000,
    hookTimeout: 90_000,
  },
})
