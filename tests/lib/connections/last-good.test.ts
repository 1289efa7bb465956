import { describe, expect, it } from 'vitest'
import type { Context } from '#lib/connections/context.ts'
import { inTenant } from '#lib/db.ts'
import { EVERY_PERMISSION } from '#lib/simulator/switches.ts'
import { newSecret } from '#tests/support/drafts.ts'
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

const ROLE_WITHOUT_LEAD = EVERY_PERMISSION.filter((permission) => !permission.endsWith(' Lead'))

async function connected() {
  const context = await newTenant()
  const connectionId = await draftOf(context, '000-CON-200')
  const run = await tested(context, connectionId)
  return { context, connectionId, runId: run.id, report: reportLeftBy(run) }
}

/** Only a draft takes other values today. */
const reopen = (context: Context) =>
  inTenant(context, (tx) => tx.connection.updateMany({ data: { status: 'draft' } }))

describe('what a test knows of the day its connection last worked', () => {
  it('is nothing while it never did', async () => {
    const { report } = await connected()
    expect(report.judgedWith.lastGood).toBeNull()
  })

  it('is when, as whom, with what and from where, and that id and secret are the same', async () => {
    const { context, connectionId, runId, report } = await connected()
    const { endedAt } = await inTenant(context, (tx) =>
      tx.testRun.findFirstOrThrow({ where: { id: runId } }),
    )
    const { lastGood } = reportLeftBy(await tested(context, connectionId)).judgedWith
    expect(lastGood).toEqual({
      at: endedAt?.toISOString(),
      firstFailureAt: null,
      munchkinId: '000-CON-200',
      apiUser: report.apiUser,
      permissionsHeld: ['Read-Only Lead'],
      egressAddress: '127.0.0.1',
      sameClientId: true,
      sameSecret: true,
      usage: report.usage,
    })
  })

  it('makes of a tick that was taken away a permission that was lost since', async () => {
    const { context, connectionId } = await connected()
    const { verdict } = await reportWhile(context, connectionId, { role: ROLE_WITHOUT_LEAD })
    expect(verdict).toMatchObject({
      code: 'permission_missing',
      params: {
        lastGoodAt: expect.any(String),
        changed: ['permissions'],
        permissionsLost: ['Read-Only Lead'],
      },
    })
  })

  it('tells a secret that changed at Marketo from another one that was typed', async () => {
    const { context, connectionId } = await connected()
    const locked = await reportWhile(context, connectionId, { identity: 'userLocked' })
    expect(locked.verdict.code).toBe('credentials_revoked')

    await reopen(context)
    await draftOf(context, '000-CON-200', { connectionId, clientSecret: newSecret() })
    const mistyped = reportLeftBy(await tested(context, connectionId))
    expect(mistyped.judgedWith.lastGood).toMatchObject({ sameClientId: true, sameSecret: false })
    expect(mistyped.verdict).toMatchObject({
      code: 'client_secret_wrong',
      params: { changed: ['secret'] },
    })

    await draftOf(context, '000-CON-200', { connectionId, ...listed('000-SEC-401') })
    const { lastGood } = reportLeftBy(await tested(context, connectionId)).judgedWith
    expect(lastGood).toMatchObject({ sameClientId: false, sameSecret: false })
  })

  it('keeps with the report whose values were tested, as fingerprints of this tenant', async () => {
    const [mine, theirs] = [await connected(), await connected()]
    const again = reportLeftBy(await tested(mine.context, mine.connectionId))
    expect(again.fingerprints).toEqual(mine.report.fingerprints)
    expect(again.fingerprints?.clientSecret).toMatch(/^[\w-]{43}$/)
    expect(theirs.report.fingerprints?.clientSecret).not.toBe(again.fingerprints?.clientSecret)
  })

  it('dates the change by the first report with something to fix, and by no outage before it', async () => {
    const { context, connectionId } = await connected()
    const outage = await reportWhile(context, connectionId, { fault: 'html' })
    const limited = await reportWhile(context, connectionId, { dailyQuota: 0 })
    expect([outage.verdict.outcome, limited.verdict.outcome]).toEqual(['ours', 'wait'])
    const lacking = { role: ROLE_WITHOUT_LEAD }
    const first = await reportWhile(context, connectionId, lacking)
    expect(first.judgedWith.lastGood?.firstFailureAt).toBeNull()
    const second = await reportWhile(context, connectionId, lacking)
    expect(second.judgedWith.lastGood?.firstFailureAt).toBe(first.startedAt)
    const third = await reportWhile(context, connectionId, { identity: 'userLocked' })
    expect(third.judgedWith.lastGood?.firstFailureAt).toBe(first.startedAt)

    const well = reportLeftBy(await tested(context, connectionId))
    const lacksAgain = await reportWhile(context, connectionId, lacking)
    expect(lacksAgain.judgedWith.lastGood?.firstFailureAt).toBeNull()
    expect(Date.parse(lacksAgain.judgedWith.lastGood?.at ?? '')).toBeGreaterThan(
      Date.parse(well.startedAt),
    )
  })

  it('is not dated by what other values met in between', async () => {
    const { context, connectionId } = await connected()
    await reopen(context)
    await draftOf(context, '000-CON-200', { connectionId, clientSecret: newSecret() })
    const mistyped = reportLeftBy(await tested(context, connectionId))
    expect(mistyped.verdict.outcome).toBe('fixable')
    await draftOf(context, '000-CON-200', { connectionId })
    const first = await reportWhile(context, connectionId, { role: ROLE_WITHOUT_LEAD })
    expect(first.judgedWith.lastGood).toMatchObject({ sameSecret: true, firstFailureAt: null })
  })

  it('is not made of a cancelled run, nor of another connection', async () => {
    const { context, connectionId } = await connected()
    await inTenant(context, (tx) => tx.testRun.updateMany({ data: { status: 'cancelled' } }))
    const other = await draftOf(context, '000-CON-200')
    await tested(context, other)
    const { judgedWith } = reportLeftBy(await tested(context, connectionId))
    expect(judgedWith.lastGood).toBeNull()
  })

  it('names no address of a private network, which is not the one that Marketo saw', async () => {
    const { context, connectionId } = await connected()
    const rewrite = (from: string) =>
      inTenant(
        context,
        (tx) => tx.$executeRaw`update test_run set report = replace(replace(report::text,
          '"simulated"', '"live"'), '"from": "127.0.0.1"', ${`"from": "${from}"`})::jsonb`,
      )
    await rewrite('10.0.0.5')
    const { lastGood } = reportLeftBy(await tested(context, connectionId)).judgedWith
    expect(lastGood).toMatchObject({ egressAddress: null, munchkinId: '000-CON-200' })
    await rewrite('192.0.3.7')
    const next = reportLeftBy(await tested(context, connectionId)).judgedWith
    expect(next.lastGood?.egressAddress).toBe('192.0.3.7')
  })

  it('is nothing, too, when the report of that day can be read no more', async () => {
    const { context, connectionId } = await connected()
    await inTenant(
      context,
      (tx) => tx.$executeRaw`update test_run set report = '{"version":0}'::jsonb`,
    )
    const run = await tested(context, connectionId)
    expect(run.report).toMatchObject({
      verdict: { code: 'connected' },
      judgedWith: { lastGood: null },
    })
  })
})
