import { describe, expect, it } from 'vitest'
import { confirmConnection } from '#lib/connections/confirm-connection.ts'
import { readConnection } from '#lib/connections/read-connection.ts'
import { inTenant } from '#lib/db.ts'
import { isLinkOpen } from '#lib/links/is-link-open.ts'
import { openLink } from '#lib/links/link-session.ts'
import { listAdminLinks } from '#lib/links/list-admin-links.ts'
import { revokeAdminLink } from '#lib/links/revoke-admin-link.ts'
import { saveThroughLink } from '#lib/links/save-through-link.ts'
import { newSecret, savedDraft } from '#tests/support/drafts.ts'
import { open, opened, pageOf, sender } from '#tests/support/links.ts'
import { credentialsOf } from '#tests/support/living-connections.ts'
import { draftOf, tested, useSimulator } from '#tests/support/simulated-connections.ts'
import { useStorage } from '#tests/support/storage.ts'
import { fixFor, testedThrough, typed } from '#tests/support/through-link.ts'

useStorage()
useSimulator()

describe('values entered through a link', () => {
  it('are tested, wait for a person of the tenant, and end the link when that person takes them', async () => {
    const person = await sender()
    const { context, connectionId } = person
    const { session, browser, link } = await opened(person)
    const saved = await saveThroughLink(
      session,
      typed('000-CON-200', { enteredBy: ' Bob\u202e\n ' }),
    )
    expect(saved).toEqual({ ok: true, connectionId })
    expect(await listAdminLinks(context, connectionId)).toMatchObject([
      { state: 'entered', enteredBy: 'Bob', enteredAt: expect.any(String) },
    ])
    await testedThrough(await pageOf(browser, link.linkId))
    expect((await pageOf(browser, link.linkId)).view).toMatchObject({ waitsForConfirmation: true })
    const view = await readConnection(context, connectionId)
    expect(view).toMatchObject({ status: 'pending', activeCredentialsId: null })
    expect(view?.toConfirm).toMatchObject({ munchkinId: '000-CON-200', code: link.code })
    const { credentialsId } = view!.toConfirm!
    expect(await confirmConnection(session.context, { connectionId, credentialsId })).toMatchObject(
      {
        ok: false,
      },
    )
    expect(await confirmConnection(context, { connectionId, credentialsId })).toEqual({ ok: true })
    expect((await readConnection(context, connectionId))?.status).toBe('usable')
    expect(await openLink(browser, link.linkId, 'r')).toMatchObject({ ended: 'completed' })
    expect(await open(link.token)).toEqual({ ok: false, reason: 'completed' })
  })

  it('are told in the history as entered by the holder of the link', async () => {
    const person = await sender()
    const { session, link } = await opened(person)
    await saveThroughLink(session, typed())
    const event = await inTenant(person.context, (tx) =>
      tx.event.findFirst({ where: { what: 'credentials.saved' } }),
    )
    expect(event).toMatchObject({ actorKind: 'marketoAdmin', actorId: link.linkId, outcome: 'ok' })
  })

  it('are of the instance that the link is pinned to, else nothing is kept', async () => {
    const person = await sender()
    const { session } = await opened(person, { munchkinId: '000-GAP-200' })
    expect(await saveThroughLink(session, typed('000-CON-200'))).toEqual({
      ...{ ok: false, reason: 'other_instance_than_asked' },
      ...{ asked: '000-GAP-200', entered: '000-CON-200' },
    })
    expect(await credentialsOf(person.context, person.connectionId)).toEqual([])
    expect(await saveThroughLink(session, typed('000-GAP-200'))).toMatchObject({ ok: true })
  })

  it('leave what is in use as it is until then', async () => {
    const person = await sender()
    const connectionId = await draftOf(person.context, '000-CON-200')
    await tested(person.context, connectionId)
    const before = await readConnection(person.context, connectionId)
    const { session, browser, link } = await opened(person, { connectionId })
    expect(await saveThroughLink(session, typed('000-GAP-200'))).toMatchObject({
      reason: 'other_instance_than_asked',
    })
    await saveThroughLink(session, typed('000-CON-200'))
    await testedThrough(await pageOf(browser, link.linkId))
    const after = await readConnection(person.context, connectionId)
    expect(after).toMatchObject({ status: 'usable', toConfirm: { code: link.code } })
    expect(after?.activeCredentialsId).toBe(before?.activeCredentialsId)
    // A test of what is in use says nothing about what was asked for.
    expect(await isLinkOpen(session.context, link.linkId)).toBe(true)
  })

  it('may be left blank where they came through the same link, and only there', async () => {
    const person = await sender()
    const { connectionId } = person
    await savedDraft(person.context, { connectionId })
    const before = await credentialsOf(person.context, connectionId)
    const { session, browser, link } = await opened(person)
    const blank = { clientId: '', clientSecret: null }
    for (const half of [blank, { clientSecret: null }, { clientId: ' ' }]) {
      expect(await saveThroughLink(session, typed('000-CON-200', half))).toMatchObject({
        reason: 'both_needed',
      })
    }
    expect(await credentialsOf(person.context, connectionId), 'untouched').toEqual(before)
    await saveThroughLink(session, typed('000-GAP-200', { clientId: newSecret() }))
    const page = await pageOf(browser, link.linkId)
    const again = await saveThroughLink(page, typed('000-CON-200', blank))
    expect(again).toMatchObject({ ok: true })
    expect((await pageOf(browser, link.linkId)).view.draft?.hasSecret).toBe(true)
  })

  it('do not overwrite what was saved since the form was shown', async () => {
    const person = await sender()
    const { connectionId } = person
    const { session } = await opened(person)
    await savedDraft(person.context, { connectionId })
    expect(await saveThroughLink(session, typed('000-CON-200', { seenVersion: null }))).toEqual({
      ok: false,
      reason: 'changed_elsewhere',
    })
  })

  it('are refused from the moment the link ends, whatever page is still open', async () => {
    const person = await sender()
    const { session, link } = await opened(person)
    expect(await isLinkOpen(session.context, link.linkId)).toBe(true)
    const { linkId } = link
    await revokeAdminLink(person.context, { linkId, connectionId: person.connectionId })
    expect(await saveThroughLink(session, typed())).toEqual({ ok: false, reason: 'not_editable' })
    expect(await credentialsOf(person.context, person.connectionId)).toEqual([])
    expect(await isLinkOpen(session.context, link.linkId)).toBe(false)
  })

  it('are taken by a link for a fix only where its verdict ends with new values', async () => {
    const person = await sender()
    const blocked = await fixFor(person, await draftOf(person.context, '000-IPB-603'))
    expect(blocked.run.report?.verdict.code).toBe('ip_blocked')
    const scopeRefused = { ok: false, reason: 'not_in_scope' }
    expect(await saveThroughLink(blocked.session, typed('000-IPB-603'))).toEqual(scopeRefused)
    const wrong = { clientSecret: newSecret() }
    const typo = await fixFor(person, await draftOf(person.context, '000-CON-200', wrong))
    expect(await saveThroughLink(typo.session, typed())).toMatchObject({ ok: true })
  })

  it.each([
    ['role', false],
    ['user', false],
    ['service', true],
    ['endpoint', true],
  ] as const)('are taken by a link for the step %s: %s', async (task, isTaken) => {
    const { session } = await opened(await sender(), { scope: { kind: 'step', task } })
    expect((await saveThroughLink(session, typed())).ok).toBe(isTaken)
  })
})
