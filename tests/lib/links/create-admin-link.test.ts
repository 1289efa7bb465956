import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { beginDraft } from '#lib/connections/begin-draft.ts'
import { inDatabase, inTenant } from '#lib/db.ts'
import { createAdminLink, type NewLink } from '#lib/links/create-admin-link.ts'
import { listAdminLinks } from '#lib/links/list-admin-links.ts'
import { draftOf, tested, useSimulator } from '#tests/support/simulated-connections.ts'
import { browserWith, linkEvents, open, sender, sentBy, type Sender } from '#tests/support/links.ts'
import { useStorage } from '#tests/support/storage.ts'

useStorage()
useSimulator()

const WEEK = 7 * 24 * 60 * 60_000

/** What comes of a wish for a link. */
function wished(person: Sender, changes: Partial<NewLink>) {
  const { context, sessionId, connectionId } = person
  return createAdminLink(context, {
    ...{ sessionId, connectionId, munchkinId: null, senderName: 'Ada' },
    scope: { kind: 'whole' },
    ...changes,
  })
}

const age = (person: Sender, linkId: string, data: { expiresAt: Date }) =>
  inTenant(person.context, (tx) => tx.adminLink.updateMany({ where: { id: linkId }, data }))

describe('a new admin link', () => {
  it('has a token of 256 bits that is stored as its hash alone, and seven days', async () => {
    const person = await sender()
    const { token, url, path, expiresAt, linkId } = await sentBy(person)
    expect(Buffer.from(token, 'base64url')).toHaveLength(32)
    expect(url.endsWith(path)).toBe(true)
    const left = expiresAt.getTime() - Date.now()
    expect(left).toBeGreaterThan(WEEK - 5000)
    expect(left).toBeLessThanOrEqual(WEEK)
    const rows = await inDatabase((client) => client.handover.findMany({ where: { linkId } }))
    expect(rows).toHaveLength(1)
    const links = await inTenant(person.context, (tx) => tx.adminLink.findMany())
    expect(JSON.stringify([rows, links])).not.toContain(token)
  })

  it('names its sender, its scope and its two words, and is told as an event of the sender', async () => {
    const person = await sender()
    const { linkId, code } = await sentBy(person, {
      senderName: ' Ada\u202e \n Lovelace ',
      scope: { kind: 'step', task: 'service' },
      munchkinId: '000-CON-200',
    })
    expect(await listAdminLinks(person.context, person.connectionId)).toEqual([
      expect.objectContaining({
        ...{ id: linkId, code, senderName: 'Ada Lovelace', munchkinId: '000-CON-200' },
        ...{ scope: { kind: 'step', task: 'service' }, state: 'unopened', enteredBy: null },
      }),
    ])
    expect(await linkEvents(person.context, linkId)).toEqual(['endUser link.created step'])
  })

  it('keeps 80 characters of a name, and is not made without one', async () => {
    const person = await sender()
    await sentBy(person, { senderName: '👩‍💻'.repeat(100) })
    const [view] = await listAdminLinks(person.context, person.connectionId)
    expect(Array.from(view?.senderName ?? '').length).toBeLessThanOrEqual(80)
    const refused = { ok: false, reason: 'sender_missing' }
    expect(await wished(person, { senderName: ' \u200b\n' })).toEqual(refused)
  })

  it('ends the one before of the same scope, and no other', async () => {
    const person = await sender()
    const whole = await sentBy(person)
    const role = await sentBy(person, { scope: { kind: 'step', task: 'role' } })
    const user = await sentBy(person, { scope: { kind: 'step', task: 'user' } })
    const again = await sentBy(person)
    expect(await open(whole.token)).toEqual({ ok: false, reason: 'revoked' })
    for (const { token } of [role, user, again])
      expect(await open(token)).toMatchObject({ ok: true })
    expect(await linkEvents(person.context, whole.linkId)).toEqual([
      'endUser link.created whole',
      'endUser link.revoked whole',
    ])
  })

  it('is made for what the tenant has, and for a test that ended with a verdict', async () => {
    const person = await sender()
    const other = await sender()
    const refused = { ok: false, reason: 'not_found' }
    for (const changes of [
      { sessionId: other.sessionId },
      { connectionId: other.connectionId },
      { sessionId: 'x' },
      { connectionId: 'x' },
      { scope: { kind: 'fix', runId: randomUUID() } } as const,
      { scope: { kind: 'fix', runId: 'x' } } as const,
    ]) {
      expect(await wished(person, changes), JSON.stringify(changes)).toEqual(refused)
    }
    const connectionId = await draftOf(person.context, '000-IPB-603')
    const { id: runId } = await tested(person.context, connectionId)
    const scope = { kind: 'fix', runId } as const
    expect(await wished(person, { connectionId, scope })).toMatchObject({ ok: true })
    expect(await wished(person, { scope }), 'a run of another connection').toEqual(refused)
    const { sessionId } = other
    expect(await wished(person, { connectionId, scope, sessionId })).toEqual(refused)
  })

  it('of a connection in use is pinned to its instance', async () => {
    const person = await sender()
    const connectionId = await draftOf(person.context, '000-CON-200')
    await tested(person.context, connectionId)
    await sentBy(person, { connectionId, munchkinId: '000-GAP-200' })
    const [view] = await listAdminLinks(person.context, connectionId)
    expect(view?.munchkinId).toBe('000-CON-200')
  })
})

describe('the number of admin links', () => {
  it('ends at 20 that are open at once for a connection', async () => {
    const person = await sender()
    const { context, sessionId, connectionId } = person
    const { linkId } = await sentBy(person)
    await inTenant(context, async (tx) => {
      const { id: _id, ...row } = await tx.adminLink.findFirstOrThrow({ where: { id: linkId } })
      const copies = Array.from({ length: 19 }, () => ({
        ...row,
        id: randomUUID(),
        runId: randomUUID(),
      }))
      await tx.adminLink.createMany({ data: copies.map((copy) => ({ ...copy, scope: 'fix' })) })
    })
    const scope = { kind: 'step', task: 'role' } as const
    expect(await wished(person, { scope })).toEqual({ ok: false, reason: 'too_many' })
    // One more of a scope that is open takes the other's place.
    expect(await wished(person, {})).toMatchObject({ ok: true })
    const next = await beginDraft(context, { sessionId, mode: 'simulated' })
    expect(await wished(person, { connectionId: next, scope })).toMatchObject({ ok: true })
    await inTenant(context, (tx) =>
      tx.adminLink.updateMany({ where: { connectionId }, data: { expiresAt: new Date() } }),
    )
    expect(await wished(person, { scope })).toMatchObject({ ok: true })
  })

  it('ends at 50 in an hour for a tenant, and for no other tenant', async () => {
    const person = await sender()
    const reasons = []
    for (let made = 0; made < 51; made += 1) {
      const result = await wished(person, {})
      reasons.push(result.ok ? 'ok' : result.reason)
    }
    expect(reasons.slice(0, 50)).toEqual(Array.from({ length: 50 }, () => 'ok'))
    expect(reasons[50]).toBe('too_many')
    expect(await wished(await sender(), {})).toMatchObject({ ok: true })
  })
})

describe('the list of admin links', () => {
  it('has the newest first and says how each stands', async () => {
    const person = await sender()
    const steps = ['role', 'user', 'service'] as const
    const [expired, openOne] = [
      await sentBy(person, { scope: { kind: 'step', task: steps[0] } }),
      await sentBy(person, { scope: { kind: 'step', task: steps[1] } }),
    ]
    const unopened = await sentBy(person, { scope: { kind: 'step', task: steps[2] } })
    await browserWith(openOne.token)
    await age(person, expired.linkId, { expiresAt: new Date() })
    const views = await listAdminLinks(person.context, person.connectionId)
    expect(views.map(({ id, state }) => [id, state])).toEqual([
      [unopened.linkId, 'unopened'],
      [openOne.linkId, 'opened'],
      [expired.linkId, 'expired'],
    ])
    expect(await listAdminLinks(person.context, 'x')).toEqual([])
  })
})
