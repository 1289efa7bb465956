import 'server-only'
import { randomUUID } from 'node:crypto'
import type { CallObservation } from '#lib/marketo/observation.ts'
import type { Exchange } from '#lib/simulator/exchange.ts'
import { replyOfOutcome } from '#lib/simulator/replay/reply-of-outcome.ts'
import { htmlReply, type Reply } from '#lib/simulator/reply.ts'
import type { Trouble } from '#lib/simulator/send-reply.ts'
import type { Subscription } from '#lib/simulator/subscription.ts'

/** A report that an instance plays, and how far it has come. */
export type Replay = {
  calls: readonly CallObservation[]
  /** What the control host answered, where it was asked. */
  control: CallObservation | null
  apiUser: string | null
  /** It was stopped before its end: a call that it never came to waits. */
  wasStopped: boolean
  /** The callers' addresses in the order in which they came: the first stands for the report's first. */
  callers: string[]
  played: Set<CallObservation>
  lastCallAt: number
}

/** Longer than a connection test may take. */
const PAUSE_BETWEEN_TESTS = 21_000

/**
 * Answers a call as the report saw it: calls of one method, path and caller in the order in which they were made, the last
 * one again and again. A test that starts over starts the report over.
 */
export function replayCall(
  subscription: Subscription & { replay: Replay },
  exchange: Exchange,
  now: number,
): { reply: Reply; trouble: Trouble } {
  const { replay } = subscription
  if (startsOver(replay, exchange, now)) restart(replay)
  replay.lastCallAt = now
  const call = nextCall(replay, exchange)
  if (call === undefined) return { reply: neverMade, trouble: waitIf(replay.wasStopped) }
  replay.played.add(call)
  const token = `${randomUUID()}:int`
  const { reply, fault } = replyOfOutcome(call.outcome, {
    token,
    apiUser: replay.apiUser,
    fill: (text) => withValues(text, subscription, token),
  })
  if (reply.body.includes(token)) {
    subscription.tokens.set(token, { value: token, expiresAt: now + HOUR, expiryWasTold: false })
  }
  return { reply, trouble: { latencyMs: 0, fault } }
}

export function restart(replay: Replay): void {
  replay.played.clear()
  replay.callers = []
}

const HOUR = 3_600_000

const neverMade = htmlReply(404, '404 Not Found', 'The report has no such call.')

const waitIf = (isToWait: boolean): Trouble => ({
  latencyMs: 0,
  fault: isToWait ? 'stalledBody' : 'none',
})

/** Whoever asks for a token though no token, or something else, was asked for next is another test. */
function startsOver(replay: Replay, exchange: Exchange, now: number): boolean {
  if (now - replay.lastCallAt > PAUSE_BETWEEN_TESTS) return true
  const { calls, played } = replay
  const tokens = calls.filter(
    (call) => hasPath(call, exchange) && call.method === exchange.method && isToken(call),
  )
  const next = tokens.find((call) => !played.has(call))
  if (next === undefined) return tokens.length > 0
  return calls.slice(0, calls.indexOf(next)).some((call) => !played.has(call))
}

function nextCall(replay: Replay, exchange: Exchange): CallObservation | undefined {
  const ofPath = replay.calls.filter((call) => hasPath(call, exchange))
  const ofMethod = ofPath.filter(({ method }) => method === exchange.method)
  // Where only one form of the token request was allowed then, the other is answered as that was.
  const alike = ofMethod.length > 0 ? ofMethod : ofPath
  const sender = senderOf(replay, exchange.from)
  const own = alike.filter(({ from }) => from === sender)
  const candidates = own.length > 0 ? own : alike
  return candidates.find((call) => !replay.played.has(call)) ?? candidates.at(-1)
}

/** The report's address for which this caller stands. */
function senderOf({ calls, callers }: Replay, caller: string): string | null {
  if (!callers.includes(caller)) callers.push(caller)
  const senders = [...new Set(calls.flatMap(({ from }) => from ?? []))]
  return senders[callers.indexOf(caller)] ?? senders[0] ?? null
}

const isToken = ({ purpose }: CallObservation) => purpose === 'token' || purpose === 'tokenAgain'

const hasPath = (call: CallObservation, { path }: Exchange) =>
  call.path.replace(/\?.*$/, '') === path

function withValues(text: string, { service }: Subscription, token: string): string {
  return text
    .replaceAll('‹client id›', () => service.clientId)
    .replaceAll('‹secret›', () => service.clientSecret)
    .replaceAll('‹token›', () => token)
}
