import 'server-only'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { answerControl } from '#lib/simulator/answer-control.ts'
import { answerIdentity } from '#lib/simulator/answer-identity.ts'
import { answerRest } from '#lib/simulator/answer-rest.ts'
import { readExchange, type Exchange } from '#lib/simulator/exchange.ts'
import { findSubscription, namesAnInstance } from '#lib/simulator/find-subscription.ts'
import type { Whereabouts } from '#lib/simulator/published-addresses.ts'
import { htmlReply, type Reply } from '#lib/simulator/reply.ts'
import { secretsInTarget } from '#lib/simulator/secrets-in-target.ts'
import { sendReply } from '#lib/simulator/send-reply.ts'
import type { Simulation } from '#lib/simulator/simulation.ts'
import type { Subscription } from '#lib/simulator/subscription.ts'

const UNBROKEN = { latencyMs: 0, fault: 'none' } as const

/** One request, from its bytes to its reply. */
export async function handleRequest(
  request: IncomingMessage,
  response: ServerResponse,
  simulation: Simulation,
  whereabouts: Whereabouts,
): Promise<void> {
  const exchange = await readExchange(request)
  if (exchange === null) return sendReply(response, tooLarge, UNBROKEN)
  simulation.secretsSeenInTargets += secretsInTarget(exchange, simulation)
  if (exchange.target.length > 8192) return sendReply(response, tooLong, UNBROKEN)
  const api = apiOf(exchange.path)
  if (api === null) {
    const reply = namesAnInstance(exchange.host)
      ? notFound
      : answerControl(exchange, simulation, whereabouts)
    return sendReply(response, reply, UNBROKEN)
  }
  const subscription = findSubscription(exchange, simulation)
  if (subscription === null) return sendReply(response, notFound, UNBROKEN)
  subscription.calls[api] += 1
  const answered = api === 'identity' ? answerIdentity : answerRest
  const end = api === 'rest' ? begin(subscription) : () => {}
  const reply = answered(exchange, subscription, simulation.clock.now())
  await sendReply(response, reply, troubleOn(api, subscription, simulation)).finally(end)
}

/** Counts a REST call as under way until what it returns is called. */
function begin(subscription: Subscription): () => void {
  subscription.underWay += 1
  const { calls, underWay } = subscription
  calls.mostAtOnce = Math.max(calls.mostAtOnce, underWay)
  return () => void (subscription.underWay -= 1)
}

type Api = 'identity' | 'rest'

function apiOf(path: Exchange['path']): Api | null {
  if (path.startsWith('/identity/')) return 'identity'
  return path.startsWith('/rest/') || path.startsWith('/bulk/') ? 'rest' : null
}

function troubleOn(api: Api, { switches }: Subscription, { latencyMs }: Simulation) {
  const isHere = switches.faultAt === 'everywhere' || switches.faultAt === api
  return {
    latencyMs: Math.max(switches.latencyMs, latencyMs),
    fault: isHere ? switches.fault : ('none' as const),
  }
}

const notFound: Reply = htmlReply(404, '404 Not Found', 'There is nothing here.')
const tooLarge: Reply = htmlReply(413, '413 Request Entity Too Large', 'More than 1 MB.')
const tooLong: Reply = htmlReply(414, '414 Request-URI Too Long', 'More than 8 kB.')
