/**
 * What every answer of the API says, whichever handler gave it; `proxy.ts` leaves these addresses alone, for it costs as
 * much as a whole token. `requestId` is ours, never the caller's: events and log lines name it.
 */
export function answerHeaders(request: Request, requestId: string): Record<string, string> {
  const isHttps = request.headers.get('x-forwarded-proto') === 'https'
  return {
    'x-request-id': requestId,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    'cache-control': 'no-store',
    ...(isHttps ? { 'strict-transport-security': 'max-age=63072000; includeSubDomains' } : {}),
  }
}
