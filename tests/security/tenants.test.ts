import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { database, inTenant } from '#lib/db.ts'
import { endUserActor } from '#lib/embed/end-user-actor.ts'
import { requireKeyring } from '#lib/crypto/keyring.ts'
import { tenantIdOf } from '#lib/embed/tenant-id.ts'
import { VERBS, type Theirs } from '#tests/security/verbs-of-another-tenant.ts'
import { handOver } from '#tests/support/hand-over.ts'
import { savedDraft, startedRun } from '#tests/support/drafts.ts'
import { newTenant, useStorage } from '#tests/support/storage.ts'

useStorage()

async function theirs(): Promise<Theirs> {
  const externalId = crypto.randomUUID()
  const { sessionId } = await handOver({ tenant: { externalId, name: 'Theirs' } })
  const tenantId = tenantIdOf(externalId)
  const actor = endUserActor(await requireKeyring(), tenantId, 'user-1')
  const context = { tenantId, actor, requestId: 'r' }
  const connectionId = await savedDraft(context, { sessionId })
  const runId = await startedRun(context, connectionId)
  const { credentialsId } = await inTenant(context, (tx) =>
    tx.testRun.findFirstOrThrow({ where: { id: runId } }),
  )
  return { context, connectionId, runId, sessionId, credentialsId }
}

/** What their tenant holds, every row of it. */
const everything = ({ context }: Theirs) =>
  inTenant(context, async (tx) => ({
    connections: await tx.connection.findMany(),
    credentials: await tx.credentials.findMany(),
    runs: await tx.testRun.findMany(),
    sessions: await tx.connectSession.findMany(),
    events: await tx.event.findMany({ orderBy: { sequence: 'asc' } }),
  }))

const TAKES_CONTEXT = /^export (?:async )?function \w+\(\s*(?:context|\{[^}]*\}): Context\b/m
/** Called by another verb alone, which has looked whose the ids are. */
const PARTS = new Set(['finish-run.ts', 'follow-run.ts', 'open-run.ts', 'test-of-round.ts'])

describe('another tenant', () => {
  it.each(Object.keys(VERBS))('reaches nothing through %s', async (name) => {
    const them = await theirs()
    const before = await everything(them)
    await VERBS[name]?.(await newTenant(), them)
    expect(await everything(them)).toEqual(before)
  })

  it('is tried with every verb that takes a context', () => {
    const verbs = readdirSync('lib/connections').filter(
      (file) =>
        TAKES_CONTEXT.test(readFileSync(`lib/connections/${file}`, 'utf8')) && !PARTS.has(file),
    )
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
    'adminLink',
    'watch',
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
    adminLink: 'admin_link',
  }
  const name = names[table] ?? table
  const column = table === 'tenant' ? 'name' : 'tenant_id'
  return (tx: { $executeRawUnsafe(sql: string): Promise<number> }) =>
    tx.$executeRawUnsafe(`update "${name}" set "${column}" = "${column}"`)
}
