import type { CheckId, PermissionNeed } from '#lib/diagnosis/report.ts'
import { permissionNamed, type Probe } from '#lib/marketo/permissions.ts'

/** One family of permissions: one read proves them all. */
export type ProbeStep = { permission: string; probe: Probe; secondProbe: Probe | null }

export type Plan = {
  /** Every check, in the order in which it runs and is shown. */
  checks: readonly CheckId[]
  probes: ProbeStep[]
  /** Our other addresses: the baseline is repeated from each. */
  elsewhere: readonly string[]
  /** Calls to Marketo when all goes well: token, baseline, one from each other address, one a family. */
  calls: number
}

const CHECKS: readonly CheckId[] = [
  'endpoint', // offline: what was pasted names an instance
  'reach', // read off the first call: name, connection, certificate
  'credentials', // needs reach: Identity gives a token
  'apiUser', // needs a token: whose it is
  'access', // needs a token: a call that takes no permission
  'permissions', // needs access: else every probe would be refused for the same reason
  'quota', // read off the call of `access`
]

const STOPS: ReadonlySet<CheckId> = new Set(['endpoint', 'reach', 'credentials', 'access'])

/** Unless it passed, a check of these ends the run; what comes after it is skipped. */
export const stopsTheRest = (id: CheckId) => STOPS.has(id)

/** What to call for what the host needs. `sources`: the addresses of ours that calls can leave from, the first one first. */
export function planTest(needs: PermissionNeed[], sources: readonly string[] = []): Plan {
  const byFamily = new Map<string, ProbeStep>()
  for (const need of needs) {
    const { name, family, probe, secondProbe } = permissionNamed(need.permission)
    if (probe && !byFamily.has(family))
      byFamily.set(family, { permission: name, probe, secondProbe })
  }
  const probes = [...byFamily.values()]
  const elsewhere = sources.slice(1)
  return { checks: CHECKS, probes, elsewhere, calls: 2 + elsewhere.length + probes.length }
}
