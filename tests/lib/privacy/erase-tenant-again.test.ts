import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { inTenant } from '#lib/db.ts'
import { eraseTenant } from '#lib/privacy/erase-tenant.ts'
import { hostOver, knownTenant, namesOf, rowsHolding } from '#tests/support/known-tenant.ts'
import { useSimulator } from '#tests/support/simulated-connections.ts'
import { newTenant, useStorage } from '#tests/support/storage.ts'

const storage = useStorage()
useSimulator()

async function erased(known: { tenantId: string }) {
  const result = await eraseTenant(hostOver(known), 'live')
  if (!result.ok) throw new Error(result.reason)
  return result
}

describe('a tenant that is erased', () => {
  it('is not found a second time, and can come back as a new one', async () => {
    const known = await knownTenant('000-CON-200')
    await erased(known)
    expect(await eraseTenant(hostOver(known), 'live')).toEqual({ ok: false, reason: 'not_found' })
    await newTenant(known.tenant.externalId)
    expect((await erased(known)).removed.connections).toBe(0)
  })

  it('goes on where it broke off', async () => {
    const known = await knownTenant('000-CON-200')
    // As the first of its steps leaves it.
    await inTenant(known, (tx) => tx.dataKey.deleteMany())
    await inTenant(known, (tx) => tx.testRun.deleteMany())
    const { removed } = await erased(known)
    expect(removed).toMatchObject({ connections: 2, tests: 0, dataKeys: 0 })
    expect(await inTenant(known, (tx) => tx.tenant.count())).toBe(0)
  })

  it('has as many tests as it likes', async () => {
    const known = await knownTenant('000-CON-200')
    await inTenant(known, async (tx) => {
      const run = await tx.testRun.findFirstOrThrow()
      const { report, needs, checks, theme: _, ...row } = run
      await tx.testRun.createMany({
        data: Array.from({ length: 450 }, (_one, index) => ({
          ...row,
          ...{ id: randomUUID(), supportCode: `c${index}`, needs: needs!, checks: checks! },
          report: report!,
        })),
      })
    })
    expect((await erased(known)).removed.tests).toBe(451)
  })
})

describe('a simulated key', () => {
  it('erases a tenant that has nothing live', async () => {
    const known = await knownTenant('000-CON-200')
    expect(await eraseTenant(hostOver(known), 'simulated')).toMatchObject({ ok: true })
  })

  it.each(['connection', 'connectSession'] as const)(
    'is refused where there is a live %s, and touches nothing',
    async (table) => {
      const known = await knownTenant('000-CON-200')
      const data = { mode: 'live' }
      await inTenant(known, (tx) =>
        table === 'connection'
          ? tx.connection.updateMany({ where: { id: known.draftId }, data })
          : tx.connectSession.updateMany({ where: { id: known.sessionId }, data }),
      )
      const before = await rowsHolding(storage.ownerUrl, namesOf(known))
      const refused = await eraseTenant(hostOver(known), 'simulated')
      expect(refused).toEqual({ ok: false, reason: 'mode_refused' })
      expect(await rowsHolding(storage.ownerUrl, namesOf(known))).toEqual(before)
      expect(await inTenant(known, (tx) => tx.dataKey.count())).toBe(1)
    },
  )
})
