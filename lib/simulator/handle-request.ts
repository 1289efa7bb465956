import 'server-only'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { answerControl } from '#lib/simulator/answer-control.ts'
import { answerAsControlHost, namesAControlHost } from '#lib/simulator/control-host.ts'
import { answerIdentity } from '#lib/simulator/answer-identity.ts'
import { answerRest } from '#lib/simulator/answer-rest.ts'
import { readExchange, type Exchange } from '#lib/simulator/exchange.ts'
import { findSubscription, namesAnInstance } from '#lib/simulator/find-subscription.ts'
import { isLoopbackHost } from '#lib/simulator/is-own-page.ts'
import type { Whereabouts } from '#lib/simulator/published-addresses.ts'
import { replayCall } from '#lib/simulator/replay/replay-call.ts'
import { htmlReply, type Reply } from '#lib/simulator/reply.ts'
import { secretsInTarget } from '#lib/simulator/secrets-in-target.ts'
import { keepRequest, pathWithoutValues } from '#lib/simulator/seen-requests.ts'
import { sendReply, type Trouble } from '#lib/simulator/send-reply.ts'
import type { Simulation } from '#lib/simulator/simulation.ts'
import type { Subscription } from '#lib/simulator/subscription.ts'

const UNBROKEN: Trouble = { latencyMs: 0, fault: 'none' }

/** What goes back, how it breaks, and what to do when it is over. */
type Answered = { reply: Reply; trouble: Trouble; subscription?: Subscription; end?: () => void }

/** One request, from its bytes to its reply. */
export async function handleRequest(
  request: IncomingMessage,
  response: ServerResponse,
  simulation: Simulation,
  whereabouts: Whereabouts,
): Promise<void> {
  const started = performance.now()
  const exchange = await readExchange(request)
  if (exchange === null) return sendReply(response, tooLarge, UNBROKEN)
  simulation.secretsSeenInTargets += secretsInTarget(exchange, simulation)
  const answered = answerTo(exchange, simulation, whereabouts)
  const { reply, trouble, subscription, end } = answered
  await sendReply(response, reply, trouble).finally(end)
  if (apiOf(exchange.path) === null && isLoopbackHost(exchange.host)) return
  keepRequest(simulation.requests, {
    at: new Date(simulation.clock.now()).toISOString(),
    method: exchange.method,
    path: pathWithoutValues(exchange),
    munchkinId: subscription?.instance.munchkinId ?? null,
    from: exchange.from,
    status: response.writableEnded ? response.statusCode : null,
    code: trouble.fault === 'none' ? (reply.code ?? null) : null,
    ms: Math.round(performance.now() - started),
  })
}

function answerTo(exchange: Exchange, simulation: Simulation, whereabouts: Whereabouts): Answered {
  if (exchange.target.length > 8192) return { reply: tooLong, trouble: UNBROKEN }
  const api = apiOf(exchange.path)
  if (api === null) {
    return { reply: answerElsewhere(exchange, simulation, whereabouts), trouble: UNBROKEN }
  }
  const subscription = findSubscription(exchange, simulation)
  if (subscription === null) return { reply: notFound, trouble: UNBROKEN }
  subscription.calls[api] += 1
  const now = simulation.clock.now()
  const { replay } = subscription
  if (replay) return { ...replayCall({ ...subscription, replay }, exchange, now), subscription }
  const end = api === 'rest' ? begin(subscription) : () => {}
  const answer = api === 'identity' ? answerIdentity : answerRest
  const reply = answer(exchange, subscription, now)
  return { reply, trouble: troubleOn(api, subscription, simulation), subscription, end }
}

function answerElsewhere(
  exchange: Exchange,
  simulation: Simulation,
  whereabouts: Whereabouts,
): Reply {
  if (namesAnInstance(exchange.host)) return notFound
  return namesAControlHost(exchange.host)
    ? answerAsControlHost(simulation)
    : answerControl(exchange, simulation, whereabouts)
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

function troubleOn(api: Api, { switches }: Subscription, { latencyMs }: Simulation): Trouble {
  const isHere = switches.faultAt === 'everywhere' || switches.faultAt === api
  return {
    latencyMs: Math.max(switches.latencyMs, latencyMs),
    fault: isHere ? switches.fault : ('none' as const),
  }
}

const notFound: Reply = htmlReply(404, '404 Not Found', 'There is nothing here.')
const tooLarge: Reply = htmlReply(413, '413 Request Entity Too Large', 'More than 1 MB.')
const tooLong: Reply = htmlReply(414, '414 Request-URI Too Long', 'More than 8 kB.')
