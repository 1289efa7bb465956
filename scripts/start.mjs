import { runOurs } from './bootstrap.mjs'

// `npm start` and, with --dev, `npm run dev`. Plain JavaScript without dependencies: it runs before there are any.
await runOurs('scripts/start.ts', process.argv.slice(2))
