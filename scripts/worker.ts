import { generate } from '#scripts/database/generate.ts'
import { whenOrphaned } from '#scripts/start/previous-run.ts'
import { problemWords } from '#scripts/start/problem-words.ts'

/** Longer than one webhook may take, so that what is on its way arrives and is noted. */
const STOP_MS = 20_000
const LOOK_AGAIN_MS = 5000

process.exitCode = await work()

/** Does the jobs, without a web server, until it is told to end. Any number of these may run, beside web servers. */
async function work(): Promise<number> {
  const { promise: asked, resolve: end } = Promise.withResolvers<void>()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => end())
  whenOrphaned(() => end())
  if (!process.env['DATABASE_URL']) {
    return refuse(
      'DATABASE_URL is missing. A worker takes the same settings as the web server it works for; npm start without a database of your own does its jobs by itself.',
    )
  }
  await generate()
  const { serverSettings } = await import('#lib/env.ts')
  try {
    serverSettings()
  } catch (error) {
    return refuse((error as Error).message)
  }
  const { startJobs, stopJobs } = await import('#lib/jobs/start-jobs.ts')
  const { closeDatabase } = await import('#lib/db.ts')
  const alive = setInterval(() => undefined, 60_000)
  startJobs()
  await sayWhatIsMissing(asked)
  await asked
  say('Ending: what is under way is done, the rest is left to others.')
  await stopJobs(STOP_MS)
  await closeDatabase()
  clearInterval(alive)
  return 0
}

/** Until nothing is; each problem once. The jobs wait by themselves. */
async function sayWhatIsMissing(asked: Promise<void>): Promise<void> {
  const { readHealth } = await import('#lib/health/read-health.ts')
  let isOver = false
  void asked.then(() => (isOver = true))
  const said = new Set<string>()
  while (!isOver) {
    const problems = await readHealth()
    if (problems.length === 0) {
      say('Working on the jobs. Ctrl-C ends it.')
      return
    }
    for (const problem of problems) {
      if (said.has(problem)) continue
      said.add(problem)
      complain(`Not ready, and tried again every 5 s: ${problemWords(problem)}`)
    }
    await Promise.race([asked, new Promise((next) => setTimeout(next, LOOK_AGAIN_MS))])
  }
}

function refuse(words: string): number {
  complain(words)
  return 1
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

function complain(line: string): void {
  process.stderr.write(`${line}\n`)
}
