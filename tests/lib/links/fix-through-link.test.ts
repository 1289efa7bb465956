import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { readConnection } from '#lib/connections/read-connection.ts'
import { answerThroughLink } from '#lib/links/answer-through-link.ts'
import { openLink } from '#lib/links/link-session.ts'
import { testThroughLink } from '#lib/links/test-through-link.ts'
import { tickThroughLink } from '#lib/links/tick-through-link.ts'
import { watchThroughLink } from '#lib/links/watch-through-link.ts'
import { NOTHING_WRONG } from '#lib/simulator/switches.ts'
import { savedDraft } from '#tests/support/drafts.ts'
import { opened, pageOf, sender } from '#tests/support/links.ts'
import { draftOf, tested, useSimulator } from '#tests/support/simulated-connections.ts'
import { useStorage } from '#tests/support/storage.ts'
import { fixFor, testedThrough } from '#tests/support/through-link.ts'

useStorage()
const simulator = useSimulator()

describe('a tick through a link', () => {
  it('counts for the step that the link is for', async () => {
    const person = await sender()
    const { session } = await opened(person, { scope: { kind: 'step', task: 'role' } })
    expect(await tickThroughLink(session, { task: 'role', isDone: true })).toEqual({ ok: true })
    expect(await tickThroughLink(session, { task: 'user', isDone: true })).toEqual({
      ok: false,
      reason: 'not_in_scope',
    })
    const whole = await opened(person)
    expect(await tickThroughLink(whole.session, { task: 'user', isDone: true })).toEqual({
      ok: true,
    })
    expect((await readConnection(person.context, person.connectionId))?.guideDone).toEqual([
      'role',
      'user',
    ])
    const fix = await fixFor(person, await draftOf(person.context, '000-IPB-603'))
    expect(await tickThroughLink(fix.session, { task: 'role', isDone: true })).toMatchObject({
      reason: 'not_in_scope',
    })
  })
})

describe('a fix through a link', () => {
  it('is tested again, and ends the link when the test connects', async () => {
    const person = await sender()
    simulator().setSwitches('000-CON-200', { allowlist: [] })
    const fix = await fixFor(person, await draftOf(person.context, '000-CON-200'))
    simulator().setSwitches('000-CON-200', NOTHING_WRONG)
    expect(fix.run.report?.verdict.outcome).toBe('fixable')
    await testedThrough(fix.session)
    expect(await openLink(fix.browser, fix.link.linkId, 'r')).toMatchObject({ ended: 'completed' })
    const connection = await readConnection(person.context, fix.run.report!.connectionId!)
    expect(connection?.status).toBe('usable')
  })

  it('stays open while the test still finds something', async () => {
    const person = await sender()
    const fix = await fixFor(person, await draftOf(person.context, '000-IPB-603'))
    await testedThrough(fix.session)
    const page = await pageOf(fix.browser, fix.link.linkId)
    expect(page.view.latestRun?.id).not.toBe(fix.run.id)
  })

  it('is watched when the admin says that it is done', async () => {
    const person = await sender()
    const fix = await fixFor(person, await draftOf(person.context, '000-IPB-603'))
    expect(await watchThroughLink(fix.session)).toMatchObject({ ok: true })
    const page = await pageOf(fix.browser, fix.link.linkId)
    expect(page.view.watch).toMatchObject({ state: 'watching' })
    const whole = await opened(person)
    expect(await watchThroughLink(whole.session)).toEqual({ ok: false, reason: 'not_in_scope' })
  })

  it('takes the answer to a question about the run that it shows, and about no other', async () => {
    const person = await sender()
    const connectionId = await draftOf(person.context, '000-IPB-603')
    const before = await tested(person.context, connectionId)
    const fix = await fixFor(person, connectionId)
    const given = { question: 'ip_restrictions', answer: 'no' } as const
    const answered = await answerThroughLink(fix.session, { runId: fix.run.id, ...given })
    expect(answered).toMatchObject({ ok: true })
    for (const runId of [before.id, randomUUID(), 'x']) {
      expect(await answerThroughLink(fix.session, { runId, ...given })).toMatchObject({
        reason: 'not_found',
      })
    }
  })
})

describe('a test through a link', () => {
  it('is of what came through it: not of what somebody typed in the wizard', async () => {
    const person = await sender()
    const connectionId = await draftOf(person.context, '000-CON-200')
    const { session } = await opened(person, { connectionId })
    expect(await testThroughLink(session, 'en')).toEqual({ ok: false, reason: 'not_in_scope' })
  })

  it('for a fix is of the values that it was found with, though others wait beside them', async () => {
    const person = await sender()
    const connectionId = await draftOf(person.context, '000-CON-200')
    await tested(person.context, connectionId)
    simulator().setSwitches('000-CON-200', { allowlist: [] })
    const { run, session } = await fixFor(person, connectionId)
    simulator().setSwitches('000-CON-200', NOTHING_WRONG)
    await savedDraft(person.context, { connectionId })
    await testedThrough(session)
    const view = await readConnection(person.context, connectionId)
    expect(view?.latestRun?.credentialsId).toBe(run.credentialsId)
  })
})
