import 'server-only'
import { hostname } from 'node:os'
import type { Mode } from '#lib/connections/view.ts'
import { hashOf } from '#lib/hash-of.ts'

/** How long what one connection saw is of use to the others. */
export const SIGHTING_KEPT_MS = 15 * 60_000
/** How long a way out that failed is taken to fail still: a hiccup of minutes ago must accuse nobody. */
export const FAILURE_COUNTS_MS = 2 * 60_000

export type Sighter = {
  tenantId: string
  connectionId: string
  mode: Mode
  /** Null when what was pasted names no instance: nothing is called then. */
  munchkinId: string | null
}

/**
 * Where a sighting stands: hashes alone, since it is shared over all tenants. Null for a simulated instance, which is
 * reached on a way of its own, and where nothing is called.
 */
export function sightingPlace({ tenantId, connectionId, mode, munchkinId }: Sighter) {
  if (mode === 'simulated' || munchkinId === null) return null
  return {
    machine: hashOf(hostname()),
    connection: hashOf(`${tenantId}:${connectionId}`),
    instance: hashOf(munchkinId),
  }
}
