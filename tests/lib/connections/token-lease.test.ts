import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { endLease, isLeaseHeld, takeLease, type LeaseName } from '#lib/connections/token-lease.ts'
import { inTenant, type Transaction } from '#lib/db.ts'
import { newTenant, useStorage } from '#tests/support/storage.ts'

useStorage()

async function newLease() {
  const context = await newTenant()
  const { tenantId } = context
  const name: LeaseName = { tenantId, munchkinId: '000-CON-200', leaseName: randomUUID() }
  const within = <Result>(verb: (tx: Transaction) => Promise<Result>) => inTenant(context, verb)
  return {
    within,
    take: () => within((tx) => takeLease(tx, name, randomUUID())),
    isHeld: () => within((tx) => isLeaseHeld(tx, name)),
    row: () => within((tx) => tx.tokenLease.findFirstOrThrow()),
    /** As if its holder had said nothing for longer than it may. */
    outlive: () => within((tx) => tx.tokenLease.updateMany({ data: { heldUntil: new Date(0) } })),
  }
}

const must = <Value>(value: Value | null): Value => {
  if (value === null) throw new Error('none')
  return value
}

describe('the lease of a client id at an instance', () => {
  it('is one holder’s at a time, of any number at the same moment', async () => {
    const { take, isHeld } = await newLease()
    const taken = await Promise.all(Array.from({ length: 8 }, take))
    expect(taken.filter((lease) => lease !== null)).toHaveLength(1)
    expect(await isHeld()).toBe(true)
  })

  it('counts its fence up with every taking, and is free once it was given back', async () => {
    const { take, isHeld, within } = await newLease()
    for (const fence of [1, 2, 3]) {
      const lease = must(await take())
      expect(lease.fence).toBe(fence)
      expect(await within((tx) => endLease(tx, lease, null))).toBe(true)
      expect(await isHeld()).toBe(false)
    }
  })

  it('is taken over when its holder outlives it, whose word then counts no more', async () => {
    const { take, outlive, row, within } = await newLease()
    const old = must(await take())
    expect(await take()).toBeNull()
    await outlive()
    const next = must(await take())
    expect(next.fence).toBe(old.fence + 1)

    const late = { at: new Date(1), refusal: 'late' }
    expect(await within((tx) => endLease(tx, old, late))).toBe(false)
    expect(await row()).toMatchObject({ holder: next.holder, askedAt: null, refusal: null })
    const said = { at: new Date(2), refusal: null }
    expect(await within((tx) => endLease(tx, next, said))).toBe(true)
    expect(await row()).toMatchObject({ holder: null, heldUntil: null, askedAt: said.at })
    expect(await within((tx) => endLease(tx, old, late))).toBe(false)
  })
})
