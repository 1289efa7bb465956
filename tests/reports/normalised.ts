import { createHash } from 'node:crypto'
import { rejudge } from '#lib/diagnosis/rejudge.ts'
import type { Check, Report } from '#lib/diagnosis/report.ts'
import type { CallObservation, Outcome, Timings } from '#lib/marketo/observation.ts'
import type { ReplyBody } from '#lib/marketo/reply-shape.ts'
import { STARTED_AT } from '#tests/reports/history.ts'

/** Milliseconds that one phase takes in every saved report. */
const PHASES = { dns: 4, connect: 11, tls: 23, firstByte: 61 } as const
const END = 64
const BETWEEN_CALLS = 2
/** In seconds; a token just given says 3599 or 3600, depending on when in the second it was asked for. */
const FRESH = 3599

/** The same report with nothing in it that differs from one making to the next; judged again by what then stands in it. */
export function normalised(name: string, report: Report): Report {
  const time = { now: 3, calls: 0 }
  const checks = report.checks.map((check) => fixedCheck(check, time))
  return rejudge({
    ...report,
    id: idOf(name),
    startedAt: STARTED_AT,
    durationMs: time.now,
    checks,
  })
}

type Time = { now: number; calls: number }

function fixedCheck(check: Check, time: Time): Check {
  const before = time.now
  const observations = check.observations.map((seen) =>
    seen.kind === 'call' ? fixedCall(seen, time) : seen,
  )
  return { ...check, durationMs: time.now - before, observations }
}

function fixedCall(call: CallObservation, time: Time): CallObservation {
  const at = time.now
  const timings = fixedTimings(call.timings)
  time.now += timings.end + BETWEEN_CALLS
  time.calls += 1
  return { ...call, at, timings, outcome: fixedOutcome(call.outcome, at, time.calls) }
}

function fixedTimings({ end, ...phases }: Timings): Timings {
  const fixed = Object.entries(PHASES).map(([phase, milliseconds]) => [
    phase,
    phases[phase as keyof typeof phases] === null ? null : milliseconds,
  ])
  // A limit that ended the call is seen in how long it took.
  return { ...Object.fromEntries(fixed), end: end < 1500 ? END : Math.round(end / 1000) * 1000 }
}

function fixedOutcome(outcome: Outcome, at: number, place: number): Outcome {
  return outcome.kind === 'reply'
    ? { ...outcome, body: fixedBody(outcome.body, at, place) }
    : outcome
}

function fixedBody(body: ReplyBody, at: number, place: number): ReplyBody {
  if (body.shape === 'token') {
    const isFresh = body.expiresIn !== null && Math.abs(body.expiresIn - FRESH) <= 2
    return { ...body, expiresIn: isFresh ? FRESH : body.expiresIn }
  }
  if (body.shape !== 'envelope') return body
  const { usage, requestId } = body
  return {
    ...body,
    requestId: requestId === null ? null : requestIdOf(at, place),
    usage: usage && { ...usage, date: usage.date === null ? null : STARTED_AT.slice(0, 10) },
  }
}

/** Marketo's request ids date the reply: `<hex>#<hex milliseconds since 1970>`. */
const requestIdOf = (at: number, place: number) =>
  `${(0xe420 + place).toString(16)}#${(Date.parse(STARTED_AT) + at).toString(16)}`

/** A UUID of version 4 by its looks. */
function idOf(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex')
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
  ]
  return [...parts, hex.slice(20, 32)].join('-')
}
