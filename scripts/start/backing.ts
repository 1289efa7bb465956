import { startKeptDatabase } from '#scripts/database/embedded.ts'
import { place, useDatabase } from '#scripts/start/external-database.ts'
import { demoKeyFile } from '#scripts/start/key-file.ts'
import type { StartSettings } from '#scripts/start/settings.ts'
import { startSimulator } from '#lib/simulator/start-simulator.ts'

/** What the web server stands on: its environment, lines for the screen, and how to stop what was started for it. */
export type Backing = {
  env: Record<string, string | undefined>
  lines: string[]
  applied: string[]
  stop(): Promise<void>
}

export async function startBacking(settings: StartSettings): Promise<Backing> {
  const { databaseUrl, migrationUrl } = settings
  return databaseUrl && migrationUrl ? given(databaseUrl, migrationUrl) : demo(settings.port)
}

/** Somebody's own database: no demo, and no key is made. Simulated Marketo is there for connections of that mode. */
async function given(databaseUrl: string, migrationUrl: string): Promise<Backing> {
  const { appUrl, applied } = await useDatabase(databaseUrl, migrationUrl)
  const simulator = await simulatedMarketo()
  return {
    env: {
      DATABASE_URL: appUrl,
      MIGRATION_DATABASE_URL: undefined,
      MARKETO_SIMULATOR_URL: simulator.url,
      DEMO: 'off',
    },
    lines: [
      `Database             ${place(databaseUrl)}`,
      `Simulated Marketo    ${simulator.url}  (for connect sessions of mode simulated alone)`,
      ...(simulator.isOurs
        ? ['                     Several processes share one: set MARKETO_SIMULATOR_URL in each.']
        : []),
    ],
    applied,
    stop: simulator.stop,
  }
}

async function demo(port: number): Promise<Backing> {
  const database = await startKeptDatabase()
  try {
    const simulator = await simulatedMarketo()
    return {
      env: {
        DEMO: 'on',
        // Documentation addresses: what a customer would be asked to allow.
        EGRESS_IPS: process.env.EGRESS_IPS || '203.0.113.20,203.0.113.21',
        DATABASE_URL: database.appUrl,
        // Only migrations need the owner, and they are done.
        MIGRATION_DATABASE_URL: undefined,
        KEY_FILE: demoKeyFile(),
        KEY_ENCRYPTION_KEY: undefined,
        MARKETO_SIMULATOR_URL: simulator.url,
        PUBLIC_ORIGINS: `http://localhost:${port},http://127.0.0.1:${port}`,
      },
      lines: [
        `Demo host page       http://localhost:${port}/demo`,
        `Simulated Marketo    ${simulator.url}  (what it can do, with credentials for each case)`,
        `Database             ${place(database.ownerUrl)}, kept in ${database.data}`,
        'An API key           npm run -s host -- key create --name mine --mode simulated --scopes all',
      ],
      applied: database.applied,
      stop: async () => {
        await simulator.stop()
        await database.stop()
      },
    }
  } catch (error) {
    await database.stop()
    throw error
  }
}

/** Ours, unless the environment names another server that speaks Marketo's protocol. */
async function simulatedMarketo(): Promise<Simulated> {
  const url = process.env.MARKETO_SIMULATOR_URL
  if (url) return { url, isOurs: false, stop: async () => {} }
  const { url: ours, stop } = await startSimulator()
  return { url: ours, isOurs: true, stop }
}

type Simulated = { url: string; isOurs: boolean; stop(): Promise<void> }
