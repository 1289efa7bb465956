import 'server-only'
import type { Transaction } from '#lib/db.ts'

/** Who may ask Identity for one client id at one instance: one at a time, over all processes. */
export type LeaseName = { tenantId: string; munchkinId: string; leaseName: string }

/** Of one taking. `fence` is larger than that of every taking before. */
export type Lease = LeaseName & { holder: string; fence: number }

/** Longer than asking can take: who still holds it afterwards is gone, or will be refused by its fence. */
export const LEASE_MS = 12_000

/** By the database's clock, which all processes share. Null while another holds it. */
export async function takeLease(
  tx: Transaction,
  name: LeaseName,
  holder: string,
): Promise<Lease | null> {
  const { tenantId, munchkinId, leaseName } = name
  const [taken] = await tx.$queryRaw<{ fence: number }[]>`
    insert into token_lease as kept
      (tenant_id, munchkin_id, client_id_fingerprint, fence, holder, held_until)
    values (${tenantId}::uuid, ${munchkinId}, ${leaseName}, 1, ${holder}::uuid,
      clock_timestamp() + ${LEASE_MS} * interval '1 millisecond')
    on conflict (tenant_id, munchkin_id, client_id_fingerprint) do update set
      fence = kept.fence + 1, holder = excluded.holder, held_until = excluded.held_until
    where kept.held_until is null or kept.held_until < clock_timestamp()
    returning fence`
  return taken === undefined ? null : { ...name, holder, fence: taken.fence }
}

/** Whether somebody holds it now. */
export async function isLeaseHeld(tx: Transaction, name: LeaseName): Promise<boolean> {
  const { tenantId, munchkinId, leaseName } = name
  const held = await tx.$queryRaw<unknown[]>`
    select 1 from token_lease
    where tenant_id = ${tenantId}::uuid and munchkin_id = ${munchkinId}
      and client_id_fingerprint = ${leaseName} and held_until >= clock_timestamp()`
  return held.length > 0
}

/**
 * Gives it back, with what asking brought; null: it was not asked after all. False, and nothing is written, when another
 * has taken it in the meantime: then whatever this holder found may be older, and must not be kept.
 */
export async function endLease(
  tx: Transaction,
  { tenantId, munchkinId, leaseName, holder, fence }: Lease,
  asked: { at: Date; refusal: string | null } | null,
): Promise<boolean> {
  const { count } = await tx.tokenLease.updateMany({
    where: { tenantId, munchkinId, clientIdFingerprint: leaseName, holder, fence },
    data: {
      ...{ holder: null, heldUntil: null },
      ...(asked === null ? {} : { askedAt: asked.at, refusal: asked.refusal }),
    },
  })
  return count > 0
}
