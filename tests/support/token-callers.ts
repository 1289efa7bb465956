import { createHash } from 'node:crypto'
import { databasePool } from '#lib/db.ts'
import { vendToken } from '#lib/connections/vend-token.ts'
import { reveal } from '#lib/marketo/secret.ts'

// A process with callers of its own. It says `ready`, waits for a line, and tells what each of them got, by hash.
const [connectionId = '', callers = '1'] = process.argv.slice(2)
const wish = { minTtlSeconds: 60, rejected: process.argv.includes('--rejected') }

async function got(): Promise<string> {
  const result = await vendToken({ connectionId, mode: 'simulated' }, wish)
  if (!result.ok) return result.reason
  return createHash('sha256').update(reveal(result.accessToken)).digest('hex')
}

/** As a server that runs: eight such processes that connect at once are a test of the machine. */
async function connect(): Promise<void> {
  for (let more = databasePool().totalCount; more < 10; more += 1) {
    const all = Array.from({ length: more + 1 }, () =>
      databasePool().query('select pg_sleep(0.02)'),
    )
    await Promise.all(all)
  }
}

await connect()
// Idle connections are closed after ten seconds, and the last process is not ready by then.
setInterval(() => void connect(), 1_000)
process.stdout.write('ready\n')
process.stdin.once('data', () => {
  void Promise.all(Array.from({ length: Number(callers) }, got)).then((all) =>
    process.stdout.write(`${JSON.stringify(all)}\n`, () => process.exit(0)),
  )
})
