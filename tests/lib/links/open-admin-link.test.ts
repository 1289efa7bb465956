import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { withClient } from '#scripts/database/app-role.ts'
import { endLinksOf } from '#lib/connections/end-links.ts'
import { inDatabase, inTenant } from '#lib/db.ts'
import { BROWSER_IDLE_MS, revokeBrowserSession } from '#lib/embed/browser-session.ts'
import { openSession } from '#lib/embed/open-session.ts'
import { redeemConnectSession } from '#lib/embed/redeem-connect-session.ts'
import { openLink } from '#lib/links/link-session.ts'
import { listAdminLinks } from '#lib/links/list-admin-links.ts'
import { openAdminLink } from '#lib/links/open-admin-link.ts'
import { revokeAdminLink } from '#lib/links/revoke-admin-link.ts'
import { browserWith, linkEvents, open, sender, sentBy, type Sender } from '#tests/support/links.ts'
import { useStorage } from '#tests/support/storage.ts'

const storage = useStorage()

const HOUR = 60 * 60_000

/** Each way in which a link ends. */
const ENDS = {
  revoked: ({ context, connectionId }: Sender, linkId: string) =>
    revokeAdminLink(context, { linkId, connectionId }),
  completed: ({ context, connectionId }: Sender) =>
    inTenant(context, (tx) => endLinksOf(tx, context, { connectionId }, 'completed', new Date())),
  expired: ({ context }: Sender, id: string) =>
    inTenant(context, (tx) =>
      tx.adminLink.updateMany({ where: { id }, data: { expiresAt: new Date() } }),
    ),
}
const REASONS = Object.keys(ENDS) as (keyof typeof ENDS)[]

describe('an admin link', () => {
  it('opens as often as somebody comes with it, in one browser and in another', async () => {
    const person = await sender()
    const { token, linkId } = await sentBy(person)
    const first = await browserWith(token)
    expect(await open(token, first)).toEqual({ ok: true, browserSessionId: first, linkId })
    const second = await browserWith(token)
    expect(second).not.toBe(first)
    for (const browser of [first, second]) {
      expect(await openLink(browser, linkId, 'r')).toMatchObject({ link: { id: linkId } })
    }
    expect(await openLink(randomUUID(), linkId, 'r')).toBeNull()
  })

  it.each(REASONS)('that is %s opens no more, for anyone, and says why', async (reason) => {
    const person = await sender()
    const { token, linkId } = await sentBy(person)
    const browser = await browserWith(token)
    await ENDS[reason](person, linkId)
    expect(await open(token, browser)).toEqual({ ok: false, reason })
    expect(await open(token)).toEqual({ ok: false, reason })
    const page = await openLink(browser, linkId, 'r')
    expect(page).toMatchObject({ ended: reason, senderName: 'Ada' })
    expect(page).not.toHaveProperty('context')
    expect(page).not.toHaveProperty('view')
  })

  it('says of an end what a person did, though its time has passed as well', async () => {
    const person = await sender()
    for (const reason of ['revoked', 'completed'] as const) {
      const { token, linkId } = await sentBy(person)
      await ENDS[reason](person, linkId)
      await ENDS.expired(person, linkId)
      expect(await open(token)).toEqual({ ok: false, reason })
    }
  })

  it('opens at most 30 times in an hour, and the next link none the less', async () => {
    const person = await sender()
    const { token } = await sentBy(person)
    const browser = await browserWith(token)
    for (let times = 1; times < 30; times += 1) {
      expect(await open(token, browser)).toMatchObject({ ok: true })
    }
    expect(await open(token, browser)).toEqual({ ok: false, reason: 'rate_limited' })
    const next = await sentBy(person, { scope: { kind: 'step', task: 'role' } })
    expect(await open(next.token)).toMatchObject({ ok: true })
  })

  it('tells its first opening, and later ones no oftener than once an hour', async () => {
    const person = await sender()
    const { context, connectionId } = person
    const { token, linkId } = await sentBy(person)
    const browser = await browserWith(token)
    const [before] = await listAdminLinks(context, connectionId)
    await open(token, browser)
    const [view] = await listAdminLinks(context, connectionId)
    expect(view?.firstOpenedAt).toBe(before?.firstOpenedAt)
    expect(Date.parse(view!.lastOpenedAt!)).toBeGreaterThan(Date.parse(before!.lastOpenedAt!))
    const events = ['endUser link.created whole', 'marketoAdmin link.opened first']
    expect(await linkEvents(context, linkId)).toEqual(events)
    await anHourAgo(person, linkId)
    await open(token, browser)
    await open(token, browser)
    expect(await linkEvents(context, linkId)).toEqual([...events, 'marketoAdmin link.opened again'])
  })
})

describe('a token', () => {
  it.each(['', 'x', 'x'.repeat(10_000), '\u0000'])('that never was (%#) is unknown', async (t) => {
    expect(await open(t)).toEqual({ ok: false, reason: 'unknown' })
  })

  it('of a session opens no link, and stays good for its session', async () => {
    const { token } = await sender()
    expect(await open(token)).toEqual({ ok: false, reason: 'unknown' })
    expect(await redeemConnectSession(token, null)).toMatchObject({ ok: true })
  })

  it('of a link opens no session, and stays good for its link', async () => {
    const { token } = await sentBy(await sender())
    for (const text of [token, `-.${token}`]) {
      expect(await redeemConnectSession(text, null)).toEqual({ ok: false, reason: 'unknown' })
    }
    expect(await open(token)).toMatchObject({ ok: true })
  })

  it('is throttled for a caller that keeps failing, and for no other', async () => {
    const from = (caller: string) => ({ browserSessionId: null, timeZone: null, caller })
    for (let i = 0; i < 30; i += 1) await openAdminLink(`x${i}`, from('192.0.2.1'))
    const { token } = await sentBy(await sender())
    expect(await openAdminLink(token, from('192.0.2.1'))).toEqual({
      ok: false,
      reason: 'rate_limited',
    })
    expect(await openAdminLink(token, from('192.0.2.2'))).toMatchObject({ ok: true })
  })
})

describe('a browser that opened a link', () => {
  it('has that link and nothing else: no page of the wizard opens, and no other link', async () => {
    const person = await sender()
    const { token, linkId } = await sentBy(person)
    const other = await sentBy(person, { scope: { kind: 'step', task: 'role' } })
    const browser = await browserWith(token)
    for (const sessionId of [linkId, person.sessionId, person.connectionId]) {
      expect(await openSession(browser, { embedId: '-', sessionId }, 'r')).toBeNull()
    }
    for (const id of [other.linkId, person.sessionId, person.connectionId, 'x']) {
      expect(await openLink(browser, id, 'r')).toBeNull()
    }
  })

  it('loses it when its own session ends, and gets it again with the token', async () => {
    const { token, linkId } = await sentBy(await sender())
    const browser = await browserWith(token)
    const lastSeenAt = new Date(Date.now() - BROWSER_IDLE_MS)
    await inDatabase((client) =>
      client.browserSession.update({ where: { id: browser }, data: { lastSeenAt } }),
    )
    expect(await openLink(browser, linkId, 'r')).toBeNull()
    const again = await open(token, browser)
    if (!again.ok) throw new Error(again.reason)
    expect(again.browserSessionId).not.toBe(browser)
    await revokeBrowserSession(again.browserSessionId)
    expect(await openLink(again.browserSessionId, linkId, 'r')).toBeNull()
  })

  it('may hold a session of the wizard as well, each with its own rights', async () => {
    const person = await sender()
    const { token, linkId } = await sentBy(await sender())
    const redeemed = await redeemConnectSession(person.token, await browserWith(token))
    if (!redeemed.ok) throw new Error(redeemed.reason)
    const { browserSessionId, embedId, sessionId } = redeemed
    const page = await openLink(browserSessionId, linkId, 'r')
    const wizard = await openSession(browserSessionId, { embedId, sessionId }, 'r')
    expect(page).toMatchObject({ context: { actor: { kind: 'marketoAdmin', id: linkId } } })
    expect(wizard).toMatchObject({ context: { actor: { kind: 'endUser' } } })
  })
})

/** Moves the link's events into the past; only the database's owner can. */
async function anHourAgo({ context }: Sender, linkId: string): Promise<void> {
  await withClient(storage.ownerUrl, (client) =>
    client.query(`update event set at = $1 where tenant_id = $2 and subject = $3`, [
      new Date(Date.now() - HOUR),
      context.tenantId,
      `link:${linkId}`,
    ]),
  )
}
