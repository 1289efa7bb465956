import { describe, expect, it } from 'vitest'
import { inTenant } from '#lib/db.ts'
import { listAdminLinks } from '#lib/links/list-admin-links.ts'
import { revokeAdminLink } from '#lib/links/revoke-admin-link.ts'
import { linkEvents, open, sender, sentBy } from '#tests/support/links.ts'
import { newTenant, useStorage } from '#tests/support/storage.ts'

useStorage()

describe('revoking', () => {
  it('is told once, however often it is asked for', async () => {
    const person = await sender()
    const { connectionId } = person
    const { linkId } = await sentBy(person)
    for (const _ of [1, 2])
      expect(await revokeAdminLink(person.context, { linkId, connectionId })).toEqual({ ok: true })
    expect(await linkEvents(person.context, linkId)).toEqual([
      'endUser link.created whole',
      'endUser link.revoked whole',
    ])
  })

  it('is for its own connection and tenant, which alone sees the link', async () => {
    const person = await sender()
    const { token, linkId } = await sentBy(person)
    const other = await newTenant()
    const refused = { ok: false, reason: 'not_found' }
    const { context, connectionId } = person
    expect(await revokeAdminLink(other, { linkId, connectionId })).toEqual(refused)
    expect(await revokeAdminLink(context, { linkId: 'x', connectionId })).toEqual(refused)
    for (const elsewhere of [(await sender()).connectionId, 'x']) {
      const given = { linkId, connectionId: elsewhere }
      expect(await revokeAdminLink(context, given)).toEqual(refused)
    }
    expect(await listAdminLinks(other, person.connectionId)).toEqual([])
    expect(await open(token)).toMatchObject({ ok: true })
    // Row-level security, were a verb to forget its tenant.
    expect(await inTenant(other, (tx) => tx.adminLink.findMany())).toEqual([])
    const revokedAt = new Date()
    const changed = await inTenant(other, (tx) => tx.adminLink.updateMany({ data: { revokedAt } }))
    expect(changed.count).toBe(0)
  })
})
