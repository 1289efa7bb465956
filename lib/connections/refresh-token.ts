import 'server-only'
import { randomUUID } from 'node:crypto'
import { keepToken } from '#lib/connections/keep-token.ts'
import { openToken } from '#lib/connections/token-open.ts'
import { askIdentity, openAsking } from '#lib/connections/token-ask.ts'
import type { TokenClock } from '#lib/connections/token-clock.ts'
import type { KnownToken } from '#lib/connections/token-facts.ts'
import { endLease, isLeaseHeld, takeLease, type Lease } from '#lib/connections/token-lease.ts'
import { UNCHANGED, UNREACHABLE } from '#lib/connections/token-plan.ts'
import { requireKeyring } from '#lib/crypto/keyring.ts'
import { inTenant } from '#lib/db.ts'
import { reveal } from '#lib/marketo/secret.ts'

const POLL_MS = 100
/** Other credentials are in use by now. */
const GONE = { ok: false, refusal: UNREACHABLE } as const

export type Refreshing = {
  known: KnownToken
  connectionId: string
  credentialsId: string
  munchkinId: string
  leaseName: string
  look: () => Promise<KnownToken | null>
  /** Whether what is known by then still leaves Identity to ask. */
  isToAsk: (known: KnownToken) => boolean
  clock: TokenClock
  /** Until when to wait for another who asks. */
  signal: AbortSignal
}

/**
 * Brings it about that Identity was asked, by us or by another: one at a time for a client id at an instance, over all
 * processes. Gives what is known then, looked up once for all who wait for it here.
 */
export async function refreshToken(refreshing: Refreshing): Promise<KnownToken | null> {
  const { known, connectionId } = refreshing
  const name = `${known.tenant_id} ${connectionId}`
  return flights.get(name) ?? begin(name, refreshing)
}

const flights = new Map<string, Promise<KnownToken | null>>()

function begin(name: string, refreshing: Refreshing): Promise<KnownToken | null> {
  const flight = settle(refreshing)
    .then(refreshing.look)
    .finally(() => flights.delete(name))
  flights.set(name, flight)
  return flight
}

async function settle(refreshing: Refreshing): Promise<void> {
  const { known, munchkinId, leaseName, signal } = refreshing
  const tenantId = known.tenant_id
  const name = { tenantId, munchkinId, leaseName }
  const lease = await inTenant({ tenantId }, (tx) => takeLease(tx, name, randomUUID()))
  if (lease !== null) return ask(refreshing, lease)
  do {
    await refreshing.clock.wait(POLL_MS)
  } while (!signal.aborted && (await inTenant({ tenantId }, (tx) => isLeaseHeld(tx, name))))
}

/** Who held it before may have brought what we wanted. */
async function ask({ look, isToAsk, ...refreshing }: Refreshing, lease: Lease): Promise<void> {
  const { munchkinId, clock } = refreshing
  const { tenantId } = lease
  const end = (asked: { at: Date; refusal: string | null } | null) =>
    inTenant({ tenantId }, (tx) => endLease(tx, lease, asked))
  try {
    const still = await look()
    if (still === null || !isToAsk(still)) return void (await end(null))
    const asking = await openAsking(tenantId, refreshing.credentialsId, clock.now())
    const asked = asking === null ? GONE : await askIdentity(asking, munchkinId, clock)
    if (asking === null || !asked.ok) {
      const { refusal } = asked.ok ? GONE : asked
      return void (await end({ at: clock.now(), refusal }))
    }
    const held = await openToken(still)
    const isSame = held !== null && reveal(held) === reveal(asked.token.value)
    const keyring = await requireKeyring()
    await inTenant({ tenantId }, async (tx) => {
      const said = { at: clock.now(), refusal: isSame ? UNCHANGED : null }
      if (await endLease(tx, lease, said)) {
        await keepToken(tx, keyring, asking.credentials, asked.token)
      }
    })
  } catch (error) {
    await end(null).catch(() => undefined)
    throw error
  }
}
