import { fault, type Fault } from '#lib/fault.ts'

/**
 * Prisma's and pg's errors carry values and SQL in their messages, so none leaves the data layer: only a code does.
 * Returns null for an error that is not the database's.
 */
export function databaseFault(error: unknown): Fault | null {
  const chain = errorChain(error)
  const codes = chain.flatMap(codesOf)
  if (chain.some(isAwayMessage) || codes.some((code) => AWAY.test(code))) {
    return fault('database_away', codes[0] ?? null)
  }
  const isDatabase = chain.some(
    (link) => /^Prisma|^DriverAdapterError$/.test(link.name ?? '') || link.severity !== undefined,
  )
  return isDatabase ? fault('database_failed', codes[0] ?? null) : null
}

type Link = Partial<
  Record<'name' | 'code' | 'message' | 'severity' | 'kind' | 'originalCode', string>
> & { cause?: unknown; meta?: { driverAdapterError?: unknown } }

/**
 * Prisma: cannot reach, timed out, closed, pool exhausted, transaction could not start. PostgreSQL: class 08, class 57
 * shutdowns and start-ups, 53300 too many connections. Node: sockets. Adapter: its own names for these.
 */
const AWAY =
  /^(?:P100[0-3]|P1008|P1017|P2024|P2028|08\w{3}|57P0[1-3]|53300|57014|E(?:CONNREFUSED|CONNRESET|PIPE|TIMEDOUT|NOTFOUND|AI_AGAIN|HOSTUNREACH|NETUNREACH)|ENOENT|DatabaseNotReachable|ConnectionClosed|SocketTimeout|TooManyConnections)$/

function errorChain(error: unknown): Link[] {
  const chain: Link[] = []
  const queue = [error]
  while (queue.length > 0 && chain.length < 10) {
    const link = queue.shift()
    if (typeof link !== 'object' || link === null || chain.includes(link)) continue
    chain.push(link)
    queue.push((link as Link).cause, (link as Link).meta?.driverAdapterError)
    if (link instanceof AggregateError) queue.push(...link.errors)
  }
  return chain
}

function codesOf(link: Link): string[] {
  return [link.code, link.kind, link.originalCode].filter(
    (code): code is string => typeof code === 'string' && /^\w{4,40}$/.test(code),
  )
}

/** pg gives some ends of a connection a message and no code. */
function isAwayMessage(link: Link): boolean {
  return /^(?:timeout exceeded when trying to connect|Connection terminated|Query read timeout|Client has encountered a connection error)/.test(
    link.message ?? '',
  )
}
