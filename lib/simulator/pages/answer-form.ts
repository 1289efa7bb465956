import 'server-only'
import type { Exchange } from '#lib/simulator/exchange.ts'
import { seeOther } from '#lib/simulator/pages/html.ts'
import { instancePage } from '#lib/simulator/pages/instance-page.ts'
import { readSwitchForm } from '#lib/simulator/pages/read-switch-form.ts'
import type { Reply } from '#lib/simulator/reply.ts'
import { resetSimulation, type Simulation } from '#lib/simulator/simulation.ts'
import type { Subscription } from '#lib/simulator/subscription.ts'
import { ownSwitches, turnSwitches } from '#lib/simulator/turn-switches.ts'

/** Takes a form of the control pages and sends the browser back to where it stood. Null for a form of no page. */
export function answerForm({ path, form }: Exchange, simulation: Simulation): Reply | null {
  const [, munchkinId = '', what] = /^\/instances\/([^/]+)\/(switches|reset)$/.exec(path) ?? []
  const subscription = simulation.subscriptions.get(munchkinId)
  if (subscription) return turnInstance(subscription, what === 'reset', form, simulation)
  switch (path) {
    case '/simulator/reset':
      resetSimulation(simulation)
      return seeOther('/')
    case '/simulator/clock':
      simulation.clock.advance(wholeNumber(form.get('advanceMs'), MONTH))
      return seeOther('/')
    case '/simulator/latency':
      simulation.latencyMs = wholeNumber(form.get('latencyMs'), TEN_MINUTES)
      return seeOther('/')
    default:
      return null
  }
}

const MONTH = 31 * 86_400_000
const TEN_MINUTES = 600_000

function turnInstance(
  subscription: Subscription,
  isReset: boolean,
  form: URLSearchParams,
  simulation: Simulation,
): Reply {
  const { munchkinId } = subscription.instance
  if (isReset) {
    subscription.switches = ownSwitches(subscription)
    return seeOther(`/instances/${munchkinId}`)
  }
  const read = readSwitchForm(form)
  if (!read.ok) return instancePage(subscription, read.problem)
  turnSwitches(simulation, munchkinId, read.switches)
  return seeOther(`/instances/${munchkinId}`)
}

/** 0 for what is none; what the form's fields do not allow cannot be typed into them. */
function wholeNumber(text: string | null, most: number): number {
  const number = /^\d{1,12}$/.test(text ?? '') ? Number(text) : 0
  return Math.min(number, most)
}
