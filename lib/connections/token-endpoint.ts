import 'server-only'
import { serverSettings } from '#lib/env.ts'
import { isSimulated, restHost } from '#lib/marketo/endpoint.ts'

/** Marketo's "REST API Endpoint", as the host calls it; a simulated instance is told by its token there. */
export function tokenEndpoint(munchkinId: string): string {
  const simulatorUrl = isSimulated(munchkinId) ? serverSettings().simulatorUrl : null
  if (simulatorUrl !== null) return `${new URL(simulatorUrl).origin}/rest`
  return `https://${restHost(munchkinId)}/rest`
}
