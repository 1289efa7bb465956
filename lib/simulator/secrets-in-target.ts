import 'server-only'
import type { Exchange } from '#lib/simulator/exchange.ts'
import type { Simulation } from '#lib/simulator/simulation.ts'

/**
 * How many secrets and tokens stand in a request's target, where every proxy on the way writes them down: those that a
 * parameter names, whatever their value, and those that we know, wherever they stand.
 */
export function secretsInTarget({ target, query }: Exchange, simulation: Simulation): number {
  const named = ['client_secret', 'access_token'].flatMap((name) => query.getAll(name))
  const decoded = safelyDecoded(target)
  const known = [...simulation.subscriptions.values()]
    .flatMap(({ service, tokens }) => [service.clientSecret, ...tokens.keys()])
    .filter((secret) => decoded.includes(secret))
  return new Set([...named.filter((value) => value !== ''), ...known]).size
}

function safelyDecoded(target: string): string {
  try {
    return decodeURIComponent(target)
  } catch {
    return target
  }
}
