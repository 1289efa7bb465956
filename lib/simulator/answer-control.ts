import 'server-only'
import * as z from 'zod/mini'
import type { Exchange } from '#lib/simulator/exchange.ts'
import { INSTANCES } from '#lib/simulator/instances.ts'
import { listedInstances } from '#lib/simulator/listed-instances.ts'
import { listingPage } from '#lib/simulator/listing-page.ts'
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
  switch (`${exchange.method === 'HEAD' ? 'GET' : exchange.method} ${exchange.path}`) {
    case 'GET /':
      return wantsJson(exchange) ? jsonReply(200, { instances: listedInstances() }) : listingPage()
    case 'GET /addresses.json':
      return jsonReply(200, publishedAddresses(simulation, whereabouts))
    case 'GET /simulator/state.json':
      return jsonReply(200, stateOf(simulation))
    case 'POST /simulator/reset':
      resetSimulation(simulation)
      return jsonReply(200, stateOf(simulation))
    case 'POST /simulator/clock.json':
      return changed(ClockChange, exchange, ({ advanceMs }) => simulation.clock.advance(advanceMs))
    case 'POST /simulator/switches.json':
      return changed(SwitchChange, exchange, ({ munchkinId, ...switches }) =>
        turnSwitches(simulation, munchkinId ?? null, switches),
      )
    default:
      return htmlReply(404, '404 Not Found', 'There is nothing here.')
  }
}

const ClockChange = z.object({ advanceMs: z.number() })
const SwitchChange = z.strictObject({
  munchkinId: z.optional(z.enum(INSTANCES.map(({ munchkinId }) => munchkinId))),
  ...z.partial(Switches).shape,
})

function changed<Shape extends z.ZodMiniType>(
  shape: Shape,
  { body }: Exchange,
  change: (asked: z.infer<Shape>) => void,
): Reply {
  const asked = shape.safeParse(parsedJson(body))
  if (!asked.success) return jsonReply(400, { problem: z.prettifyError(asked.error) })
  change(asked.data)
  return jsonReply(200, { changed: true })
}

function parsedJson(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}

const wantsJson = ({ accept, query }: Exchange) =>
  query.get('format') === 'json' || /\bapplication\/json\b/i.test(accept)
