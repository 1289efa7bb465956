import 'server-only'
import type { Exchange } from '#lib/simulator/exchange.ts'
import { OPERATIONS } from '#lib/simulator/operations.ts'
import { TOKEN_PATH } from '#lib/simulator/answer-identity.ts'

/** One request for the list of the last ones. It holds no secret, no token and no value of a query. */
export type SeenRequest = {
  /** By the simulator's clock, ISO 8601. */
  at: string
  method: string
  /** With the names of the query's parameters, without their values. */
  path: string
  munchkinId: string | null
  from: string
  /** Null where the answer was broken off, or never came. */
  status: number | null
  /** Marketo's code in the body. */
  code: string | null
  ms: number
}

const KEPT = 50

/** Adds to the list, newest first, and lets go of what is older than the last 50. */
export function keepRequest(requests: SeenRequest[], request: SeenRequest): void {
  requests.unshift(request)
  requests.length = Math.min(requests.length, KEPT)
}

/** Anybody may write anything into a path: one that is not Marketo's keeps short words alone. */
export function pathWithoutValues({ path, query }: Exchange): string {
  const isKnown = path === TOKEN_PATH || OPERATIONS.some((operation) => operation.path.test(path))
  const shown = isKnown ? path : path.split('/').map(shortWord).join('/').slice(0, 120)
  const names = [...new Set(query.keys())].map((name) => `${shortWord(name)}=…`)
  return names.length > 0 ? `${shown}?${names.slice(0, 10).join('&')}` : shown
}

const shortWord = (text: string) => (/^([A-Za-z_.-]{0,24}|v\d)$/.test(text) ? text : '…')
