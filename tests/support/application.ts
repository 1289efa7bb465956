import { createWriteStream, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startSimulator } from '#lib/simulator/start-simulator.ts'
import type { Simulator } from '#lib/simulator/start-simulator.ts'
import { startThrowawayDatabase } from '#scripts/database/embedded.ts'
import type { RunningDatabase } from '#scripts/database/embedded.ts'
import { freePort } from '#scripts/processes/free-port.ts'
import { waitForHealth } from '#scripts/processes/wait-for-health.ts'
import { startWebServer } from '#scripts/processes/web-server.ts'
import { build } from '#scripts/start/build.ts'
import { demoKeyFile } from '#scripts/start/key-file.ts'

/** The whole product, running for a test: what a browser opens, and what stands behind it. */
export type Application = {
  /** `http://localhost:port`, as the demo prints it. */
  origin: string
  database: RunningDatabase
  simulator: Simulator
  keyFile: string
  /** What the web server printed. */
  logFile: string
  stop(): Promise<void>
}

/** The production build with a database, a simulator and a key of its own; `env` changes the server's environment. */
export async function startApplication(
  env: Record<string, string | undefined> = {},
): Promise<Application> {
  await build()
  const folder = mkdtempSync(join(tmpdir(), 'marketo-connect-app-'))
  const stops: (() => Promise<void>)[] = [
    async () => rmSync(folder, { recursive: true, force: true }),
  ]
  const stop = async () => {
    for (const each of stops.splice(0).toReversed()) await each()
  }
  try {
    const database = await startThrowawayDatabase()
    stops.push(database.stop)
    const simulator = await startSimulator()
    stops.push(simulator.stop)
    const port = await freePort()
    const keyFile = demoKeyFile(join(folder, 'key.json'))
    const logFile = join(folder, 'server.log')
    const server = startWebServer({
      command: 'start',
      host: '127.0.0.1',
      port,
      output: 'pipe',
      env: {
        DEMO: 'on',
        EGRESS_IPS: '203.0.113.10,203.0.113.11',
        WATCH_SECONDS: '2,4,6,8',
        DATABASE_URL: database.appUrl,
        MIGRATION_DATABASE_URL: undefined,
        KEY_FILE: keyFile,
        KEY_ENCRYPTION_KEY: undefined,
        MARKETO_SIMULATOR_URL: simulator.url,
        PUBLIC_ORIGINS: `http://localhost:${port},http://127.0.0.1:${port}`,
        ...env,
      },
    })
    stops.push(server.stop)
    const log = createWriteStream(logFile)
    server.child.stdout?.pipe(log, { end: false })
    server.child.stderr?.pipe(log, { end: false })
    let isOver = false
    void server.ended.then(() => (isOver = true))
    const isEnough = () => true
    const origin = `http://localhost:${port}`
    const isUp = await waitForHealth(origin, {
      milliseconds: 30_000,
      isEnough,
      isOver: () => isOver,
    })
    if (!isUp) throw new Error('The web server did not answer.')
    return { origin, database, simulator, keyFile, logFile, stop }
  } catch (error) {
    await stop()
    throw error
  }
}
