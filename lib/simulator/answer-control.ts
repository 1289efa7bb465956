import 'server-only'
import * as z from 'zod/mini'
import { jsonOrNull } from '#lib/json-or-null.ts'
import type { Exchange } from '#lib/simulator/exchange.ts'
import { isOwnPage } from '#lib/simulator/is-own-page.ts'
import { listedInstances } from '#lib/simulator/listed-instances.ts'
import { answerForm } from '#lib/simulator/pages/answer-form.ts'
import { homePage } from '#lib/simulator/pages/home-page.ts'
import { instancePage } from '#lib/simulator/pages/instance-page.ts'
import { publishedAddresses, type Whereabouts } from '#lib/simulator/published-addresses.ts'
import { htmlReply, jsonReply, type Reply } from '#lib/simulator/reply.ts'
import { resetSimulation, type Simulation } from '#lib/simulator/simulation.ts'
import { stateOf } from '#lib/simulator/state.ts'
import { Switches } from '#lib/simulator/switches.ts'
import { turnSwitches } from '#lib/simulator/turn-switches.ts'

/** The simulator's own pages, which no instance has: the listing, the address book, counters and switches. */
export function answerControl(
  exchange: Exchange,
  simulation: Simulation,
  whereabouts: Whereabouts,
): Reply {
  const { method, path } = exchange
  if (method === 'POST') return isOwnPage(exchange) ? turn(exchange, simulation) : notOurs
  if (method !== 'GET' && method !== 'HEAD') return nothingHere
  switch (path) {
    case '/':
      return wantsJson(exchange)
        ? jsonReply(200, { instances: listedInstances(instancesOf(simulation)) })
        : homePage(simulation)
    case '/addresses.json':
      return jsonReply(200, publishedAddresses(simulation, whereabouts))
    case '/simulator/state.json':
      return jsonReply(200, stateOf(simulation))
    default: {
      const munchkinId = /^\/instances\/([^/]+)$/.exec(path)?.[1]
      const subscription = simulation.subscriptions.get(munchkinId ?? '')
      return subscription ? instancePage(subscription) : nothingHere
    }
  }
}

function turn(exchange: Exchange, simulation: Simulation): Reply {
  switch (exchange.path) {
    case '/simulator/reset':
      if (wantsHtml(exchange)) break
      resetSimulation(simulation)
      return jsonReply(200, stateOf(simulation))
    case '/simulator/clock.json':
      return changed(ClockChange, exchange, ({ advanceMs }) => simulation.clock.advance(advanceMs))
    case '/simulator/switches.json':
      return changed(switchChange(simulation), exchange, ({ munchkinId, ...switches }) =>
        turnSwitches(simulation, munchkinId ?? null, switches),
      )
  }
  return answerForm(exchange, simulation) ?? nothingHere
}

const nothingHere = htmlReply(404, '404 Not Found', 'There is nothing here.')
const notOurs = htmlReply(403, '403 Forbidden', 'Only pages of the simulator itself may turn it.')

const instancesOf = ({ subscriptions }: Simulation) =>
  [...subscriptions.values()].map(({ instance }) => instance)

const ClockChange = z.object({ advanceMs: z.number() })
const switchChange = (simulation: Simulation) =>
  z.strictObject({
    munchkinId: z.optional(z.enum(instancesOf(simulation).map(({ munchkinId }) => munchkinId))),
    ...z.partial(Switches).shape,
  })

function changed<Shape extends z.ZodMiniType>(
  shape: Shape,
  { body }: Exchange,
  change: (asked: z.infer<Shape>) => void,
): Reply {
  const asked = shape.safeParse(jsonOrNull(body))
  if (!asked.success) return jsonReply(400, { problem: z.prettifyError(asked.error) })
  change(asked.data)
  return jsonReply(200, { changed: true })
}

const wantsHtml = ({ accept }: Exchange) => /\btext\/html\b/i.test(accept)

const wantsJson = ({ accept, query }: Exchange) =>
  query.get('format') === 'json' || /\bapplication\/json\b/i.test(accept)
