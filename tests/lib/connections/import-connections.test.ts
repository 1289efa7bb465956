import { describe, expect, it } from 'vitest'
import { readConnection } from '#lib/connections/read-connection.ts'
import { openFrom } from '#lib/connections/store.ts'
import { testImport } from '#lib/connections/test-import.ts'
import { requireKeyring } from '#lib/crypto/keyring.ts'
import { inTenant } from '#lib/db.ts'
import { reveal, secretFrom } from '#lib/marketo/secret.ts'
import { newSecret } from '#tests/support/drafts.ts'
import {
  entry,
  hostOf,
  imported,
  importedOne,
  listedEntry,
  waitingTests,
} from '#tests/support/imports.ts'
import { connectionRow, credentialsOf, happened } from '#tests/support/living-connections.ts'
import { useSimulator } from '#tests/support/simulated-connections.ts'
import { useStorage } from '#tests/support/storage.ts'

useStorage()
useSimulator()

describe('credentials that the host imports', () => {
  it('are a draft of which only the sealed form is kept', async () => {
    const host = hostOf()
    const clientSecret = newSecret()
    const connectionId = await importedOne(
      host,
      entry({ name: ' Pro\tduction ', clientSecret: secretFrom(` ${clientSecret}\n`) }),
    )
    expect(await connectionRow(host.context, connectionId)).toMatchObject({
      ...{ status: 'draft', name: 'Pro duction', mode: 'simulated', munchkinId: '000-CON-200' },
      createdBy: host.context.actor.id,
    })
    const [row] = await credentialsOf(host.context, connectionId)
    const keyring = await requireKeyring()
    const opened = await inTenant(host.context, (tx) =>
      openFrom(tx, keyring, row!, 'clientSecret', row!.secretSealed!),
    )
    expect(reveal(opened)).toBe(clientSecret)
    expect(row?.secretDestroyAt?.getTime()).toBeGreaterThan(Date.now())
    expect(await happened(host.context)).toEqual(['credentials.imported'])
  })

  it.each([
    'https://000-CON-200.mktorest.com/rest',
    'https://000-con-200.mktorest.com/identity',
    '000-CON-200.mktorest.com',
    '  "000-CON-200"  ',
    '000–CON–200',
    'REST API Endpoint: https://000-CON-200.mktorest.com/rest',
  ])('are taken with the endpoint as %s', async (endpoint) => {
    const host = hostOf()
    const connectionId = await importedOne(host, entry({ endpoint }))
    expect((await connectionRow(host.context, connectionId)).munchkinId).toBe('000-CON-200')
  })

  it('are taken with odd values, of which the test tells', async () => {
    const host = hostOf()
    const clientId = 'ada@northwind.example'
    const connectionId = await importedOne(host, entry({ clientId }))
    expect((await credentialsOf(host.context, connectionId))[0]?.clientId).toBeNull()
  })

  it('are refused one by one, each with its problem, and nothing of those is kept', async () => {
    const host = hostOf()
    const refused = [
      entry({ endpoint: '' }),
      entry({ endpoint: 'https://example.com' }),
      entry({ endpoint: '123-ABC-457' }),
      entry({ clientId: ' ' }),
      entry({ clientSecret: secretFrom('\n') }),
      entry({ needs: 'unknown_operation' }),
      entry({ name: 'x'.repeat(81) }),
    ]
    const all = await imported(host, [...refused.slice(0, 3), entry(), ...refused.slice(3)])
    expect(all.map((one) => (one.ok ? 'taken' : one.reason))).toEqual([
      ...['endpoint_missing', 'endpoint_unusable', 'instance_not_simulated', 'taken'],
      ...['client_id_missing', 'client_secret_missing', 'unknown_operation', 'name_too_long'],
    ])
    expect(await inTenant(host.context, (tx) => tx.connection.count())).toBe(1)
  })

  it('make no tenant when none of them is taken', async () => {
    const host = hostOf()
    await imported(host, [entry({ endpoint: '' })])
    expect(await inTenant(host.context, (tx) => tx.tenant.count())).toBe(0)
  })

  it('of the simulator are refused to a live key', async () => {
    const host = hostOf()
    const entries = [entry(), entry({ endpoint: '123-ABD-456' })]
    const [first, second] = await imported(host, entries, 'live')
    expect(first).toEqual({ ok: false, reason: 'instance_simulated' })
    expect(second?.ok && (await connectionRow(host.context, second.connectionId)).mode).toBe('live')
  })

  it('have one name once', async () => {
    const host = hostOf()
    const [first, second] = await imported(host, [entry({ name: 'Main' }), entry({ name: 'MAIN' })])
    expect([first?.ok, second]).toEqual([true, { ok: false, reason: 'name_taken' }])
  })

  it('that a test refused are corrected by those that come under their name', async () => {
    const host = hostOf()
    const right = { ...listedEntry('000-CON-200'), name: 'Main_' }
    const wrong = { ...right, clientSecret: secretFrom(newSecret()) }
    const connectionId = await importedOne(host, wrong)
    const taken = [{ ok: false, reason: 'name_taken' }]
    expect(await imported(host, [right])).toEqual(taken)
    await testImport(host.context, connectionId)
    expect(await imported(host, [{ ...right, endpoint: '000-GAP-200' }])).toEqual(taken)
    expect(await importedOne(host, { ...right, name: 'MAIN_' })).toBe(connectionId)
    await testImport(host.context, connectionId)
    expect((await readConnection(host.context, connectionId))?.status).toBe('usable')
    expect(await imported(host, [wrong])).toEqual(taken)
    const { createdAt, updatedAt } = await connectionRow(host.context, connectionId)
    expect(updatedAt >= createdAt).toBe(true)
  })
})

describe('a hundred at once', () => {
  it(
    'are all taken, and tested one after the other, two seconds apart',
    { timeout: 60_000 },
    async () => {
      const host = hostOf()
      const all = await imported(
        host,
        Array.from({ length: 100 }, () => entry()),
      )
      expect(all.filter(({ ok }) => ok)).toHaveLength(100)
      const waiting = await waitingTests(host)
      expect(new Set(waiting.map(({ connectionId }) => connectionId)).size).toBe(100)
      const gaps = waiting.slice(1).map(({ at }, index) => +at - +waiting[index]!.at)
      expect(Math.min(...gaps)).toBeGreaterThanOrEqual(1900)
    },
  )
})
