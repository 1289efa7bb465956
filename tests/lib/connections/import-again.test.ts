import { describe, expect, it } from 'vitest'
import { expireDrafts } from '#lib/connections/expire-drafts.ts'
import { readConnection } from '#lib/connections/read-connection.ts'
import { testImport } from '#lib/connections/test-import.ts'
import { inTenant } from '#lib/db.ts'
import { secretFrom } from '#lib/marketo/secret.ts'
import { newSecret } from '#tests/support/drafts.ts'
import {
  entry,
  hostOf,
  imported,
  importedOne,
  listedEntry,
  waitingTests,
} from '#tests/support/imports.ts'
import { credentialsOf } from '#tests/support/living-connections.ts'
import { nextLook } from '#tests/support/next-look.ts'
import { useSimulator } from '#tests/support/simulated-connections.ts'
import { useStorage } from '#tests/support/storage.ts'

useStorage()
useSimulator()

const A_DAY = 24 * 60 * 60_000 + 60_000

describe('the same pair again', () => {
  it('is the same connection, in one request and in several at the same moment', async () => {
    const host = hostOf()
    const pair = entry({ name: 'Main' })
    const together = await Promise.all([
      imported(host, [pair, pair]),
      imported(host, [{ ...pair, endpoint: ' 000-con-200 ' }]),
    ])
    const ids = together.flat().map((one) => (one.ok ? one.connectionId : one.reason))
    expect(new Set(ids).size).toBe(1)
    expect(await waitingTests(host)).toHaveLength(1)
    expect(await credentialsOf(host.context, ids[0]!)).toHaveLength(1)
  })

  it('is another connection at another instance, and with another secret', async () => {
    const host = hostOf()
    const pair = entry()
    const others = [
      pair,
      { ...pair, endpoint: '000-GAP-200' },
      { ...pair, clientSecret: secretFrom(newSecret()) },
    ]
    const all = await imported(host, others)
    expect(new Set(all.map((one) => one.ok && one.connectionId)).size).toBe(3)
  })

  it('leaves one that works as it is', async () => {
    const host = hostOf()
    const pair = listedEntry('000-CON-200')
    const connectionId = await importedOne(host, pair)
    await testImport(host.context, connectionId)
    const before = await credentialsOf(host.context, connectionId)
    expect(await importedOne(host, { ...pair, name: 'Other' })).toBe(connectionId)
    expect(await credentialsOf(host.context, connectionId)).toEqual(before)
    expect((await readConnection(host.context, connectionId))?.name).toBeNull()
  })

  it('is stored in its old place once its secret was destroyed, tested, and destroyed again after a day', async () => {
    const host = hostOf()
    const pair = entry()
    const connectionId = await importedOne(host, pair)
    // As if the jobs that wait had been done.
    await inTenant(host.context, (tx) => tx.$executeRaw`delete from pgboss.job_common`)
    await expireDrafts(host.context, new Date(Date.now() + A_DAY))
    expect(await nextLook(host.context)).toBe(30 * 24)
    expect(await importedOne(host, pair)).toBe(connectionId)
    expect(await nextLook(host.context)).toBe(24)
    const rows = await credentialsOf(host.context, connectionId)
    expect(rows.map(({ status, secretSealed }) => [status, secretSealed !== null])).toEqual([
      ['destroyed', false],
      ['pending', true],
    ])
    expect(await waitingTests(host)).toHaveLength(1)
  })

  it('is a connection of its own once the first was disconnected', async () => {
    const host = hostOf()
    const pair = entry()
    const connectionId = await importedOne(host, pair)
    await inTenant(host.context, (tx) =>
      tx.connection.updateMany({ data: { status: 'disconnected' } }),
    )
    expect(await importedOne(host, pair)).not.toBe(connectionId)
  })
})
