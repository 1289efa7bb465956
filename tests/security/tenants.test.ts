import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { answerQuestion } from '#lib/connections/answer-question.ts'
import { cancelTest } from '#lib/connections/cancel-test.ts'
import type { Context } from '#lib/connections/context.ts'
import { destroyDueSecrets } from '#lib/connections/destroy-due-secrets.ts'
import { listConnections } from '#lib/connections/list-connections.ts'
import { nameConnection } from '#lib/connections/name-connection.ts'
import { performTest } from '#lib/connections/perform-test.ts'
import { readConnection } from '#lib/connections/read-connection.ts'
import { readRun } from '#lib/connections/read-run.ts'
import { saveCredentials } from '#lib/connections/save-credentials.ts'
import { startTest } from '#lib/connections/start-test.ts'
import { swapCredentials } from '#lib/connections/swap-credentials.ts'
import { tryInstance } from '#lib/connections/try-instance.ts'
import { database, inTenant } from '#lib/db.ts'
import { endUserActor } from '#lib/embed/end-user-actor.ts'
import { requireKeyring } from '#lib/crypto/keyring.ts'
import { tenantIdOf } from '#lib/embed/tenant-id.ts'
import { handOver } from '#tests/support/hand-over.ts'
import { savedDraft, startedRun, typedValues } from '#tests/support/drafts.ts'
import { newTenant, useStorage } from '#tests/support/storage.ts'

useStorage()

type Theirs = { context: Context; connectionId: string; runId: string; sessionId: string }

async function theirs(): Promise<Theirs> {
  const externalId = crypto.randomUUID()
  const { sessionId } = await handOver({ tenant: { externalId, name: 'Theirs' } })
  const tenantId = tenantIdOf(externalId)
  const actor = endUserActor(await requireKeyring(), tenantId, 'user-1')
  const context = { tenantId, actor, requestId: 'r' }
  const connectionId = await savedDraft(context, { sessionId })
  const runId = await startedRun(context, connectionId)
  return { context, connectionId, runId, sessionId }
}

/** Every verb, called by another tenant with the ids of the first; what it must answer. */
const VERBS: Record<string, (mine: Context, theirs: Theirs) => Promise<unknown>> = {
  'read-connection': async (mine, { connectionId }) =>
    expect(await readConnection(mine, connectionId)).toBeNull(),
  'list-connections': async (mine) => expect(await listConnections(mine)).toEqual([]),
  'read-run': async (mine, { runId }) => expect(await readRun(mine, runId)).toBeNull(),
  'cancel-test': async (mine, { runId }) =>
    expect(await cancelTest(mine, runId)).toEqual({ ok: false, reason: 'not_running' }),
  'perform-test': (mine, { runId }) => performTest(mine, runId),
  'name-connection': async (mine, { connectionId }) =>
    expect(await nameConnection(mine, connectionId, 'Mine')).toEqual({
      ok: false,
      reason: 'not_found',
    }),
  'save-credentials': async (mine, { connectionId, sessionId }) =>
    expect(await saveCredentials(mine, typedValues({ connectionId, sessionId }))).toEqual({
      ok: false,
      reason: 'not_found',
    }),
  'swap-credentials': async (mine, { connectionId, sessionId }) =>
    expect(await swapCredentials(mine, { connectionId, sessionId })).toEqual({
      ok: false,
      reason: 'not_found',
    }),
  'try-instance': async (mine, { connectionId, sessionId }) =>
    expect(await tryInstance(mine, { connectionId, sessionId, munchkinId: '000-CON-200' })).toEqual(
      { ok: false, reason: 'not_found' },
    ),
  'answer-question': async (mine, { runId }) =>
    expect(
      await answerQuestion(mine, { runId, question: 'ip_restrictions', answer: 'no' }),
    ).toEqual({ ok: false, reason: 'not_found' }),
  'start-test': async (mine, { connectionId, sessionId }) =>
    expect(await startTest(mine, { connectionId, sessionId, locale: 'en', theme: null })).toEqual({
      ok: false,
      reason: 'nothing_to_test',
    }),
  'destroy-due-secrets': async (mine) =>
    expect(await destroyDueSecrets(mine, new Date(Date.now() + 10 ** 10))).toBe(0),
}

/** What their tenant holds, every row of it. */
const everything = ({ context }: Theirs) =>
  inTenant(context, async (tx) => ({
    connections: await tx.connection.findMany(),
    credentials: await tx.credentials.findMany(),
    runs: await tx.testRun.findMany(),
    sessions: await tx.connectSession.findMany(),
    events: await tx.event.findMany(),
  }))

describe('another tenant', () => {
  it.each(Object.keys(VERBS))('reaches nothing through %s', async (name) => {
    const them = await theirs()
    const before = await everything(them)
    await VERBS[name]?.(await newTenant(), them)
    expect(await everything(them)).toEqual(before)
  })

  it('is tried with every verb that takes a context', () => {
    const inner =
      /^(?:.*-view|.*-row|view|store|context|connection|lifecycle|support-code|until-back|end.*|open-.*|follow-run|finish-run|prove-.*|last-good|quota-days|first-unavailable|known-before|witnesses|.*sighting|instance-budget)\.ts$/
    const verbs = readdirSync('lib/connections').filter((file) => !inner.test(file))
    expect(verbs.toSorted()).toEqual(
      Object.keys(VERBS)
        .map((verb) => `${verb}.ts`)
        .toSorted(),
    )
  })

  it('cannot point its own new draft at their session', async () => {
    const them = await theirs()
    await savedDraft(await newTenant(), { sessionId: them.sessionId })
    const { sessions } = await everything(them)
    expect(sessions[0]?.connectionId).toBe(them.connectionId)
  })
})

describe('row-level security, were a verb to forget its tenant', () => {
  const TABLES = [
    'tenant',
    'dataKey',
    'connection',
    'credentials',
    'testRun',
    'connectSession',
    'event',
  ] as const

  it.each(TABLES)('shows and changes no row of another in %s', async (table) => {
    const them = await theirs()
    const mine = await newTenant()
    const seen = await inTenant(mine, async (tx) => (await rowsOf(tx[table])).map(ownerOf))
    expect(seen).not.toContain(them.context.tenantId)
    expect(await rowsOf(database()[table])).toEqual([])
    if (table === 'event') return
    const all = touchAll(table)
    expect(await inTenant(mine, all)).toBe(table === 'tenant' ? 1 : 0)
  })

  it('takes no row for another', async () => {
    const them = await theirs()
    const data = {
      tenantId: them.context.tenantId,
      id: crypto.randomUUID(),
      mode: 'live',
      createdBy: crypto.randomUUID(),
    }
    const written = inTenant(await newTenant(), (tx) => tx.connection.create({ data }))
    await expect(written).rejects.toThrow('database_failed')
  })
})

type Row = { tenantId?: string; id?: string }
type Table = { findMany(): Promise<unknown> }

async function rowsOf(table: unknown): Promise<Row[]> {
  return (await (table as Table).findMany()) as Row[]
}

function ownerOf(row: Row): string | undefined {
  return row.tenantId ?? row.id
}

function touchAll(table: string) {
  const names: Record<string, string> = {
    dataKey: 'data_key',
    testRun: 'test_run',
    connectSession: 'connect_session',
  }
  const name = names[table] ?? table
  const column = table === 'tenant' ? 'name' : 'tenant_id'
  return (tx: { $executeRawUnsafe(sql: string): Promise<number> }) =>
    tx.$executeRawUnsafe(`update "${name}" set "${column}" = "${column}"`)
}
