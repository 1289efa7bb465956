import { serverSettings } from '#lib/env.ts'

/** Of our origins the one under which this browser sees us. `host`: the request's header. */
export function originHere(host: string | null): string {
  const { publicOrigins } = serverSettings()
  return publicOrigins.find((one) => new URL(one).host === host) ?? publicOrigins[0] ?? ''
}
