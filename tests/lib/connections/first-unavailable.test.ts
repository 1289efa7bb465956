import { describe, expect, it } from 'vitest'
import type { Context } from '#lib/connections/context.ts'
import { inTenant } from '#lib/db.ts'
import {
  draftOf,
  listed,
  reportLeftBy,
  reportWhile,
  tested,
  useSimulator,
} from '#tests/support/simulated-connections.ts'
import { newTenant, useStorage } from '#tests/support/storage.ts'

useStorage()
useSimulator()

const GONE = { restError: { code: '614', message: 'Invalid subscription' } }

const aDayAgo = (context: Context) =>
  inTenant(
    context,
    (tx) => tx.$executeRaw`update test_run set started_at = started_at - interval '25 hours',
      ended_at = ended_at - interval '25 hours'`,
  )

async function neverConnected() {
  const context = await newTenant()
  const connectionId = await draftOf(context, '000-CON-200')
  const first = await reportWhile(context, connectionId, GONE)
  return { context, connectionId, first }
}

describe('since when a subscription is unavailable', () => {
  it('is dated by the first test that found it so, also where nothing ever worked', async () => {
    const { context, connectionId, first } = await neverConnected()
    expect(first.verdict.code).toBe('subscription_unavailable')
    expect(first.judgedWith.firstUnavailableAt).toBeNull()
    const second = await reportWhile(context, connectionId, GONE)
    expect(second.judgedWith.firstUnavailableAt).toBe(first.startedAt)
    expect(second.verdict.code).toBe('subscription_unavailable')
  })

  it('makes it the wrong subscription after a day, and stays so', async () => {
    const { context, connectionId } = await neverConnected()
    await aDayAgo(context)
    const next = await reportWhile(context, connectionId, GONE)
    expect(next.verdict.code).toBe('wrong_subscription')
    const after = await reportWhile(context, connectionId, GONE)
    expect(after.judgedWith.firstUnavailableAt).toBe(next.judgedWith.firstUnavailableAt)
  })

  it('begins anew after any other answer, but not after an outage', async () => {
    const { context, connectionId, first } = await neverConnected()
    await reportWhile(context, connectionId, { fault: 'badGateway' })
    const still = await reportWhile(context, connectionId, GONE)
    expect(still.judgedWith.firstUnavailableAt).toBe(first.startedAt)
    await aDayAgo(context)
    expect(reportLeftBy(await tested(context, connectionId)).verdict.code).toBe('connected')
    const again = await reportWhile(context, connectionId, GONE)
    expect(again.judgedWith.firstUnavailableAt).toBeNull()
    expect(again.verdict.code).toBe('subscription_unavailable')
  })

  it('says nothing about another instance', async () => {
    const { context, connectionId } = await neverConnected()
    await draftOf(context, '000-GAP-200', { connectionId, ...listed('000-GAP-200') })
    const other = reportLeftBy(await tested(context, connectionId))
    expect(other.judgedWith.firstUnavailableAt).toBeNull()
  })
})
