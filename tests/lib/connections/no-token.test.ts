import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Context } from '#lib/connections/context.ts'
import { disconnectConnection } from '#lib/connections/disconnect-connection.ts'
import { inTenant } from '#lib/db.ts'
import { NOTHING_WRONG } from '#lib/simulator/switches.ts'
import { connectionRow, workingConnection } from '#tests/support/living-connections.ts'
import { draftOf, useSimulator } from '#tests/support/simulated-connections.ts'
import { newTenant, useStorage } from '#tests/support/storage.ts'
import { callsDuring, clockOf, vend } from '#tests/support/tokens.ts'

useStorage()
const simulator = useSimulator()
beforeEach(() => fetch(`${simulator().url}/simulator/reset`, { method: 'POST' }))

const HOUR_MS = 3_600_000

const setStatus = (context: Context, id: string, status: 'degraded' | 'usable') =>
  inTenant(context, (tx) => tx.connection.updateMany({ where: { id }, data: { status } }))

describe('no token', () => {
  it.each(['no-id', randomUUID()])('is given for %s', async (connectionId) => {
    expect(await vend(connectionId)).toEqual({ ok: false, reason: 'not_found' })
  })

  it('is given for a draft, a degraded and a disconnected connection', async () => {
    const tenant = await newTenant()
    const draft = await draftOf(tenant, '000-CON-200')
    expect(await vend(draft)).toEqual({ ok: false, reason: 'unproven' })
    const { context, connectionId } = await workingConnection()
    await setStatus(context, connectionId, 'degraded')
    const { tenantId } = context
    expect(await vend(connectionId)).toEqual({ ok: false, reason: 'degraded', tenantId })
    await disconnectConnection(context, connectionId)
    expect(await vend(connectionId)).toEqual({ ok: false, reason: 'disconnected' })
  })

  it('is given by a process without its key', async () => {
    const { connectionId } = await workingConnection()
    const { KEY_ENCRYPTION_KEY: key } = process.env
    delete process.env['KEY_ENCRYPTION_KEY']
    try {
      await expect(vend(connectionId)).rejects.toMatchObject({ code: 'service_sealed' })
    } finally {
      process.env['KEY_ENCRYPTION_KEY'] = key
    }
    expect(await vend(connectionId)).toMatchObject({ ok: true })
  })

  it('comes of an Identity that refuses: the verdict is told, asked once, and nothing is changed', async () => {
    const { context, connectionId } = await workingConnection()
    const clock = clockOf(simulator())
    clock.advance(2 * HOUR_MS)
    simulator().setSwitches('000-CON-200', { identity: 'userLocked' })
    const calls = await callsDuring(simulator(), async () => {
      for (let more = 0; more < 5; more += 1) {
        expect(await vend(connectionId, {}, clock)).toEqual({
          ok: false,
          reason: 'refused',
          tenantId: context.tenantId,
          verdict: 'credentials_revoked',
        })
      }
    })
    simulator().setSwitches('000-CON-200', NOTHING_WRONG)
    expect(calls).toBe(1)
    expect((await connectionRow(context, connectionId)).status).toBe('usable')
    clock.advance(5_100)
    expect(await vend(connectionId, {}, clock)).toMatchObject({ ok: true })
  })

  it.each(['badGateway', 'reset', 'neverAnswers'] as const)(
    'comes of an Identity that is away (%s), and it is left alone for a moment',
    async (fault) => {
      const { connectionId } = await workingConnection()
      const clock = clockOf(simulator())
      clock.advance(2 * HOUR_MS)
      simulator().setSwitches('000-CON-200', { fault, faultAt: 'identity' })
      const calls = await callsDuring(simulator(), async () => {
        for (let more = 0; more < 3; more += 1) {
          expect(await vend(connectionId, {}, clock)).toMatchObject({
            reason: 'unreachable',
            retryAfterSeconds: expect.toSatisfy((seconds: number) => seconds >= 1 && seconds <= 5),
          })
        }
      })
      simulator().setSwitches('000-CON-200', NOTHING_WRONG)
      // The call and its one repetition.
      expect(calls).toBeLessThanOrEqual(2)
      clock.advance(5_100)
      expect(await vend(connectionId, {}, clock)).toMatchObject({ ok: true })
    },
  )
})
