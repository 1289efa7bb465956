import 'server-only'
import * as z from 'zod/mini'

/**
 * The only reader of the environment. Each entry point asks for what it needs; every missing or unusable variable is
 * named at once, never with its value.
 */

const list = z.pipe(
  z._default(z.string(), ''),
  z.transform((text: string) => text.split(/[\s,]+/).filter((item) => item !== '')),
)
const isOn = (byDefault: 'on' | 'off') =>
  z.pipe(
    z._default(z.enum(['on', 'off']), byDefault),
    z.transform((value: 'on' | 'off') => value === 'on'),
  )
const optionalText = z.pipe(
  z.optional(z.string()),
  z.transform((text: string | undefined) => (text === undefined || text === '' ? null : text)),
)
const httpUrl = z.string().check(
  z.refine((text) => {
    const url = URL.canParse(text) ? new URL(text) : null
    return url !== null && (url.protocol === 'http:' || url.protocol === 'https:')
  }),
)
const origin = httpUrl.check(
  z.refine((text) => URL.canParse(text) && new URL(text).origin === text),
)

const count = (byDefault: number) =>
  z.pipe(
    z._default(z.string().check(z.regex(/^[1-9]\d{0,5}$/)), `${byDefault}`),
    z.transform(Number),
  )
/** Ascending, so that no round comes before the one it follows. */
const seconds = z
  .pipe(
    z._default(z.string(), '15,60,300,900'),
    z.transform((text: string) => text.split(',').map(Number)),
  )
  .check(
    z.refine((all) => all.every((each, index) => each > (all[index - 1] ?? 0) && each < 86_400)),
  )
/** Seconds between the tries of a webhook: the specification's own example. */
const delays = z
  .pipe(
    z._default(z.string(), '5,300,1800,7200,18000,36000,50400,72000,86400'),
    z.transform((text: string) => text.split(',').map(Number)),
  )
  .check(
    z.refine((all) => all.every((each) => Number.isInteger(each) && each > 0 && each <= 86_400)),
  )

const CommandLine = {
  EGRESS_IPS: list,
  CONTROL_HOST: z._default(z.string(), 'login.marketo.com'),
  MARKETO_SIMULATOR_URL: z.optional(httpUrl),
  HOST_CONFIG: optionalText,
  TOKEN_QUERY_FALLBACK: isOn('on'),
  LOG_LEVEL: z._default(
    z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']),
    'info',
  ),
}

const Server = {
  ...CommandLine,
  DATABASE_URL: z.string().check(z.minLength(1)),
  MIGRATION_DATABASE_URL: optionalText,
  PORT: z._default(z.string().check(z.regex(/^\d{1,5}$/)), '3000'),
  PUBLIC_ORIGINS: z.pipe(list, z.array(origin)),
  KEY_FILE: optionalText,
  KEY_ENCRYPTION_KEY: optionalText,
  DEMO: isOn('off'),
  WATCH_SECONDS: seconds,
  DRAFT_SECRET_HOURS: count(24),
  DRAFT_DAYS: count(30),
  LINK_DAYS: count(90),
  API_CALLS_PER_MINUTE: count(6000),
  WEBHOOK_DAYS: count(14),
  WEBHOOK_RETRY_SECONDS: delays,
  WEBHOOKS_MAY_REACH: z._default(z.enum(['public', 'loopback']), 'public'),
}

const FOR_COMMAND_LINE = z.object(CommandLine)
const FOR_SERVER = z.object(Server)

const HOUR_MS = 60 * 60_000
const DAY_MS = 24 * HOUR_MS

export type CommandLineSettings = ReturnType<typeof commandLineSettings>

/** What the command line needs: no database and no key. */
export function commandLineSettings() {
  return calls(read(FOR_COMMAND_LINE))
}

/** What a web process or worker needs. Throws once, naming every variable that is missing or unusable. */
export function serverSettings() {
  const values = read(FOR_SERVER)
  const port = Number(values.PORT)
  const loopback = [`http://127.0.0.1:${port}`, `http://localhost:${port}`]
  return {
    ...calls(values),
    databaseUrl: values.DATABASE_URL,
    migrationDatabaseUrl: values.MIGRATION_DATABASE_URL ?? values.DATABASE_URL,
    port,
    publicOrigins: values.PUBLIC_ORIGINS.length > 0 ? values.PUBLIC_ORIGINS : loopback,
    keyFile: values.KEY_FILE,
    keyEncryptionKey: values.KEY_ENCRYPTION_KEY,
    isDemo: values.DEMO,
    /** Of one API key. */
    apiCallsPerMinute: values.API_CALLS_PER_MINUTE,
    /** When a fix is tested, in seconds after somebody said that they made it. */
    watchSeconds: values.WATCH_SECONDS,
    keptFor: { secretHours: values.DRAFT_SECRET_HOURS, draftDays: values.DRAFT_DAYS },
    /** Milliseconds. */
    kept: {
      draftSecret: values.DRAFT_SECRET_HOURS * HOUR_MS,
      draft: values.DRAFT_DAYS * DAY_MS,
      endedLink: values.LINK_DAYS * DAY_MS,
      webhook: values.WEBHOOK_DAYS * DAY_MS,
    },
    webhooks: {
      retrySeconds: values.WEBHOOK_RETRY_SECONDS,
      /** Receivers on this machine, over http too; for a demo and for tests. */
      mayReachLoopback: values.WEBHOOKS_MAY_REACH === 'loopback',
    },
  }
}

/** The log must work before, and in spite of, a setting that is wrong. Tests are silent unless they ask. */
export function logLevel(): CommandLineSettings['logLevel'] {
  const level = CommandLine.LOG_LEVEL.safeParse(process.env['LOG_LEVEL'] || undefined)
  if (process.env['LOG_LEVEL'] === undefined && runtimeKind() === 'test') return 'silent'
  return level.success ? level.data : 'info'
}

/** Development needs looser browser rules than production; tests keep the log quiet. */
export function runtimeKind(): 'development' | 'test' | 'production' {
  const kind = process.env['NODE_ENV']
  return kind === 'development' || kind === 'test' ? kind : 'production'
}

function calls(values: z.infer<ReturnType<typeof z.object<typeof CommandLine>>>) {
  return {
    egressIps: values.EGRESS_IPS,
    controlHost: values.CONTROL_HOST,
    simulatorUrl: values.MARKETO_SIMULATOR_URL ?? null,
    hostConfig: values.HOST_CONFIG,
    tokenQueryFallback: values.TOKEN_QUERY_FALLBACK,
    logLevel: values.LOG_LEVEL,
  }
}

/** Asked many times in a request: what has not changed since the last time is not parsed again. */
const known = new Map<z.ZodMiniObject, { texts: string; values: unknown }>()

function read<Schema extends z.ZodMiniObject>(schema: Schema): z.infer<Schema> {
  const given = Object.fromEntries(
    Object.keys(schema.shape).map((name) => [name, process.env[name] || undefined]),
  )
  const texts = JSON.stringify(given)
  const last = known.get(schema)
  if (last?.texts === texts) return last.values as z.infer<Schema>
  const parsed = schema.safeParse(given)
  if (parsed.success) {
    known.set(schema, { texts, values: parsed.data })
    return parsed.data
  }
  const names = [...new Set(parsed.error.issues.map((issue) => String(issue.path[0])))]
  throw new Error(`Missing or unusable settings: ${names.join(', ')}`)
}
