import 'server-only'
import * as z from 'zod'

/** The host's own id for a thing of its own; never changes. */
export const ExternalId = z.string().min(1).max(200)

export const Mode = z.enum(['live', 'simulated']).meta({
  description: '`simulated`: served by our simulator, with Munchkin IDs that begin with 000-.',
})

/** ISO 8601, UTC. */
export const Time = z.iso.datetime()

export const TenantName = z.strictObject({
  externalId: ExternalId,
  name: z.string().min(1).max(200),
})
