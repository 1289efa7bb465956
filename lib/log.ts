import 'server-only'
import { pino, type Logger } from 'pino'
import { logLevel } from '#lib/env.ts'

/**
 * Codes and ids, by allow-list: a body, message or URL has no field to stand in. What still gets into a line is
 * scrubbed by value and by shape on the stream, after serialising.
 */
export type LogFields = {
  code?: string
  tenantId?: string
  connectionId?: string
  sessionId?: string
  runId?: string
  requestId?: string
  supportCode?: string
  what?: string
  outcome?: string
  route?: string
  method?: string
  detail?: string
  sequence?: number
  hash?: string
  durationMs?: number
}

const FIELDS: readonly string[] = [
  'code',
  'tenantId',
  'connectionId',
  'sessionId',
  'runId',
  'requestId',
  'supportCode',
  'what',
  'outcome',
  'route',
  'method',
  'detail',
  'sequence',
  'hash',
  'durationMs',
] satisfies (keyof LogFields)[]
const PLAIN = /^[\w./:[\]()-]{1,120}$/
const SCRUBBED = '[scrubbed]'
/** Marketo's client secrets are 32 letters and digits, its tokens `<uuid>:<zone>`. */
const SECRET_SHAPES =
  /\b(?:[A-Za-z0-9]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?::|%3A)\w+)\b/g
const KEPT_MS = 10 * 60_000
/** A host with thousands of connections has as many tokens in use; beyond these their shape has to do. */
const MOST_OF_A_SHAPE = 200

const live = new Map<string, number>()
const liveOfShape = new Map<string, number>()
let logger: Logger | null = null

/** Writes one line: an event's name and the allowed fields. */
export function log(level: 'info' | 'warn' | 'error', event: string, fields: LogFields = {}): void {
  logger ??= pino(
    { base: null, level: logLevel() },
    { write: (line: string) => void process.stdout.write(scrub(line)) },
  )
  logger[level](allowed(fields), PLAIN.test(event) ? event : 'unnamed')
}

/** A value in use that must not appear in any line for the next ten minutes. */
export function scrubFromLog(value: string): void {
  const now = Date.now()
  const kept = value.replace(SECRET_SHAPES, '') === '' ? liveOfShape : live
  for (const [old, until] of kept) {
    if (until >= now) break
    kept.delete(old)
  }
  if (value.length < 6) return
  kept.delete(value)
  kept.set(value, now + KEPT_MS)
  const [oldest] = liveOfShape.keys()
  if (liveOfShape.size > MOST_OF_A_SHAPE && oldest !== undefined) liveOfShape.delete(oldest)
}

/** The line without any value in use, plain, URL- or JSON-escaped, and without anything of a secret's shape. */
export function scrub(line: string): string {
  let clean = line
  for (const value of [...live.keys(), ...liveOfShape.keys()]) {
    for (const form of [value, encodeURIComponent(value), JSON.stringify(value).slice(1, -1)]) {
      clean = clean.replaceAll(form, SCRUBBED)
    }
  }
  return clean.replace(SECRET_SHAPES, SCRUBBED)
}

function allowed(fields: LogFields): Record<string, string | number> {
  const kept: Record<string, string | number> = {}
  for (const [name, value] of Object.entries(fields)) {
    if (!FIELDS.includes(name) || value === undefined) continue
    kept[name] = typeof value === 'number' || PLAIN.test(value) ? value : SCRUBBED
  }
  return kept
}
