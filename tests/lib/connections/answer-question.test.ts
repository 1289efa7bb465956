import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { verifyChain } from '#lib/audit/verify-chain.ts'
import { answerQuestion } from '#lib/connections/answer-question.ts'
import { cancelTest } from '#lib/connections/cancel-test.ts'
import type { Context } from '#lib/connections/context.ts'
import { readConnection } from '#lib/connections/read-connection.ts'
import { readRun } from '#lib/connections/read-run.ts'
import { inTenant } from '#lib/db.ts'
import { startedRun } from '#tests/support/drafts.ts'
import {
  draftOf,
  reportLeftBy,
  tested,
  useSimulator,
} from '#tests/support/simulated-connections.ts'
import { newTenant, useStorage } from '#tests/support/storage.ts'

useStorage()
const simulator = useSimulator()

async function blocked() {
  const context = await newTenant()
  const connectionId = await draftOf(context, '000-IPB-603')
  const run = await tested(context, connectionId)
  return { context, connectionId, runId: run.id, report: reportLeftBy(run) }
}

const answered = (context: Context) =>
  inTenant(context, (tx) =>
    tx.event.findMany({ where: { what: 'question.answered' }, orderBy: { sequence: 'asc' } }),
  )

describe('an answer', () => {
  it('changes the verdict of the stored report without a call, and is kept with it', async () => {
    const { context, connectionId, runId, report } = await blocked()
    expect(report.verdict).toMatchObject({ code: 'ip_blocked', question: 'ip_restrictions' })
    const calls = simulator().state().calls['000-IPB-603']?.total
    const off = { runId, question: 'ip_restrictions', answer: 'no' } as const
    expect(await answerQuestion(context, off)).toMatchObject({ ok: true })
    const ticks = { runId, connectionId, question: 'role_has_ticks', answer: 'yes' } as const
    const result = await answerQuestion(context, ticks)
    expect(result).toMatchObject({ ok: true, report: { verdict: { code: 'token_not_received' } } })
    expect(simulator().state().calls['000-IPB-603']?.total).toBe(calls)

    const stored = reportLeftBy((await readRun(context, runId)) ?? never())
    expect(result).toEqual({ ok: true, report: stored })
    expect(stored.judgedWith.answers).toEqual({ ip_restrictions: 'no', role_has_ticks: 'yes' })
    expect(stored).toMatchObject({ id: report.id, checks: report.checks })
    const [row] = await inTenant(context, (tx) => tx.testRun.findMany())
    expect(row).toMatchObject({ verdict: 'token_not_received', outcome: 'ours' })
    expect((await readConnection(context, connectionId))?.status).toBe('draft')
  })

  it('is an event that says which and by whom, in the chain', async () => {
    const { context, runId } = await blocked()
    await answerQuestion(context, { runId, question: 'ip_restrictions', answer: 'cannotSee' })
    expect(await answered(context)).toMatchObject([
      {
        subject: `run:${runId}`,
        outcome: 'ip_restrictions:cannotSee',
        actorId: context.actor.id,
        requestId: context.requestId,
      },
    ])
    expect(await verifyChain(context)).toMatchObject({ ok: true })
  })

  it('can be taken back, and the report is as it was', async () => {
    const { context, runId, report } = await blocked()
    await answerQuestion(context, { runId, question: 'ip_restrictions', answer: 'no' })
    const back = await answerQuestion(context, { runId, question: 'ip_restrictions', answer: null })
    expect(back).toEqual({ ok: true, report })
    expect((await readRun(context, runId))?.report).toEqual(report)
    expect((await answered(context)).map(({ outcome }) => outcome)).toEqual([
      'ip_restrictions:no',
      'ip_restrictions:taken_back',
    ])
  })

  it('given twice is given once, and one never given is not taken back', async () => {
    const { context, runId } = await blocked()
    const wish = { runId, question: 'ip_restrictions', answer: 'no' } as const
    const first = await answerQuestion(context, wish)
    expect(await answerQuestion(context, wish)).toEqual(first)
    await answerQuestion(context, { runId, question: 'workspaces', answer: null })
    expect(await answered(context)).toHaveLength(1)
  })

  it('is not lost to another that comes at the same moment', async () => {
    const { context, runId } = await blocked()
    const questions = ['ip_restrictions', 'role_has_ticks', 'workspaces', 'user_locked'] as const
    await Promise.all(
      questions.map((question) => answerQuestion(context, { runId, question, answer: 'no' })),
    )
    const report = reportLeftBy((await readRun(context, runId)) ?? never())
    expect(Object.keys(report.judgedWith.answers).toSorted()).toEqual([...questions].toSorted())
  })

  it('never makes a connection usable, whatever the report says then', async () => {
    const { context, connectionId, runId } = await blocked()
    // As if rules of another year had refused what today's let in.
    const well = await draftOf(context, '000-CON-200')
    const good = reportLeftBy(await tested(context, well))
    await inTenant(context, (tx) =>
      tx.testRun.update({
        where: { tenantId_id: { tenantId: context.tenantId, id: runId } },
        data: { report: good },
      }),
    )
    const result = await answerQuestion(context, { runId, question: 'workspaces', answer: 'no' })
    expect(result).toMatchObject({ report: { verdict: { code: 'connected' } } })
    expect((await readConnection(context, connectionId))?.status).toBe('draft')
  })

  it('is refused for a run that is not there, not over, cancelled or of another connection', async () => {
    const { context, connectionId, runId } = await blocked()
    const wish = { question: 'ip_restrictions', answer: 'no' } as const
    for (const id of [randomUUID(), 'x', '']) {
      const refused = { ok: false, reason: 'not_found' }
      expect(await answerQuestion(context, { ...wish, runId: id })).toEqual(refused)
      expect(await answerQuestion(context, { ...wish, runId, connectionId: id })).toEqual(refused)
    }
    const running = await startedRun(context, connectionId)
    const refused = { ok: false, reason: 'not_finished' }
    expect(await answerQuestion(context, { ...wish, runId: running })).toEqual(refused)
    await cancelTest(context, { runId: running, connectionId })
    expect(await answerQuestion(context, { ...wish, runId: running })).toEqual(refused)
    expect(await answered(context)).toEqual([])
  })
})

function never(): never {
  throw new Error('none')
}
