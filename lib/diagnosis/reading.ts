import { meaningOfCodes } from '#lib/marketo/error-codes.ts'
import type { CodeMeaning } from '#lib/marketo/error-codes.ts'
import type {
  CallObservation,
  FailurePhase,
  Outcome,
  Purpose,
  RefusalRule,
} from '#lib/marketo/observation.ts'

/** One call's outcome, read: the body of an answer before its status, since Marketo says "no" with HTTP 200. */
export type Reading =
  | { is: 'token'; scope: string | null; expiresIn: number | null }
  | { is: 'identityError'; status: number; error: string; description: string }
  | { is: 'letIn' }
  | { is: 'error'; meaning: CodeMeaning; codes: string[]; requestId: string | null }
  | { is: 'serverError'; status: number }
  /** Not JSON, or JSON of no shape that belongs there. */
  | { is: 'strange'; status: number; json: boolean; excerpt: string | null }
  /** An answer came that is not HTTP, or is packed in a way that cannot be unpacked. */
  | { is: 'garbled'; errno: string }
  | { is: 'network'; phase: FailurePhase; errno: string }
  | { is: 'refused'; rule: RefusalRule }

type Reply = Extract<Outcome, { kind: 'reply' }>

/** Node's names for what its HTTP parser and zlib cannot read. */
const GARBLED = /^(HPE_|Z_)/

const isGood = (status: number) => status >= 200 && status < 300

export function readOutcome(outcome: Outcome): Reading {
  switch (outcome.kind) {
    case 'networkFailure':
      return GARBLED.test(outcome.errno)
        ? { is: 'garbled', errno: outcome.errno }
        : { is: 'network', phase: outcome.phase, errno: outcome.errno }
    case 'refused':
      return { is: 'refused', rule: outcome.rule }
    case 'reply':
      return readReply(outcome)
  }
}

function readReply(reply: Reply): Reading {
  const { status, body } = reply
  if (body.shape === 'envelope') {
    const codes = body.errors.map(({ code }) => code)
    const meaning = meaningOfCodes(codes)
    const letsIn = codes.length > 0 ? meaning === 'letIn' : body.success
    if (letsIn && isGood(status)) return { is: 'letIn' }
    if (!letsIn && (codes.length > 0 || isGood(status))) {
      return { is: 'error', meaning, codes, requestId: body.requestId }
    }
  }
  if (status >= 500) return { is: 'serverError', status }
  if (body.shape === 'token' && isGood(status)) {
    return { is: 'token', scope: body.scope?.trim() || null, expiresIn: body.expiresIn }
  }
  if (body.shape === 'identityError') {
    const { error, description } = body
    if (error === 'server_error') return { is: 'serverError', status }
    return { is: 'identityError', status, error, description }
  }
  const json = body.shape !== 'notJson' && body.shape !== 'empty'
  return { is: 'strange', status, json, excerpt: body.shape === 'notJson' ? body.excerpt : null }
}

/** Stopped by ourselves before there was anything to learn from it. */
const CUTS: RefusalRule[] = ['deadline', 'cancelled']

export const isCut = ({ outcome }: CallObservation): boolean =>
  outcome.kind === 'refused' && CUTS.includes(outcome.rule)

/** The last word for these purposes: retries and renewals override what came before; what was cut says nothing. */
export function lastReading(calls: CallObservation[], ...purposes: Purpose[]): Reading | null {
  const last = calls.findLast((call) => purposes.includes(call.purpose) && !isCut(call))
  return last ? readOutcome(last.outcome) : null
}

export const isDenied = (reading: Reading | null): boolean => means(reading, 'accessDenied')

export const means = (reading: Reading | null, meaning: CodeMeaning): boolean =>
  reading?.is === 'error' && reading.meaning === meaning
