import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { recordEvent } from '#lib/audit/record-event.ts'
import { answerQuestion } from '#lib/connections/answer-question.ts'
import { endWatch } from '#lib/connections/end-watch.ts'
import { startTest } from '#lib/connections/start-test.ts'
import { stopWatching } from '#lib/connections/stop-watching.ts'
import { watchFix } from '#lib/connections/watch-fix.ts'
import { watchRound } from '#lib/connections/watch-round.ts'
import { inTenant } from '#lib/db.ts'
import { takeTest } from '#lib/rate-limits.ts'
import { draftOf, tested, useSimulator } from '#tests/support/simulated-connections.ts'
import { newTenant, useStorage } from '#tests/support/storage.ts'
import { mend, viewOf, waitingRound, watchedConnection, watchOf } from '#tests/support/watches.ts'

useStorage()
const simulator = useSimulator()

type Watched = Awaited<ReturnType<typeof watchedConnection>>

/** Does the round that waits, as its job would; gives when it was due, in seconds after the start of the watch. */
async function nextRoundOf({ context, connectionId }: Watched): Promise<number> {
  const waiting = await waitingRound(context, connectionId)
  const watch = await watchOf(context, connectionId)
  if (waiting === null || watch === null) throw new Error('No round waits.')
  await watchRound(context, waiting.round)
  return (Date.parse(waiting.round.dueAt) - Date.parse(watch.startedAt)) / 1000
}

const runCount = ({ context, connectionId }: Watched) =>
  inTenant(context, (tx) => tx.testRun.count({ where: { connectionId } }))

describe('a watch', () => {
  it('tests at 15 s, 1, 5 and 15 minutes, and then no more', async () => {
    const watched = await watchedConnection(simulator())
    const { context, connectionId } = watched
    const due = []
    for (let round = 0; round < 4; round += 1) due.push(await nextRoundOf(watched))
    expect(due).toEqual([15, 60, 300, 900])
    expect(await watchOf(context, connectionId)).toMatchObject({
      state: 'over',
      rounds: 4,
      nextAt: null,
    })
    expect(await runCount(watched)).toBe(5)
  })

  it('ends at the first success', async () => {
    const watched = await watchedConnection(simulator())
    await nextRoundOf(watched)
    mend(simulator())
    await nextRoundOf(watched)
    const view = await viewOf(watched.context, watched.connectionId)
    expect(view.status).toBe('usable')
    expect(view.watch).toMatchObject({ state: 'succeeded', rounds: 2, nextAt: null })
  })

  it('ends when a test that somebody asked for succeeds', async () => {
    const watched = await watchedConnection(simulator())
    mend(simulator())
    await tested(watched.context, watched.connectionId)
    expect(await watchOf(watched.context, watched.connectionId)).toMatchObject({
      state: 'succeeded',
    })
  })

  it('is stopped by a person, and a job that waits then does nothing', async () => {
    const watched = await watchedConnection(simulator())
    const { context, connectionId } = watched
    expect(await stopWatching(context, connectionId)).toEqual({ ok: true })
    await nextRoundOf(watched)
    expect(await runCount(watched)).toBe(1)
    expect(await watchOf(context, connectionId)).toMatchObject({ state: 'stopped', rounds: 0 })
    expect(await stopWatching(context, connectionId)).toEqual({ ok: false, reason: 'not_watching' })
  })

  it('is stopped by other values', async () => {
    const { context, connectionId } = await watchedConnection(simulator())
    await draftOf(context, '000-CON-200', { connectionId })
    expect(await watchOf(context, connectionId)).toMatchObject({ state: 'stopped', nextAt: null })
  })

  it('begins anew when it is said again, and the former rounds are no more', async () => {
    const watched = await watchedConnection(simulator())
    const { context, connectionId, sessionId } = watched
    const former = await waitingRound(context, connectionId)
    await watchFix(context, { connectionId, sessionId }, new Date(Date.now() + 5000))
    await watchRound(context, former!.round)
    expect(await runCount(watched)).toBe(1)
    expect(await watchOf(context, connectionId)).toMatchObject({ state: 'watching', rounds: 0 })
  })

  it('never tests beside a test that runs, and counts the round', async () => {
    const watched = await watchedConnection(simulator())
    const { context, connectionId } = watched
    await startTest(context, { connectionId, sessionId: null, locale: 'en', theme: null })
    await nextRoundOf(watched)
    expect(await runCount(watched)).toBe(2)
    expect(await watchOf(context, connectionId)).toMatchObject({ state: 'watching', rounds: 1 })
  })

  it('waits for its next time where the limits refuse a round', async () => {
    const watched = await watchedConnection(simulator())
    const { context, connectionId } = watched
    const limited = { ...context, connectionId, mode: 'simulated', munchkinId: null }
    while ((await takeTest(limited)) === null);
    await nextRoundOf(watched)
    expect(await runCount(watched)).toBe(1)
    expect(await watchOf(context, connectionId)).toMatchObject({ state: 'watching', rounds: 1 })
    expect(await nextRoundOf(watched)).toBe(60)
  })

  it('does a round once, though its job comes twice', async () => {
    const watched = await watchedConnection(simulator())
    const { context, connectionId } = watched
    const waiting = await waitingRound(context, connectionId)
    await watchRound(context, waiting!.round)
    await watchRound(context, waiting!.round)
    expect(await runCount(watched)).toBe(2)
    expect(await watchOf(context, connectionId)).toMatchObject({ rounds: 1 })
  })

  it('shows what was found before while its own test runs', async () => {
    const { context, connectionId } = await watchedConnection(simulator())
    const before = (await viewOf(context, connectionId)).latestRun
    const started = await startTest(context, {
      ...{ connectionId, sessionId: null, locale: 'en', theme: null, runId: randomUUID() },
    })
    if (!started.ok) throw new Error(started.reason)
    expect((await viewOf(context, connectionId)).latestRun?.id).toBe(started.runId)
    await inTenant(context, (tx) =>
      tx.watch.updateMany({ where: { connectionId }, data: { runId: started.runId } }),
    )
    expect((await viewOf(context, connectionId)).latestRun?.id).toBe(before?.id)
  })
})

describe('what can be watched', () => {
  const refused = { ok: false, reason: 'nothing_to_watch' }

  it('is not a connection that nobody tested, nor one whose values are wrong', async () => {
    const context = await newTenant()
    const connectionId = await draftOf(context, '000-SEC-401')
    const sessionId = randomUUID()
    expect(await watchFix(context, { connectionId, sessionId })).toEqual(refused)
    await tested(context, connectionId)
    expect(await watchFix(context, { connectionId, sessionId })).toEqual(refused)
  })

  it('is no connection of another tenant', async () => {
    const { connectionId, sessionId } = await watchedConnection(simulator())
    const other = await newTenant()
    const unknown = { ok: false, reason: 'not_found' }
    expect(await watchFix(other, { connectionId, sessionId })).toEqual(unknown)
    expect(await stopWatching(other, connectionId)).toMatchObject({ ok: false })
  })

  it('is an hour of Marketo’s own, not before it is over', async () => {
    const context = await newTenant()
    const connectionId = await draftOf(context, '000-MKT-502')
    const { report } = await tested(context, connectionId)
    expect(report?.verdict).toMatchObject({
      outcome: 'wait',
      retry: { kind: 'after', seconds: 60 },
    })
    const begun = await watchFix(context, { connectionId, sessionId: randomUUID() })
    if (!begun.ok) throw new Error(begun.reason)
    const over = Date.parse(report!.startedAt) + report!.durationMs + 60_000
    expect(begun.nextAt.getTime()).toBeGreaterThan(over)
    expect(begun.nextAt.getTime()).toBeLessThan(over + 10_000)
  })

  it('ends with an event, once', async () => {
    const { context, connectionId } = await watchedConnection(simulator())
    const place = { tenantId: context.tenantId, connectionId }
    const ended = await inTenant(context, async (tx) => {
      const first = await endWatch(tx, place, 'stopped')
      if (first !== null) await recordEvent(tx, context, first)
      return [first?.outcome, await endWatch(tx, place, 'stopped')]
    })
    expect(ended).toEqual(['stopped', null])
  })
})

describe('an answer', () => {
  it('stays with the same values at the next test, unless it names what is to be mended', async () => {
    const { context, connectionId } = await watchedConnection(simulator())
    const first = (await viewOf(context, connectionId)).latestRun!
    await answerQuestion(context, { runId: first.id, question: 'ip_restrictions', answer: 'yes' })
    await answerQuestion(context, { runId: first.id, question: 'addresses_listed', answer: 'no' })
    const again = await tested(context, connectionId)
    expect(again.report?.judgedWith.answers).toEqual({ ip_restrictions: 'yes' })
    expect(again.report?.verdict).not.toMatchObject({ question: 'ip_restrictions' })
    await draftOf(context, '000-CON-200', { connectionId })
    expect((await tested(context, connectionId)).report?.judgedWith.answers).toEqual({})
  })
})
