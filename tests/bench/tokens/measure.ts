import { spawn, execFile } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { createApiKey } from '#lib/host/api-keys.ts'
import { warmConnections } from '#tests/bench/tokens/warm-connections.ts'
import { startApplication } from '#tests/support/application.ts'

/**
 * Tokens from a warm cache: the production build as it runs, against a bare Node HTTP server that reads and decrypts one
 * row with the same driver. One run, one database, one client; the two take turns, so that a slow minute of the
 * machine slows both. Prints a table in Markdown.
 *   npm run -s bench:tokens [-- callers seconds rounds]
 */

const [callers = '16', seconds = '5', rounds = '4'] = process.argv.slice(2)
const CONNECTIONS = 20
/** Calls before any is counted: code that has run a little is slow. */
const WARM_UP = 3000
const FLAGS = ['--conditions=react-server']
const here = (file: string) => fileURLToPath(new URL(file, import.meta.url))

type Called = [origin: string, method: 'POST' | 'PUT']
type Taken = { took: number; times: number[] }

const application = await startApplication({ API_CALLS_PER_MINUTE: '999999' })
const { database, simulator, keyFile } = application
Object.assign(process.env, {
  ...{ DATABASE_URL: database.appUrl, KEY_FILE: keyFile, LOG_LEVEL: 'silent' },
  ...{ MARKETO_SIMULATOR_URL: simulator.url },
})
const { ids, keys } = await warmConnections(CONNECTIONS, database.ownerUrl, database.appUrl)
const made = await createApiKey({ name: 'bench', mode: 'simulated', scopes: ['tokens'] })
if (!made.ok) throw new Error(made.reason)
const bare = spawn(
  process.execPath,
  [...FLAGS, here('bare-server.ts'), database.appUrl, JSON.stringify(keys)],
  { stdio: ['ignore', 'pipe', 'inherit'] },
)
const [port] = (await once(bare.stdout, 'data')) as [Buffer]

async function load([origin, method]: Called, forSeconds: string, least = 0): Promise<Taken> {
  const args = [...FLAGS, here('load.ts'), origin, `Bearer ${made.ok && made.key}`]
  const options = { maxBuffer: 1 << 28 }
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [...args, callers, forSeconds, `${least}`, method, ...ids],
    options,
  )
  return JSON.parse(stdout) as Taken
}

const ours = application.origin.replace('localhost', '127.0.0.1')
const servers: Record<string, Called> = {
  'bare server': [`http://127.0.0.1:${Number(port.toString())}`, 'POST'],
  'this product': [ours, 'POST'],
  // Asks neither for the key nor for the database: what the framework costs.
  'this product refusing the method': [ours, 'PUT'],
}
const taken: Record<string, Taken> = {}
const asked = () => simulator.state().calls['000-CON-200']?.identity ?? 0
try {
  for (const called of Object.values(servers)) await load(called, '3', WARM_UP)
  const before = asked()
  for (let round = 0; round < Number(rounds); round += 1) {
    for (const [name, called] of Object.entries(servers)) {
      const { took, times } = await load(called, seconds)
      const so = (taken[name] ??= { took: 0, times: [] })
      taken[name] = { took: so.took + took, times: [...so.times, ...times] }
    }
  }
  print()
  console.log(`Identity was asked ${asked() - before} times meanwhile.`)
} finally {
  bare.kill()
  await application.stop()
}
process.exit(0)

function print(): void {
  console.log(`${callers} callers, ${CONNECTIONS} connections, ${rounds} rounds of ${seconds} s\n`)
  console.log('| | tokens a second | p50 ms | p95 ms | p99 ms |\n|---|---|---|---|---|')
  const rates: number[] = []
  for (const [name, { took, times }] of Object.entries(taken)) {
    const sorted = times.toSorted((a, b) => a - b)
    const at = (part: number) => (sorted[Math.floor(sorted.length * part)] ?? 0).toFixed(1)
    rates.push(times.length / took)
    const [p50, p95, p99] = [at(0.5), at(0.95), at(0.99)]
    console.log(`| ${name} | ${(times.length / took).toFixed(0)} | ${p50} | ${p95} | ${p99} |`)
  }
  const [least = 1, vended = 0, refused = 0] = rates
  console.log(
    `\nRatio to the bare server: ${(vended / least).toFixed(2)} (refusing: ${(refused / least).toFixed(2)})`,
  )
}
