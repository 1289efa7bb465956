import type { Instrumentation } from 'next'

/** Once per process: a setting that is missing ends the start with every name, and a sealed start says so. */
export async function register(): Promise<void> {
  if (process.env['NEXT_RUNTIME'] !== 'nodejs') return
  const { serverSettings } = await import('#lib/env.ts')
  const { log } = await import('#lib/log.ts')
  const { keyring } = await import('#lib/crypto/keyring.ts')
  serverSettings()
  log('info', 'server_started', { code: keyring() === null ? 'service_sealed' : 'ok' })
}

/** Errors are logged by code and route; their text may hold what somebody typed. */
export const onRequestError: Instrumentation.onRequestError = async (error, request, context) => {
  if (process.env['NEXT_RUNTIME'] !== 'nodejs') return
  const { log } = await import('#lib/log.ts')
  const { faultCode, faultDetail } = await import('#lib/fault.ts')
  const detail = faultDetail(error) ?? digestOf(error)
  log('error', 'request_failed', {
    code: faultCode(error) ?? 'bug',
    route: context.routePath,
    method: request.method,
    ...(detail === null ? {} : { detail }),
  })
}

function digestOf(error: unknown): string | null {
  const isCarrier = typeof error === 'object' && error !== null && 'digest' in error
  return isCarrier ? String(error.digest) : null
}
