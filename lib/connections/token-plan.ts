/**
 * What to do with a caller who wants a token, by Marketo's rule: asking before expiry gives the same token with its
 * remaining life, so that no newer one exists until the old one has ended (source: Adobe's Authentication guide). Pure;
 * all times in milliseconds since 1970.
 */

/** Identity tells whole seconds, so a token may live on for one more than it said, and for as long as the answer took. */
export const EDGE_MS = 1250
/** The longest a caller is kept for a token to end. */
export const LONGEST_WAIT_MS = 5000
/** After an answer that helped nobody Identity is left alone for so long, whoever asks. */
export const PAUSE_MS = 5000
/** What is about to end in the next second is not handed out. */
const SHORTEST_LIFE_MS = 1000

/** Of the newest time that Identity was asked: a code where no newer token came of it. */
export type Asked = { at: number; refusal: string | null }
/** `refusal`: Identity gave back the token that was known already. */
export const UNCHANGED = 'token_unchanged'
/** `refusal`: no answer, or none of Identity's own. Every other one is a verdict's code: it answered, and said no. */
export const UNREACHABLE = 'unreachable'

export type TokenFacts = {
  /** Null where no token is known. The token lives until then at the least. */
  expiresAt: number | null
  asked: Asked | null
}

export type TokenCall = {
  minTtlSeconds: number
  /** Marketo refused the token that the caller had. */
  rejected: boolean
  begunAt: number
  /** How long it has waited for a token to end. */
  waitedMs: number
}

export type TokenStep =
  | { do: 'give'; sameToken: boolean }
  | { do: 'ask' }
  | { do: 'wait'; ms: number }
  /** Nothing newer exists, and will not for longer than anybody is kept. */
  | { do: 'later'; retryAfterSeconds: number }
  /** Identity was asked just now, and this was its answer. */
  | { do: 'refuse'; refusal: string; retryAfterSeconds: number }

export function planToken(
  { expiresAt, asked }: TokenFacts,
  { minTtlSeconds, rejected, begunAt, waitedMs }: TokenCall,
  now: number,
): TokenStep {
  const wasJustAsked = asked !== null && (asked.at >= begunAt || asked.at > now - PAUSE_MS)
  if (rejected && !wasJustAsked) return { do: 'ask' }
  const sameToken = asked?.refusal === UNCHANGED
  const left = (expiresAt ?? 0) - now
  const failed = wasJustAsked && asked.refusal !== null && !sameToken
  // Of a token that Marketo is said to refuse, an answer that failed is the news.
  if (rejected && failed) return refused(asked, now)
  if (left >= Math.max(minTtlSeconds * 1000, SHORTEST_LIFE_MS)) return { do: 'give', sameToken }
  const untilNewer = left + EDGE_MS
  if (untilNewer > Math.max(0, LONGEST_WAIT_MS - waitedMs)) {
    return { do: 'later', retryAfterSeconds: Math.ceil(untilNewer / 1000) }
  }
  if (untilNewer > 0) return { do: 'wait', ms: untilNewer }
  return failed ? refused(asked, now) : { do: 'ask' }
}

function refused({ at, refusal }: Asked, now: number): TokenStep {
  const seconds = Math.ceil((at + PAUSE_MS - now) / 1000)
  return { do: 'refuse', refusal: refusal ?? UNREACHABLE, retryAfterSeconds: Math.max(1, seconds) }
}
