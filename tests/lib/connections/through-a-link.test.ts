import { describe, expect, it } from 'vitest'
import { verifyChain } from '#lib/audit/verify-chain.ts'
import { confirmConnection } from '#lib/connections/confirm-connection.ts'
import { declineCredentials } from '#lib/connections/decline-credentials.ts'
import { stepFor } from '#lib/connections/lifecycle.ts'
import { readConnection } from '#lib/connections/read-connection.ts'
import { inTenant } from '#lib/db.ts'
import { savedDraft } from '#tests/support/drafts.ts'
import {
  credentialsOf,
  happened,
  linkRow,
  linkTo,
  newPair,
  save,
  workingConnection,
} from '#tests/support/living-connections.ts'
import { draftOf, listed, tested, useSimulator } from '#tests/support/simulated-connections.ts'
import { newTenant, useStorage } from '#tests/support/storage.ts'

useStorage()
useSimulator()

const entry = (connectionId: string, linkId: string) =>
  newPair(connectionId, { endpoint: '000-CON-200', linkId, enteredBy: 'Grace' })

/** Values that an admin entered for a new connection, and that a test let in. */
async function waiting() {
  const context = await newTenant()
  const connectionId = await draftOf(context, '000-SEC-401')
  const { id: linkId, admin } = await linkTo(context, connectionId)
  await save(admin, entry(connectionId, linkId))
  await tested(admin, connectionId)
  const [row] = (await credentialsOf(context, connectionId)).slice(-1)
  const chosen = { connectionId, credentialsId: row?.id ?? '' }
  return { context, admin, linkId, connectionId, chosen }
}

describe('values that come through an admin link', () => {
  it('are let in and wait, with all that the customer has to see', async () => {
    const { context, connectionId, chosen } = await waiting()
    const view = await readConnection(context, connectionId)
    expect(view).toMatchObject({
      status: 'pending',
      activeCredentialsId: null,
      toConfirm: {
        credentialsId: chosen.credentialsId,
        munchkinId: '000-CON-200',
        apiUser: expect.stringContaining('@'),
        enteredBy: 'Grace',
        code: 'amber-falcon',
      },
    })
    const row = (await credentialsOf(context, connectionId)).at(-1)
    expect(row).toMatchObject({ status: 'pending', tokenSealed: expect.any(String) })
    expect(row?.secretDestroyAt?.getTime()).toBeGreaterThan(Date.now() + 6 * 24 * 3_600_000)
    expect(await happened(context)).toContain('credentials.let_in')
  })

  it('become the connection when the customer says so, once for any number of presses', async () => {
    const { context, connectionId, linkId, chosen } = await waiting()
    const all = await Promise.all([1, 2, 3].map(() => confirmConnection(context, chosen)))
    expect(all).toEqual([{ ok: true }, { ok: true }, { ok: true }])
    expect(await readConnection(context, connectionId)).toMatchObject({
      ...{ status: 'usable', munchkinId: '000-CON-200', toConfirm: null, draft: null },
      ...{ activeCredentialsId: chosen.credentialsId, apiUser: expect.stringContaining('@') },
    })
    expect((await linkRow(context, linkId)).completedAt).not.toBeNull()
    const events = await happened(context)
    expect(events.filter((what) => what === 'connection.confirmed')).toHaveLength(1)
    expect(events.filter((what) => what === 'link.completed')).toHaveLength(1)
    expect((await verifyChain(context)).ok).toBe(true)
  })

  it('are not confirmed by whoever holds the link, nor by another tenant', async () => {
    const { context, admin, connectionId, chosen } = await waiting()
    const notFound = { ok: false, reason: 'not_found' }
    expect(await confirmConnection(admin, chosen)).toEqual(notFound)
    expect(await confirmConnection(await newTenant(), chosen)).toEqual(notFound)
    expect(await declineCredentials(admin, chosen)).toEqual(notFound)
    expect((await readConnection(context, connectionId))?.status).toBe('pending')
  })

  it('are destroyed when the customer does not want them, and the link ends', async () => {
    const { context, admin, connectionId, linkId, chosen } = await waiting()
    const both = await Promise.all([1, 2].map(() => declineCredentials(context, chosen)))
    expect(both).toEqual([{ ok: true }, { ok: true }])
    const view = await readConnection(context, connectionId)
    expect(view).toMatchObject({ status: 'draft', draft: null, toConfirm: null })
    expect(view && stepFor(view)).toBe('credentials')
    expect((await credentialsOf(context, connectionId)).at(-1)?.secretSealed).toBeNull()
    expect((await linkRow(context, linkId)).revokedAt).not.toBeNull()
    expect(await confirmConnection(context, chosen)).toEqual({ ok: false, reason: 'not_waiting' })
    expect(await save(admin, entry(connectionId, linkId))).toEqual({
      ok: false,
      reason: 'not_editable',
    })
  })

  it('are confirmed or declined, not both', async () => {
    const { context, connectionId, chosen } = await waiting()
    const [taken, declined] = await Promise.all([
      confirmConnection(context, chosen),
      declineCredentials(context, chosen),
    ])
    const status = (await readConnection(context, connectionId))?.status
    expect([taken.ok, declined.ok, status]).toEqual(
      taken.ok ? [true, false, 'usable'] : [false, true, 'draft'],
    )
  })

  it('leave what a working connection has in use until then', async () => {
    const { context, connectionId } = await workingConnection()
    const former = (await readConnection(context, connectionId))?.activeCredentialsId
    const { id: linkId, admin } = await linkTo(context, connectionId)
    await save(admin, entry(connectionId, linkId))
    await tested(admin, connectionId)
    const view = await readConnection(context, connectionId)
    expect(view).toMatchObject({ status: 'usable', activeCredentialsId: former })
    expect(view?.toConfirm).not.toBeNull()
  })

  it('cannot be waited for when their secret is gone', async () => {
    const { context, connectionId, chosen } = await waiting()
    await inTenant(context, (tx) =>
      tx.credentials.updateMany({
        where: { id: chosen.credentialsId },
        data: { secretDestroyAt: new Date(Date.now() - 1) },
      }),
    )
    const confirmed = await confirmConnection(context, chosen)
    expect(confirmed).toEqual({ ok: false, reason: 'secret_gone' })
    expect((await readConnection(context, connectionId))?.toConfirm).toBeNull()
  })

  it('keep nothing that was typed elsewhere, and stay pending when the customer keeps them', async () => {
    const context = await newTenant()
    const connectionId = await savedDraft(context, { endpoint: '000-CON-200' })
    const { id: linkId, admin } = await linkTo(context, connectionId)
    const blank = { ...entry(connectionId, linkId), clientSecret: null }
    expect(await save(admin, blank)).toMatchObject({ ok: false, reason: 'no_saved_secret' })

    await save(admin, entry(connectionId, linkId))
    const { clientId } = listed('000-CON-200')
    const kept = newPair(connectionId, { endpoint: '000-CON-200', clientId, clientSecret: null })
    expect(await save(context, kept)).toEqual({ ok: true, connectionId })
    await tested(context, connectionId)
    expect((await readConnection(context, connectionId))?.toConfirm).not.toBeNull()
  })

  it('can be kept blank by the one who entered them, its Client Id too', async () => {
    const context = await newTenant()
    const connectionId = await savedDraft(context)
    const { id: linkId, admin } = await linkTo(context, connectionId)
    const wrong = { ...entry(connectionId, linkId), endpoint: '000-SEC-401' }
    await save(admin, wrong)
    const blank = { ...entry(connectionId, linkId), clientId: '', clientSecret: null }
    expect(await save(admin, blank)).toEqual({ ok: true, connectionId })
    expect((await tested(admin, connectionId)).report?.verdict.code).toBe('connected')
  })

  it('are not taken through a link that is over, or is of another connection', async () => {
    const context = await newTenant()
    const [connectionId, other] = [await savedDraft(context), await savedDraft(context)]
    const { id: linkId, admin } = await linkTo(context, connectionId)
    const notEditable = { ok: false, reason: 'not_editable' }
    expect(await save(admin, entry(other, linkId))).toEqual(notEditable)
    await inTenant(context, (tx) => tx.adminLink.updateMany({ data: { revokedAt: new Date() } }))
    expect(await save(admin, entry(connectionId, linkId))).toEqual(notEditable)
    expect(await credentialsOf(context, connectionId)).toHaveLength(1)
  })
})
