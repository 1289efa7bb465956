import { runOurs } from './bootstrap.mjs'

// `npm test` and `npm run verify`.
await runOurs('scripts/verify.ts', process.argv.slice(2))
