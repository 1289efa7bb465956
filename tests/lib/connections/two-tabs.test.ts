import { describe, expect, it } from 'vitest'
import { readConnection } from '#lib/connections/read-connection.ts'
import { readRun } from '#lib/connections/read-run.ts'
import { inTenant } from '#lib/db.ts'
import { secretFrom } from '#lib/marketo/secret.ts'
import { newSecret, savedDraft, startedRun, typedValues } from '#tests/support/drafts.ts'
import { handOver } from '#tests/support/hand-over.ts'
import { credentialsOf, save } from '#tests/support/living-connections.ts'
import { newTenant, useStorage } from '#tests/support/storage.ts'

useStorage()

describe('two tabs with the same form', () => {
  it('saves what came first, and tells the other that it would overwrite it', async () => {
    const context = await newTenant()
    const connectionId = await savedDraft(context)
    const results = await Promise.all(
      [1, 2, 3, 4].map(() => save(context, { ...typedValues({ connectionId }), seenVersion: 1 })),
    )
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    const refused = { ok: false, reason: 'changed_elsewhere' }
    expect(results.filter((result) => !result.ok)).toEqual([refused, refused, refused])
    const rows = await credentialsOf(context, connectionId)
    expect(rows.map(({ version, status }) => [version, status])).toEqual([
      [1, 'destroyed'],
      [2, 'pending'],
    ])
  })

  it('lets the slower tab save once it has seen what the other saved', async () => {
    const context = await newTenant()
    const connectionId = await savedDraft(context)
    await save(context, { ...typedValues({ connectionId }), seenVersion: 1 })
    const view = await readConnection(context, connectionId)
    const again = { ...typedValues({ connectionId }), seenVersion: view?.draft?.version ?? null }
    expect(await save(context, again)).toEqual({ ok: true, connectionId })
  })

  it('treats a form that showed nothing yet alike', async () => {
    const context = await newTenant()
    const connectionId = await savedDraft(context)
    const blind = { ...typedValues({ connectionId }), seenVersion: null }
    expect(await save(context, blind)).toEqual({ ok: false, reason: 'changed_elsewhere' })
  })

  it('takes a second press of the same button for one save and one test', async () => {
    const context = await newTenant()
    const connectionId = await savedDraft(context)
    const input = { ...typedValues({ connectionId }), seenVersion: 1 }
    expect(await save(context, input)).toEqual({ ok: true, connectionId })
    const runId = await startedRun(context, connectionId)
    expect(await save(context, input)).toEqual({ ok: true, connectionId })
    expect(await credentialsOf(context, connectionId)).toHaveLength(2)
    expect((await readRun(context, runId))?.status).toBe('running')
  })

  it('makes one draft of two first saves in the same session, and keeps the first', async () => {
    const context = await newTenant('northwind-two-tabs')
    const tenant = { externalId: 'northwind-two-tabs', name: 'Northwind' }
    const { sessionId } = await handOver({ tenant })
    const first = { ...typedValues({ sessionId }), seenVersion: null }
    const other = { ...first, clientSecret: secretFrom(newSecret()) }
    const results = await Promise.all([first, first, other].map((input) => save(context, input)))
    expect(await inTenant(context, (tx) => tx.connection.count())).toBe(1)
    expect(results.filter(({ ok }) => !ok)).not.toHaveLength(0)
    expect(results.filter(({ ok }) => ok)).not.toHaveLength(0)
  })
})
