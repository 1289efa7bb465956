import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { Context } from '#lib/connections/context.ts'
import { disconnectConnection } from '#lib/connections/disconnect-connection.ts'
import { nameConnection } from '#lib/connections/name-connection.ts'
import { performTest } from '#lib/connections/perform-test.ts'
import { pulseOf } from '#lib/connections/pulse-of.ts'
import { tickTask } from '#lib/connections/tick-task.ts'
import { inTenant } from '#lib/db.ts'
import { startedRun } from '#tests/support/drafts.ts'
import { linkTo, newPair, save } from '#tests/support/living-connections.ts'
import { draftOf, useSimulator } from '#tests/support/simulated-connections.ts'
import { newTenant, useStorage } from '#tests/support/storage.ts'

useStorage()
useSimulator()

describe('the pulse of a connection', () => {
  it('changes with each thing that a page shows of it, and with nothing else', async () => {
    const context = await newTenant()
    const connectionId = await draftOf(context, '000-CON-200')
    const seen = new Set<string>()
    const look = async () => seen.add(await pulseOf(context, connectionId))
    await look()
    let run = ''
    const { id: link } = await linkTo(context, connectionId)
    const acts: [string, () => Promise<unknown>][] = [
      ['a link', async () => link],
      ['a tick', () => tickTask(context, { connectionId, task: 'role', isDone: true })],
      ['a save', () => save(context, newPair(connectionId, { endpoint: '000-CON-200' }))],
      ['a test', async () => (run = await startedRun(context, connectionId))],
      ['its result', () => performTest(context, run)],
      ['a name', () => nameConnection(context, connectionId, 'Production')],
      ['the link opened', () => opened(context, link)],
      ['a watch', () => watched(context, connectionId)],
      ['the end', () => disconnectConnection(context, connectionId)],
    ]
    for (const [what, act] of acts) {
      const before = seen.size
      await act()
      await look()
      expect(seen.size, what).toBe(before + 1)
      await look()
      expect(seen.size, `nothing after ${what}`).toBe(before + 1)
    }
  })

  it('stays when a running test only shows that it lives', async () => {
    const context = await newTenant()
    const connectionId = await draftOf(context, '000-CON-200')
    await startedRun(context, connectionId)
    const before = await pulseOf(context, connectionId)
    await inTenant(context, (tx) => tx.testRun.updateMany({ data: { wroteAt: new Date() } }))
    expect(await pulseOf(context, connectionId)).toBe(before)
  })

  it('is empty for strangers and for what is not there', async () => {
    const context = await newTenant()
    const connectionId = await draftOf(context, '000-CON-200')
    expect(await pulseOf(context, connectionId)).toMatch(/^[\w-]{43}$/)
    expect(await pulseOf(await newTenant(), connectionId)).toBe('')
    expect(await pulseOf(context, randomUUID())).toBe('')
    expect(await pulseOf(context, 'x')).toBe('')
  })
})

const opened = (context: Context, id: string) =>
  inTenant(context, (tx) =>
    tx.adminLink.updateMany({ where: { id }, data: { lastOpenedAt: new Date() } }),
  )

const watched = ({ tenantId }: Context, connectionId: string) =>
  inTenant({ tenantId }, (tx) =>
    tx.watch.create({
      data: {
        ...{ tenantId, connectionId, id: randomUUID(), sessionId: randomUUID() },
        state: 'watching',
      },
    }),
  )
