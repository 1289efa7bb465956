import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { performTest } from '#lib/connections/perform-test.ts'
import { openFrom } from '#lib/connections/store.ts'
import { requireKeyring } from '#lib/crypto/keyring.ts'
import { inTenant } from '#lib/db.ts'
import { reveal, secretFrom } from '#lib/marketo/secret.ts'
import { startSimulator } from '#lib/simulator/start-simulator.ts'
import { newSecret, savedDraft, startedRun } from '#tests/support/drafts.ts'
import { findIn, formsOf, searchDatabase } from '#tests/support/dump.ts'
import { handOver } from '#tests/support/hand-over.ts'
import { opened, sender } from '#tests/support/links.ts'
import { newTenant, useStorage } from '#tests/support/storage.ts'

const storage = useStorage()
let simulator: Awaited<ReturnType<typeof startSimulator>>

beforeAll(async () => {
  simulator = await startSimulator({ port: 0 })
  process.env['MARKETO_SIMULATOR_URL'] = simulator.url
})
afterAll(() => simulator.stop())

type Listed = { munchkinId: string; clientId: string; clientSecret: string }

async function connected() {
  const answer = await fetch(simulator.url, { headers: { accept: 'application/json' } })
  const { instances } = (await answer.json()) as { instances: Listed[] }
  const listed = instances.find((one) => one.munchkinId === '000-CON-200')
  if (listed === undefined) throw new Error('no such instance')
  const context = await newTenant()
  const clientSecret = secretFrom(listed.clientSecret)
  const connectionId = await savedDraft(context, { clientId: listed.clientId, clientSecret })
  await performTest(context, await startedRun(context, connectionId))
  const keyring = await requireKeyring()
  const token = await inTenant(context, async (tx) => {
    const row = await tx.credentials.findFirstOrThrow()
    return reveal(await openFrom(tx, keyring, row, 'token', row.tokenSealed ?? ''))
  })
  return { secret: listed.clientSecret, token }
}

describe('a dump of the database', () => {
  it('holds neither secret nor token nor an odd client id nor what opens a session or a link, in any form', async () => {
    const { secret, token } = await connected()
    const [oddId, failed, replaced] = [newSecret(), newSecret(), newSecret()]
    const context = await newTenant()
    const connectionId = await savedDraft(context, {
      clientId: oddId,
      clientSecret: secretFrom(replaced),
    })
    await savedDraft(context, { connectionId, clientId: oddId, clientSecret: secretFrom(failed) })
    await performTest(context, await startedRun(context, connectionId))
    const handedOver = (await handOver()).token.slice(2)
    const { link } = await opened(await sender())
    const key = process.env['KEY_ENCRYPTION_KEY'] ?? ''
    const canaries = { secret, token, oddId, failed, replaced, handedOver, link: link.token, key }
    const { found, tables, files } = await searchDatabase(storage.ownerUrl, canaries)
    expect(found).toEqual([])
    expect(tables).toBeGreaterThan(10)
    // Where the tests were given a database of their own, its files may be out of reach.
    if (process.env['TEST_DATABASE_URL'] === undefined) expect(files).toBeGreaterThan(100)
  })

  it('holds no endpoint text that somebody pasted', async () => {
    const pasted = newSecret()
    await savedDraft(await newTenant(), {
      endpoint: `https://000-CON-200.mktorest.com/rest?access_token=${pasted}`,
    }).catch(() => null)
    expect((await searchDatabase(storage.ownerUrl, { pasted })).found).toEqual([])
  })

  it('is searched by a search that finds each form of a planted value, in rows and in files', async () => {
    const client = new pg.Client({ connectionString: storage.ownerUrl })
    await client.connect()
    const planted = `${newSecret()}"/\\`
    const forms = formsOf(planted)
    await client.query('create table planted (form text, value text)')
    for (const { form, bytes } of forms) {
      await client.query('insert into planted values ($1, $2)', [form, bytes.toString()])
    }
    const { found, files } = await searchDatabase(storage.ownerUrl, { planted })
    await client.query('drop table planted')
    await client.end()
    const inRows = new Set(found.filter((f) => f.where === 'public.planted').map((f) => f.form))
    for (const { form } of forms) expect(inRows, form).toContain(form)
    if (files > 0) {
      expect(found.some((f) => f.where.startsWith('base/'))).toBe(true)
      expect(found.some((f) => f.where.startsWith('pg_wal/'))).toBe(true)
    }
  })

  it('knows a value inside longer base64 and hex at any offset', () => {
    const value = randomUUID()
    for (let before = 0; before < 6; before += 1) {
      const around = Buffer.from('x'.repeat(before) + value + 'tail')
      for (const encoding of ['base64', 'base64url', 'hex'] as const) {
        const text = Buffer.from(around.toString(encoding))
        const forms = findIn(text, { value }, 'text').map((found) => found.form)
        expect(
          forms.some((form) => form.startsWith(encoding)),
          `${encoding} ${before}`,
        ).toBe(true)
      }
    }
  })
})
