import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { Context } from '#lib/connections/context.ts'
import { quotaDaysOf } from '#lib/connections/quota-days.ts'
import { inTenant } from '#lib/db.ts'
import {
  draftOf,
  reportLeftBy,
  tested,
  useSimulator,
} from '#tests/support/simulated-connections.ts'
import { newTenant, useStorage } from '#tests/support/storage.ts'

useStorage()
useSimulator()

const DAY_MS = 24 * 60 * 60_000

/** A connection whose quota was used up at these times; nothing else was ever tested. */
async function usedUpAt(...times: Date[]) {
  const context = await newTenant()
  const connectionId = await draftOf(context, '000-QUO-607')
  await tested(context, connectionId)
  await inTenant(context, async (tx) => {
    const {
      report: _report,
      theme: _theme,
      checks: _checks,
      needs: _needs,
      ...row
    } = await tx.testRun.findFirstOrThrow()
    await tx.testRun.deleteMany()
    for (const [place, startedAt] of times.entries()) {
      const own = { id: randomUUID(), supportCode: `${place}`, startedAt, needs: [] }
      await tx.testRun.create({ data: { ...row, ...own } })
    }
  })
  return { context, connectionId }
}

const daysBefore = (of: { context: Context; connectionId: string }, startedAt: string) =>
  inTenant(of.context, (tx) => {
    const { tenantId } = of.context
    return quotaDaysOf(tx, {
      tenantId,
      connectionId: of.connectionId,
      startedAt: new Date(startedAt),
    })
  })

describe('the days before, on which the quota was used up', () => {
  it('are counted once each, and today is none of them', async () => {
    const used = await usedUpAt(
      new Date('2026-11-22T15:00:00Z'),
      new Date('2026-11-21T15:00:00Z'),
      new Date('2026-11-21T20:00:00Z'),
      new Date('2026-11-19T15:00:00Z'),
    )
    expect(await daysBefore(used, '2026-11-22T16:00:00Z')).toBe(2)
  })

  it('are the six before, no more', async () => {
    const used = await usedUpAt(
      new Date('2026-11-16T06:00:00Z'),
      new Date('2026-11-16T05:59:00Z'),
      new Date('2026-11-23T16:00:00Z'),
    )
    expect(await daysBefore(used, '2026-11-22T16:00:00Z')).toBe(1)
  })

  it.each([
    ['in winter', '2026-11-22T06:00:00Z', '2026-11-22T05:59:59Z'],
    ['in summer', '2026-07-10T05:00:00Z', '2026-07-10T04:59:59Z'],
  ])('end at midnight of US Central time, %s', async (_, midnight, justBefore) => {
    const used = await usedUpAt(new Date(justBefore))
    expect(await daysBefore(used, midnight)).toBe(1)
    expect(await daysBefore(await usedUpAt(new Date(midnight)), midnight)).toBe(0)
  })

  it('are those of this connection alone', async () => {
    const used = await usedUpAt(new Date('2026-11-21T15:00:00Z'))
    const other = { ...used, connectionId: await draftOf(used.context, '000-QUO-607') }
    expect(await daysBefore(other, '2026-11-22T16:00:00Z')).toBe(0)
  })

  it('make a quota that is too small of the third in seven', async () => {
    const ago = (days: number) => new Date(Date.now() - days * DAY_MS)
    // Yesterday in Chicago, on the day of 25 hours, too.
    const yesterday = ago(1.1)
    const twice = await usedUpAt(yesterday)
    const { verdict, judgedWith } = reportLeftBy(await tested(twice.context, twice.connectionId))
    expect(judgedWith.quotaDays).toBe(1)
    expect(verdict).toMatchObject({ code: 'quota_exhausted', outcome: 'wait' })
    const thrice = await usedUpAt(yesterday, ago(3))
    const report = reportLeftBy(await tested(thrice.context, thrice.connectionId))
    expect(report.verdict).toMatchObject({
      code: 'quota_exhausted',
      outcome: 'fixable',
      owner: 'marketoAdmin',
    })
  })
})
