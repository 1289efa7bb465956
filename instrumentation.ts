import type { Instrumentation } from 'next'

/**
 * Once per process: a setting that is missing ends the start with every name, and a sealed start says so. The jobs wait
 * by themselves for a database and a key.
 */
export async function register(): Promise<void> {
  if (process.env['NEXT_RUNTIME'] !== 'nodejs') return
  const { serverSettings } = await import('#lib/env.ts')
  const { log } = await import('#lib/log.ts')
  const { keyring } = await import('#lib/crypto/keyring.ts')
  serverSettings()
  log('info', 'server_started', { code: keyring() === null ? 'service_sealed' : 'ok' })
  const { startJobs, stopJobs } = await import('#lib/jobs/start-jobs.ts')
  startJobs()
  // Next ends the process by itself on these; meanwhile what runs is left to another process.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stopJobs())
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
