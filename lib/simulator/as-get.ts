import type { Exchange } from '#lib/simulator/exchange.ts'

/**
 * A long query may come as a form: a POST with `_method=GET`, which Adobe documents in the query and clients also send in
 * the form.
 */
export function asGet(exchange: Exchange): Exchange {
  const { method, query, form } = exchange
  if (method !== 'POST' || (query.get('_method') ?? form.get('_method')) !== 'GET') return exchange
  return { ...exchange, method: 'GET', query: new URLSearchParams([...query, ...form]) }
}
