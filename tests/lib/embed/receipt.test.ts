import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { inDatabase } from '#lib/db.ts'
import { createReceipt, useReceipt } from '#lib/embed/receipt.ts'
import { tenantIdOf } from '#lib/embed/tenant-id.ts'
import { handOver } from '#tests/support/hand-over.ts'
import { useStorage } from '#tests/support/storage.ts'

useStorage()

async function newReceipt(mode: 'live' | 'simulated' = 'simulated') {
  const externalId = randomUUID()
  const tenant = { externalId, name: 'Northwind' }
  const { sessionId } = await handOver({ tenant, mode })
  const actor = { kind: 'endUser', id: randomUUID() } as const
  const context = { tenantId: tenantIdOf(externalId), actor, requestId: randomUUID() }
  const connectionId = randomUUID()
  const receipt = await createReceipt(context, { connectionId, sessionId })
  return { receipt, tenant, connectionId, sessionId }
}

describe('a receipt', () => {
  it('says whose connection was made, by whom, in which session', async () => {
    const { receipt, tenant, connectionId, sessionId } = await newReceipt()
    expect(receipt).toMatch(/^mcr_[\w-]{43}$/)
    expect(await useReceipt(receipt, 'simulated')).toEqual({
      ok: true,
      ...{ tenant, connectionId, sessionId, endUserId: 'user-1' },
    })
  })

  it('is good once: of 50 at the same moment exactly one is told', async () => {
    const { receipt } = await newReceipt()
    const told = await Promise.all(
      Array.from({ length: 50 }, () => useReceipt(receipt, 'simulated')),
    )
    expect(told.filter(({ ok }) => ok)).toHaveLength(1)
    const refused = told.flatMap((each) => (each.ok ? [] : [each.reason]))
    expect(new Set(refused)).toEqual(new Set(['used']))
  })

  it('is dead after ten minutes', async () => {
    const { receipt, sessionId } = await newReceipt()
    const [row] = await inDatabase((client) => client.receipt.findMany({ where: { sessionId } }))
    const left = (row?.expiresAt.getTime() ?? 0) - Date.now()
    expect(left).toBeGreaterThan(595_000)
    expect(left).toBeLessThanOrEqual(600_000)
    await inDatabase((client) =>
      client.receipt.updateMany({
        where: { sessionId },
        data: { expiresAt: new Date(Date.now() - 1) },
      }),
    )
    expect(await useReceipt(receipt, 'simulated')).toEqual({ ok: false, reason: 'expired' })
  })

  it('of the other mode is unknown, and stays good for its own', async () => {
    const { receipt } = await newReceipt('live')
    expect(await useReceipt(receipt, 'simulated')).toEqual({ ok: false, reason: 'unknown' })
    expect(await useReceipt(receipt, 'live')).toMatchObject({ ok: true })
  })

  it.for(['', 'mcr_', `mcr_${'A'.repeat(43)}`, 'x'.repeat(10_000), '\0'])(
    'that we never gave is unknown: %j',
    async (text) => {
      expect(await useReceipt(text, 'simulated')).toEqual({ ok: false, reason: 'unknown' })
    },
  )

  it('is stored as its hash alone', async () => {
    const { receipt, sessionId } = await newReceipt()
    const rows = await inDatabase((client) => client.receipt.findMany({ where: { sessionId } }))
    expect(JSON.stringify(rows)).not.toContain(receipt.slice(4))
  })
})
