import { parseArgs } from 'node:util'
import { shownDelivery, shownInFull } from '#app/api/v1/webhook-deliveries/shown-delivery.ts'
import type { DeliveryState } from '#lib/webhooks/deliveries.ts'
import { WrongUsage } from '#scripts/host/wrong-usage.ts'
import { print, refuse } from '#scripts/host/exit-with.ts'

/** The log of what was sent, newest first; of one delivery, each try. As JSON in the words of the API. */
export async function deliveries(args: string[]): Promise<number> {
  const { DELIVERY_STATES, listDeliveries } = await import('#lib/webhooks/deliveries.ts')
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      endpoint: { type: 'string' },
      state: { type: 'string' },
      limit: { type: 'string', default: '50' },
      json: { type: 'boolean', default: false },
    },
  })
  const { endpoint, state, json } = values
  const limit = Number(values.limit)
  const isState = (text: string): text is DeliveryState =>
    DELIVERY_STATES.some((one) => one === text)
  if (state !== undefined && !isState(state)) {
    throw new WrongUsage(`--state is one of: ${DELIVERY_STATES.join(', ')}`)
  }
  if (!Number.isInteger(limit) || limit < 1) throw new WrongUsage('--limit is a number from 1.')
  const [id] = positionals
  if (id !== undefined) return oneDelivery(id)
  const found = await listDeliveries({
    ...{ mode: null, limit },
    ...(endpoint !== undefined && { endpointId: endpoint }),
    ...(state !== undefined && { state }),
  })
  if (json) return print(JSON.stringify(found.map(shownDelivery), null, 2))
  for (const one of found) {
    const next = one.nextAt === null ? '' : `next try ${one.nextAt.toISOString()}`
    const about = [one.id, one.createdAt.toISOString(), one.type, one.state]
    print([...about, `${one.attempts} tries`, next].join('  ').trimEnd())
  }
  return 0
}

async function oneDelivery(id: string): Promise<number> {
  const { readDelivery } = await import('#lib/webhooks/deliveries.ts')
  const found = await readDelivery(id, null)
  if (found === null) return refuse('There is no delivery of this id.')
  return print(JSON.stringify(shownInFull(found), null, 2))
}

/** Sends a delivery again under the same `webhook-id`: whatever runs the jobs does it within seconds. */
export async function resend(args: string[]): Promise<number> {
  const { resendDelivery } = await import('#lib/webhooks/deliveries.ts')
  const [id, ...more] = args
  if (id === undefined || more.length > 0) throw new WrongUsage('It takes one id of a delivery.')
  const resent = await resendDelivery(id, null)
  if (resent.ok) return print('It is sent again now.')
  return refuse(
    resent.reason === 'not_found'
      ? 'There is no delivery of this id.'
      : 'Its endpoint is disabled or removed. Enable it first.',
  )
}
