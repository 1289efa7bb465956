import pg from 'pg'
import { describe, expect, it } from 'vitest'
import { recordEvent } from '#lib/audit/record-event.ts'
import { verifyChain } from '#lib/audit/verify-chain.ts'
import { inTenant } from '#lib/db.ts'
import { newTenant, useStorage } from '#tests/support/storage.ts'

const storage = useStorage()
const event = { what: 'a.happened', subject: 'connection:1', outcome: 'ok' }

async function asOwner(sql: string, values: unknown[]): Promise<void> {
  const client = new pg.Client({ connectionString: storage.ownerUrl })
  await client.connect()
  await client.query(sql, values)
  await client.end()
}

describe('the event chain', () => {
  it('is whole after many verbs at once', async () => {
    const context = await newTenant()
    await Promise.all(
      Array.from({ length: 20 }, () => inTenant(context, (tx) => recordEvent(tx, context, event))),
    )
    expect(await verifyChain(context)).toEqual({ ok: true, events: 20, firstBroken: null })
  })

  it('has no row of a verb that failed', async () => {
    const context = await newTenant()
    const failing = inTenant(context, async (tx) => {
      await recordEvent(tx, context, event)
      throw new Error('after')
    })
    await expect(failing).rejects.toThrow('after')
    expect((await verifyChain(context)).events).toBe(0)
  })

  it.each([
    ['changed', "update event set outcome = 'other' where tenant_id = $1 and sequence = 2", 2],
    [
      'moved in time',
      "update event set at = at + interval '1 ms' where tenant_id = $1 and sequence = 2",
      2,
    ],
    ['taken out', 'delete from event where tenant_id = $1 and sequence = 2', 2],
    ['taken from the front', 'delete from event where tenant_id = $1 and sequence = 1', 1],
  ])('shows where a row was %s', async (_, sql, firstBroken) => {
    const context = await newTenant()
    for (let i = 0; i < 3; i += 1) await inTenant(context, (tx) => recordEvent(tx, context, event))
    await asOwner(sql, [context.tenantId])
    expect(await verifyChain(context)).toMatchObject({ ok: false, firstBroken })
  })

  it('cannot be changed by the application itself', async () => {
    const context = await newTenant()
    await inTenant(context, (tx) => recordEvent(tx, context, event))
    const change = inTenant(context, (tx) => tx.event.updateMany({ data: { outcome: 'x' } }))
    await expect(change).rejects.toThrow('database_failed')
    const removal = inTenant(context, (tx) => tx.event.deleteMany())
    await expect(removal).rejects.toThrow('database_failed')
  })
})
