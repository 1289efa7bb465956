import 'server-only'
import { randomInt } from 'node:crypto'
import { asGet } from '#lib/simulator/as-get.ts'
import type { Exchange } from '#lib/simulator/exchange.ts'
import type { Operation } from '#lib/simulator/operation.ts'
import { OPERATIONS } from '#lib/simulator/operations.ts'
import { refuseCall } from '#lib/simulator/refuse-call.ts'
import { errorEnvelope, requestIdOf, successEnvelope } from '#lib/simulator/replies/envelope.ts'
import { jsonReply, jsonText, type Reply } from '#lib/simulator/reply.ts'
import type { Subscription } from '#lib/simulator/subscription.ts'
import { countCall, countError } from '#lib/simulator/usage.ts'

/** The REST API, bulk paths included: HTTP 200 whatever happens. */
export function answerRest(asked: Exchange, subscription: Subscription, now: number): Reply {
  const exchange = asGet(asked)
  const operation = OPERATIONS.find(({ path }) => path.test(exchange.path))
  const refusal = refuseCall(exchange, subscription, operation, now)
  countCall(subscription, refusal?.code ?? null, now)
  const answer =
    refusal === null && operation
      ? answerOf(operation, exchange, subscription, now)
      : { error: refusal ?? SYSTEM_ERROR }
  const kind = exchange.path.startsWith('/rest/asset/') ? 'asset' : 'leadDatabase'
  const requestId = requestIdOf(randomInt(0x10000), now)
  if ('error' in answer) {
    countError(subscription, answer.error.code, now)
    const envelope = errorEnvelope(kind, requestId, answer.error)
    return { ...jsonReply(200, envelope), code: answer.error.code }
  }
  const { restBody } = subscription.switches
  return restBody === null
    ? jsonReply(200, successEnvelope(kind, requestId, answer))
    : jsonText(200, restBody)
}

const SYSTEM_ERROR = { code: '611', message: 'System error' }

function answerOf(
  operation: Operation,
  exchange: Exchange,
  subscription: Subscription,
  now: number,
): ReturnType<Operation['answer']> {
  const caught = operation.path.exec(exchange.path)?.slice(1) ?? []
  return operation.answer({ exchange, subscription, now, caught })
}
