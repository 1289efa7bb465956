import { runOurs } from './bootstrap.mjs'

// `node scripts/run.mjs <script> …`: every npm script, also in a clone where nothing is installed yet.
const [script, ...args] = process.argv.slice(2)
await runOurs(`scripts/${script}`, args)
