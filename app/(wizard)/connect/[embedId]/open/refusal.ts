import type { ErrorCode } from '#lib/embed/messages.ts'
import type { Words } from '#lib/messages/words.ts'

/** Why a token opened nothing, as the address of the page says it. */
const CODES = {
  used: 'token_used',
  expired: 'token_expired',
  rate_limited: 'rate_limited',
  session_refused: 'session_refused',
  unknown: 'token_unknown',
} as const satisfies Record<string, ErrorCode>

type Reason = keyof typeof CODES

const WORDS = {
  used: 'tokenUsed',
  expired: 'tokenExpired',
  rate_limited: 'rateLimited',
  session_refused: 'cookieRefused',
  unknown: 'tokenUnknown',
} as const satisfies Record<Reason, string>

/** In words, and as the host's page is told. What the address says otherwise is a token that we do not know. */
export function refusal(w: Words, problem: string, values: { host: string; minutes: number }) {
  const reason = Object.hasOwn(CODES, problem) ? (problem as Reason) : 'unknown'
  return {
    title: w.t(`problem.${WORDS[reason]}.title`, values),
    text: w.t(`problem.${WORDS[reason]}.text`, values),
    code: CODES[reason],
  }
}
