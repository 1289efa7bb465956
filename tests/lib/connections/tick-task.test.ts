import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { beginDraft } from '#lib/connections/begin-draft.ts'
import { readConnection } from '#lib/connections/read-connection.ts'
import { tickTask } from '#lib/connections/tick-task.ts'
import type { GuideTask } from '#lib/connections/view.ts'
import { newTenant, useStorage } from '#tests/support/storage.ts'

useStorage()

describe('a task of the guide', () => {
  it('is remembered, in the order of the guide, and taken back', async () => {
    const context = await newTenant()
    const connectionId = await beginDraft(context, { sessionId: randomUUID(), mode: 'simulated' })
    const tick = (task: GuideTask, isDone: boolean) =>
      tickTask(context, { connectionId, task, isDone })
    const done = async () => (await readConnection(context, connectionId))?.guideDone
    expect(await done()).toEqual([])
    for (const task of ['service', 'role', 'role'] as const) {
      expect(await tick(task, true)).toEqual({ ok: true })
    }
    expect(await done()).toEqual(['role', 'service'])
    expect(await tick('role', false)).toEqual({ ok: true })
    expect(await done()).toEqual(['service'])
  })

  it('loses nothing when two people tick at the same moment', async () => {
    const context = await newTenant()
    const connectionId = await beginDraft(context, { sessionId: randomUUID(), mode: 'simulated' })
    const tasks = ['role', 'user', 'service', 'endpoint'] as const
    await Promise.all(tasks.map((task) => tickTask(context, { connectionId, task, isDone: true })))
    expect((await readConnection(context, connectionId))?.guideDone).toEqual(tasks)
  })

  it("is not another tenant's to tick", async () => {
    const context = await newTenant()
    const connectionId = await beginDraft(context, { sessionId: randomUUID(), mode: 'simulated' })
    const other = await newTenant()
    expect(await tickTask(other, { connectionId, task: 'role', isDone: true })).toEqual({
      ok: false,
      reason: 'not_found',
    })
    expect((await readConnection(context, connectionId))?.guideDone).toEqual([])
  })
})
