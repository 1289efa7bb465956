/** What `npm start` takes from the environment and the command line. Throws an error in words. */
export type StartSettings = {
  command: 'start' | 'dev'
  port: number
  host: string
  databaseUrl: string | null
  migrationUrl: string | null
}

/** Where this machine reaches a server that listens on `host`. */
export function originAt(host: string, port: number): string {
  const everywhere = ['127.0.0.1', '0.0.0.0', '::']
  const name = host.includes(':') ? `[${host}]` : host
  return `http://${everywhere.includes(host) ? 'localhost' : name}:${port}`
}

export function startSettings(
  args: string[] = process.argv.slice(2),
  env: NodeJS.ProcessEnv = process.env,
): StartSettings {
  const port = env.PORT ? Number(env.PORT) : 3000
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Error(`PORT must be a number from 1 to 65535, and is "${env.PORT}".`)
  }
  const databaseUrl = env.DATABASE_URL || null
  return {
    command: args.includes('--dev') ? 'dev' : 'start',
    port,
    // The demo holds a key and a database that anyone who reaches it may use: it stays on this machine.
    host: (databaseUrl && env.HOST) || '127.0.0.1',
    databaseUrl,
    migrationUrl: databaseUrl && (env.MIGRATION_DATABASE_URL || databaseUrl),
  }
}
