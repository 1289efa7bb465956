import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { nameConnection } from '#lib/connections/name-connection.ts'
import { performTest } from '#lib/connections/perform-test.ts'
import { readConnection } from '#lib/connections/read-connection.ts'
import { tickTask } from '#lib/connections/tick-task.ts'
import { inTenant } from '#lib/db.ts'
import { saveThroughLink } from '#lib/links/save-through-link.ts'
import { testThroughLink } from '#lib/links/test-through-link.ts'
import { secretFrom } from '#lib/marketo/secret.ts'
import { newSecret } from '#tests/support/drafts.ts'
import { opened, pageOf, sender, type Sender } from '#tests/support/links.ts'
import { draftOf, listed, tested, useSimulator } from '#tests/support/simulated-connections.ts'
import { useStorage } from '#tests/support/storage.ts'

useStorage()
useSimulator()

/** Everything of this tenant that an admin must not find on their page. */
async function stored({ context }: Sender) {
  const { rows, sessions } = await inTenant(context, async (tx) => ({
    rows: await tx.credentials.findMany(),
    sessions: await tx.connectSession.findMany(),
  }))
  const values = [
    ...rows.flatMap((row) => [row.clientId, row.clientIdSealed, row.secretSealed, row.tokenSealed]),
    ...rows.flatMap((row) => [row.clientIdFingerprint, row.secretFingerprint]),
    ...sessions.flatMap((row) => [row.endUserEmail, row.endUserId]),
  ]
  return values.filter((value) => value !== null && value !== '') as string[]
}

const wrongSecret = () => ({ clientSecret: newSecret() })

/** Which of them stand on the page. */
async function shows(person: Sender, session: object) {
  const page = JSON.stringify(session)
  const values = await stored(person)
  expect(values.length).toBeGreaterThan(3)
  return values.filter((value) => page.includes(value))
}

/** A connection with a failed test, beside a working one that has a name. */
async function failedBeside(person: Sender, munchkinId: string, changes = {}) {
  const other = await draftOf(person.context, '000-CON-200')
  await tested(person.context, other)
  await nameConnection(person.context, other, 'Production EMEA')
  const connectionId = await draftOf(person.context, munchkinId, changes)
  const run = await tested(person.context, connectionId)
  return { other, run, connectionId, scope: { kind: 'fix', runId: run.id } as const }
}

describe('the page of an admin link', () => {
  it.each([
    ['an address', '000-IPB-603', () => ({})],
    ['an id that Marketo does not know', '000-CID-401', () => ({ clientId: randomUUID() })],
    ['an id of an odd shape', '000-CID-401', () => ({ clientId: newSecret() })],
    ['a secret, where another connection works', '000-CON-200', wrongSecret],
  ])('shows no stored value of a fix for %s', async (_, munchkinId, changes) => {
    const person = await sender()
    const known = await failedBeside(person, munchkinId, changes())
    const { session } = await opened(person, known)
    expect(session.run?.report?.verdict.outcome).toBe('fixable')
    expect(await shows(person, session)).toEqual([])
  })

  it('shows nothing of other connections, though the test itself knows of one', async () => {
    const person = await sender()
    const known = await failedBeside(person, '000-CON-200', wrongSecret())
    expect(JSON.stringify(known.run)).toContain('Production EMEA')
    const { session, browser, link } = await opened(person, known)
    await tested(person.context, known.connectionId)
    const later = await pageOf(browser, link.linkId)
    expect(later.view.latestRun).not.toBeNull()
    for (const page of [session, later]) {
      expect(JSON.stringify(page)).not.toContain('Production EMEA')
      expect(JSON.stringify(page)).not.toContain(known.other)
    }
  })

  it('shows no stored value: not even what came through the very same link', async () => {
    const person = await sender()
    const { session, browser, link } = await opened(person)
    for (const clientId of [listed('000-CON-200').clientId, newSecret()]) {
      const { clientSecret } = listed('000-CON-200')
      const secret = secretFrom(clientSecret)
      await saveThroughLink(session, {
        ...{ endpoint: '000-CON-200', clientId, clientSecret: secret, enteredBy: 'Bob' },
      })
      const started = await testThroughLink(await pageOf(browser, link.linkId), 'en')
      if (!started.ok) throw new Error(started.reason)
      await performTest(session.context, started.runId)
      const page = await pageOf(browser, link.linkId)
      expect(page.view.draft).toMatchObject({ isOwn: true, hasSecret: true })
      expect(page.view.latestRun?.report).not.toBeNull()
      expect(await shows(person, page)).toEqual([])
      expect(JSON.stringify(page)).not.toContain(clientId)
      expect(JSON.stringify(page)).not.toContain(clientSecret)
    }
  })

  it('of the whole begins with what is to be done, and with nothing of what was typed', async () => {
    const person = await sender()
    const connectionId = await draftOf(person.context, '000-IPB-603')
    await tested(person.context, connectionId)
    await tickTask(person.context, { connectionId, task: 'role', isDone: true })
    const { session } = await opened(person, { connectionId })
    expect(session.embedSession).toEqual({
      ...{ sessionId: person.sessionId, mode: 'simulated', tenantName: 'Northwind' },
      ...{ emailDomain: 'northwind.example', expectedDailyCalls: null },
      ...{ theme: null, locale: null, needs: [expect.objectContaining({ needed: 'required' })] },
    })
    expect(session.view).toEqual({
      ...{ connectionId, status: 'draft', mode: 'simulated', guideDone: ['role'] },
      ...{ munchkinId: null, mayEnterValues: true, mayTest: false, latestRun: null, watch: null },
      draft: expect.objectContaining({ isOwn: false, hasSecret: true }),
      waitsForConfirmation: false,
    })
    expect(session.run).toBeNull()
    const keys = Object.keys(session.view.draft ?? {}).toSorted()
    expect(keys).toEqual(['hasSecret', 'isOwn', 'secretKeptUntil', 'version'])
  })

  it('of a fix has the run that it mends, and the tests since', async () => {
    const person = await sender()
    const { run: _run, ...known } = await failedBeside(person, '000-IPB-603')
    const { session, browser, link } = await opened(person, known)
    expect(session.run).toMatchObject({ id: known.scope.runId, status: 'finished' })
    expect(session.view).toMatchObject({
      ...{ munchkinId: '000-IPB-603', mayEnterValues: false, mayTest: true, latestRun: null },
    })
    const again = await tested(person.context, known.connectionId)
    const page = await pageOf(browser, link.linkId)
    expect(page.view.latestRun?.id).toBe(again.id)
    expect(page.run?.id).toBe(known.scope.runId)
  })

  it('gives the admin a name of its own in the history: that of the link', async () => {
    const { session, link } = await opened(await sender())
    expect(session.context.actor).toEqual({ kind: 'marketoAdmin', id: link.linkId })
  })

  it('has the instance that the link is pinned to', async () => {
    const { session } = await opened(await sender(), { munchkinId: '000-GAP-200' })
    expect(session.view.munchkinId).toBe('000-GAP-200')
  })

  it('shows the customer what they typed, all the same', async () => {
    const person = await sender()
    const connectionId = await draftOf(person.context, '000-IPB-603')
    const view = await readConnection(person.context, connectionId)
    expect(await shows(person, view!)).not.toEqual([])
  })
})
