import { generate } from '#scripts/database/generate.ts'
import { isFree } from '#scripts/processes/free-port.ts'
import { waitForHealth } from '#scripts/processes/wait-for-health.ts'
import { startWebServer } from '#scripts/processes/web-server.ts'
import { startBacking } from '#scripts/start/backing.ts'
import { build } from '#scripts/start/build.ts'
import { endPreviousRun, forgetRun, noteRun, whenOrphaned } from '#scripts/start/previous-run.ts'
import { runningWords, unhealthyWords } from '#scripts/start/running-words.ts'
import { originAt, startSettings } from '#scripts/start/settings.ts'

/** What has been started, newest last; ended in the other order. */
const stops: (() => Promise<void>)[] = []
let ending: Promise<never> | undefined

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void end(0))
whenOrphaned(() => void end(1))

try {
  await start()
} catch (error) {
  if (!ending) console.error(`\n${error instanceof Error ? error.message : String(error)}`)
  await end(1)
}

async function start(): Promise<void> {
  const settings = startSettings()
  const { command, host, port } = settings
  const isDemo = settings.databaseUrl === null
  await claim(host, port)
  await step('Generating the database client', generate)
  if (command === 'start') await step('Building', build)
  say(isDemo ? 'Starting PostgreSQL and the simulated Marketo' : 'Migrating the database')
  // While PostgreSQL starts a signal must wait for it, or it would be left running.
  const backing = startBacking(settings)
  stops.push(async () => (await backing.catch(() => null))?.stop())
  const { env, lines, applied } = await backing
  if (applied.length > 0) say(`Applied ${applied.join(', ')}`)
  if (ending) return
  const server = startWebServer({ command, host, port, env })
  stops.push(server.stop)
  noteRun({ server: server.child.pid ?? null, port })
  const address = originAt(host, port)
  let isOver = false
  void server.ended.then(() => {
    isOver = true
    if (!ending) console.error('\nThe web server ended. What it said is above.')
    return end(1)
  })
  const health = await waitForHealth(address, {
    milliseconds: 60_000,
    // Without a key a server of one's own runs sealed, and says so.
    isEnough: ({ status }) => status === 200 || !isDemo,
    isOver: () => isOver || ending !== undefined,
  })
  if (ending) return
  if (isDemo && health?.status !== 200) {
    throw new Error(unhealthyWords(health))
  }
  console.log(runningWords(health, address, lines))
  console.log('\nCtrl-C stops everything.')
}

async function claim(host: string, port: number): Promise<void> {
  const { alivePort, hasEnded } = await endPreviousRun()
  if (alivePort !== null) {
    throw new Error(
      `It is already running from this folder: http://localhost:${alivePort}. Stop that one first.`,
    )
  }
  const until = Date.now() + (hasEnded ? 3000 : 0)
  while (!(await isFree(port, host))) {
    if (Date.now() >= until) {
      throw new Error(
        `Port ${port} is taken by another program. Choose another one: PORT=${port + 1} npm start`,
      )
    }
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  noteRun({ server: null, port })
}

async function step(title: string, work: () => Promise<boolean>): Promise<void> {
  const started = Date.now()
  const timer = setTimeout(() => say(`${title} …`), 300)
  const isDone = await work().finally(() => clearTimeout(timer))
  if (isDone) say(`${title}: ${((Date.now() - started) / 1000).toFixed(1)} s`)
}

function say(line: string): void {
  console.log(line)
}

function end(code: number): Promise<never> {
  return (ending ??= (async () => {
    for (const stop of stops.toReversed()) {
      await stop().catch((error: Error) => console.error(error.message))
    }
    forgetRun()
    process.exit(code)
  })())
}
