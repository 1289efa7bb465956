import 'server-only'
import { bearerToken } from '#lib/simulator/check-token.ts'
import type { Exchange } from '#lib/simulator/exchange.ts'
import type { Simulation } from '#lib/simulator/simulation.ts'
import type { Subscription } from '#lib/simulator/subscription.ts'

/**
 * Whose call it is. By the Host header where it names an instance, in any case and with any port; otherwise by client id,
 * then by token, for clients that cannot set a Host header. Null for a name that is not simulated.
 */
export function findSubscription(exchange: Exchange, simulation: Simulation): Subscription | null {
  const name = /^(.+)\.mktorest\.com(:\d+)?$/i.exec(exchange.host)?.[1]
  if (name !== undefined) return simulation.subscriptions.get(name.toUpperCase()) ?? null
  const all = [...simulation.subscriptions.values()]
  const clientId = (exchange.query.get('client_id') ?? exchange.form.get('client_id'))?.trim()
  const token = bearerToken(exchange.authorization)
  const found = all.find(({ instance, service, tokens }) =>
    clientId === undefined
      ? token !== null && tokens.has(token)
      : clientId === service.clientId || clientId === instance.clientId,
  )
  return found ?? simulation.nobody
}

export function namesAnInstance(host: string): boolean {
  return /\.mktorest\.com(:\d+)?$/i.test(host)
}
