import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { verifyChain } from '#lib/audit/verify-chain.ts'
import { readConnection } from '#lib/connections/read-connection.ts'
import { readRun } from '#lib/connections/read-run.ts'
import { saveCredentials } from '#lib/connections/save-credentials.ts'
import { startTest } from '#lib/connections/start-test.ts'
import { openFrom } from '#lib/connections/store.ts'
import { requireKeyring } from '#lib/crypto/keyring.ts'
import { inTenant } from '#lib/db.ts'
import { reveal, secretFrom } from '#lib/marketo/secret.ts'
import { newSecret, savedDraft, startedRun, typedValues } from '#tests/support/drafts.ts'
import { newTenant, useStorage } from '#tests/support/storage.ts'

useStorage()

const rows = (context: { tenantId: string }, connectionId: string) =>
  inTenant(context, (tx) =>
    tx.credentials.findMany({ where: { connectionId }, orderBy: { version: 'asc' } }),
  )

async function opened(context: { tenantId: string }, connectionId: string) {
  const keyring = await requireKeyring()
  const row = (await rows(context, connectionId)).at(-1)
  if (row?.secretSealed == null) return null
  const { secretSealed } = row
  return inTenant(context, async (tx) =>
    reveal(await openFrom(tx, keyring, row, 'clientSecret', secretSealed)),
  )
}

describe('saving credentials', () => {
  it('keeps a draft with the parse, the client id and a hidden secret', async () => {
    const context = await newTenant()
    const secret = newSecret()
    const input = typedValues({ clientSecret: secretFrom(secret) })
    const saved = await saveCredentials(context, input)
    expect(saved.ok).toBe(true)
    if (!saved.ok) return
    const view = await readConnection(context, saved.connectionId)
    expect(view).toMatchObject({
      status: 'draft',
      mode: 'simulated',
      munchkinId: '000-CON-200',
      draft: { clientId: input.clientId, clientIdShape: 'clientId', hasSecret: true },
      latestRun: null,
    })
    expect(JSON.stringify(view)).not.toContain(secret)
    expect(JSON.stringify(await rows(context, saved.connectionId))).not.toContain(secret)
    expect(await opened(context, saved.connectionId)).toBe(secret)
    const kept = Date.parse(view?.draft?.secretKeptUntil ?? '') - Date.now()
    expect(kept).toBeGreaterThan(23.9 * 3_600_000)
  })

  it('keeps the saved secret when the field is left blank, and no longer than before', async () => {
    const context = await newTenant()
    const secret = newSecret()
    const connectionId = await savedDraft(context, { clientSecret: secretFrom(secret) })
    const [before] = await rows(context, connectionId)
    const again = typedValues({ connectionId, clientSecret: null })
    expect(await saveCredentials(context, again)).toEqual({ ok: true, connectionId })
    expect(await opened(context, connectionId)).toBe(secret)
    const [old, now] = await rows(context, connectionId)
    expect(now?.secretDestroyAt).toEqual(before?.secretDestroyAt)
    expect(now?.secretFingerprint).toBe(before?.secretFingerprint)
    expect(old).toMatchObject({ status: 'destroyed', secretSealed: null })
  })

  it.each([
    ['endpoint_missing', ''],
    ['endpoint_unusable', 'https://example.com/'],
    ['endpoint_unusable', '\u0000\u0001'],
    ['endpoint_unusable', 'x'.repeat(10_240)],
  ] as const)('keeps everything else when it says %s', async (reason, endpoint) => {
    const context = await newTenant()
    const input = typedValues({ endpoint })
    const saved = await saveCredentials(context, input)
    expect(saved).toMatchObject({ ok: false, reason, connectionId: expect.any(String) })
    if (saved.ok || !('connectionId' in saved)) return
    const view = await readConnection(context, saved.connectionId)
    expect(view?.draft).toMatchObject({
      clientId: input.clientId,
      hasSecret: true,
      endpoint: { ok: false, reason },
    })
  })

  it('keeps the rest when no secret was ever given', async () => {
    const context = await newTenant()
    const saved = await saveCredentials(context, typedValues({ clientSecret: null }))
    expect(saved).toMatchObject({ ok: false, reason: 'no_saved_secret' })
  })

  it('treats a client id of another shape as a secret: sealed, not shown, kept when left blank', async () => {
    const context = await newTenant()
    const odd = `${newSecret()}\u0000x`
    const connectionId = await savedDraft(context, { clientId: odd })
    const view = await readConnection(context, connectionId)
    expect(view?.draft?.clientId).toBeNull()
    expect(view?.draft?.clientIdShape).not.toBe('clientId')
    expect(JSON.stringify(await rows(context, connectionId))).not.toContain(odd.slice(0, 20))
    await saveCredentials(context, typedValues({ connectionId, clientId: '' }))
    const keyring = await requireKeyring()
    const row = (await rows(context, connectionId)).at(-1)
    const kept = await inTenant(context, (tx) =>
      openFrom(tx, keyring, row ?? never(), 'clientId', row?.clientIdSealed ?? ''),
    )
    expect(reveal(kept)).toBe(odd)
  })

  it('destroys the secret when its day is over, and says that it is gone', async () => {
    const context = await newTenant()
    const connectionId = await savedDraft(context)
    await inTenant(context, (tx) =>
      tx.credentials.updateMany({ data: { secretDestroyAt: new Date(Date.now() - 1) } }),
    )
    expect((await readConnection(context, connectionId))?.draft).toMatchObject({
      hasSecret: false,
      secretKeptUntil: null,
    })
    expect((await rows(context, connectionId))[0]?.secretSealed).toBeNull()
    const wish = { connectionId, sessionId: null, locale: 'en', theme: null }
    expect(await startTest(context, wish)).toEqual({ ok: false, reason: 'secret_gone' })
    expect((await verifyChain(context)).ok).toBe(true)
  })

  it('cancels a running test of the values before', async () => {
    const context = await newTenant()
    const connectionId = await savedDraft(context)
    const runId = await startedRun(context, connectionId)
    await savedDraft(context, { connectionId })
    expect((await readRun(context, runId))?.status).toBe('cancelled')
  })

  it('numbers versions without a gap when two forms are posted at once', async () => {
    const context = await newTenant()
    const connectionId = await savedDraft(context)
    await Promise.all(Array.from({ length: 5 }, () => savedDraft(context, { connectionId })))
    const all = await rows(context, connectionId)
    expect(all.map((row) => row.version)).toEqual([1, 2, 3, 4, 5, 6])
    expect(all.filter((row) => row.status === 'pending')).toHaveLength(1)
  })

  it('refuses a connection that is not there, and one that is disconnected', async () => {
    const context = await newTenant()
    for (const connectionId of [randomUUID(), 'x', '']) {
      expect(await saveCredentials(context, typedValues({ connectionId }))).toEqual({
        ok: false,
        reason: 'not_found',
      })
    }
    const connectionId = await savedDraft(context)
    await inTenant(context, (tx) => tx.connection.updateMany({ data: { status: 'disconnected' } }))
    expect(await saveCredentials(context, typedValues({ connectionId }))).toEqual({
      ok: false,
      reason: 'not_editable',
    })
    expect(await rows(context, connectionId)).toHaveLength(1)
  })

  it('writes nothing without the key', async () => {
    const context = await newTenant()
    const key = process.env['KEY_ENCRYPTION_KEY']
    delete process.env['KEY_ENCRYPTION_KEY']
    try {
      await expect(saveCredentials(context, typedValues())).rejects.toThrow('service_sealed')
    } finally {
      process.env['KEY_ENCRYPTION_KEY'] = key
    }
    expect(await inTenant(context, (tx) => tx.connection.count())).toBe(0)
  })
})

function never(): never {
  throw new Error('no row')
}
