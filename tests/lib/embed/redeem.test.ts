import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { inDatabase } from '#lib/db.ts'
import {
  BROWSER_IDLE_MS,
  BROWSER_LIFE_MS,
  revokeBrowserSession,
} from '#lib/embed/browser-session.ts'
import { sha256Hex } from '#lib/hash-of.ts'
import { openSession } from '#lib/embed/open-session.ts'
import { redeemConnectSession } from '#lib/embed/redeem-connect-session.ts'
import { handOver } from '#tests/support/hand-over.ts'
import { useStorage } from '#tests/support/storage.ts'

useStorage()

async function redeemed(browser: string | null = null, changes = {}) {
  const created = await handOver(changes)
  const result = await redeemConnectSession(created.token, browser)
  if (!result.ok) throw new Error(result.reason)
  return result
}

const age = (id: string, data: { createdAt?: Date; lastSeenAt?: Date }) =>
  inDatabase((client) => client.browserSession.update({ where: { id }, data }))

describe('a connect-session token', () => {
  it('holds 256 bits, begins with the embed id, and is stored as its hash alone', async () => {
    const { token, embedId, hostedPath, expiresAt } = await handOver({
      origins: ['https://app.example.com'],
    })
    expect(token.startsWith(`${embedId}.`)).toBe(true)
    expect(Buffer.from(token.slice(embedId.length + 1), 'base64url')).toHaveLength(32)
    expect(hostedPath).toBe(`/connect/${embedId}/open?token=${token}`)
    const left = expiresAt.getTime() - Date.now()
    expect(left).toBeGreaterThan(595_000)
    expect(left).toBeLessThanOrEqual(600_000)
    const rows = await inDatabase((client) => client.handover.findMany())
    expect(JSON.stringify(rows)).not.toContain(token.slice(embedId.length + 1))
  })

  it('opens once: of 100 at the same moment exactly one gets in', async () => {
    const { token } = await handOver()
    const results = await Promise.all(
      Array.from({ length: 100 }, () => redeemConnectSession(token, null)),
    )
    const refusals = results.flatMap((result) => (result.ok ? [] : [result.reason]))
    expect(results.filter((result) => result.ok)).toHaveLength(1)
    expect(new Set(refusals)).toEqual(new Set(['used']))
    expect(await redeemConnectSession(token, null)).toEqual({ ok: false, reason: 'used' })
  })

  it('is dead after ten minutes', async () => {
    const { token } = await handOver()
    const where = { tokenHash: sha256Hex(token) }
    await inDatabase((client) =>
      client.handover.update({ where, data: { expiresAt: new Date(Date.now() - 1) } }),
    )
    expect(await redeemConnectSession(token, null)).toEqual({ ok: false, reason: 'expired' })
  })

  it.each(['', '-', '-.', 'x'.repeat(10_000), '\u0000'])(
    'that never was (%#) is unknown',
    async (t) => {
      expect(await redeemConnectSession(t, null)).toEqual({ ok: false, reason: 'unknown' })
    },
  )

  it('is throttled for a caller that keeps failing, and for no other', async () => {
    for (let i = 0; i < 30; i += 1) await redeemConnectSession(`-.${i}`, null, '192.0.2.1')
    const { token } = await handOver()
    expect(await redeemConnectSession(token, null, '192.0.2.1')).toEqual({
      ok: false,
      reason: 'rate_limited',
    })
    expect(await redeemConnectSession(token, null, '192.0.2.2')).toMatchObject({ ok: true })
  })

  it('is not made for an origin that is none, or a way back that is no page', async () => {
    await expect(handOver({ origins: ['https://*.example.com'] })).rejects.toThrow('not_strict')
    await expect(handOver({ returnUrl: 'javascript:alert(1)' })).rejects.toThrow('return_url')
  })
})

describe('a browser session', () => {
  const path = ({ embedId, sessionId }: { embedId: string; sessionId: string }) => ({
    embedId,
    sessionId,
  })

  it('opens the sessions it redeemed, several of them, each with its own tenant', async () => {
    const one = await redeemed()
    const two = await redeemed(one.browserSessionId)
    expect(two.browserSessionId).toBe(one.browserSessionId)
    const first = await openSession(one.browserSessionId, path(one), 'r')
    const second = await openSession(one.browserSessionId, path(two), 'r')
    expect(first?.connectSession).toMatchObject({ mode: 'simulated', tenantName: 'Northwind' })
    expect(first?.context.tenantId).not.toBe(second?.context.tenantId)
    expect(first?.context.actor.id).not.toContain('user-1')
  })

  it('does not open a session that another browser redeemed, nor under another embed id', async () => {
    const [one, two] = [await redeemed(), await redeemed()]
    expect(await openSession(two.browserSessionId, path(one), 'r')).toBeNull()
    expect(await openSession(one.browserSessionId, { ...path(one), embedId: 'x' }, 'r')).toBeNull()
    expect(await openSession(randomUUID(), path(one), 'r')).toBeNull()
    expect(await openSession('x', { embedId: '-', sessionId: 'y' }, 'r')).toBeNull()
  })

  it.each([
    ['after two idle hours', { lastSeenAt: new Date(Date.now() - BROWSER_IDLE_MS) }],
    ['after a day, however busy', { createdAt: new Date(Date.now() - BROWSER_LIFE_MS) }],
  ])('ends %s, and takes no new grant', async (_, change) => {
    const one = await redeemed()
    await age(one.browserSessionId, change)
    expect(await openSession(one.browserSessionId, path(one), 'r')).toBeNull()
    const next = await redeemed(one.browserSessionId)
    expect(next.browserSessionId).not.toBe(one.browserSessionId)
  })

  it('ends when it is revoked', async () => {
    const one = await redeemed()
    await revokeBrowserSession(one.browserSessionId)
    expect(await openSession(one.browserSessionId, path(one), 'r')).toBeNull()
  })

  it('stays open while it is used', async () => {
    const one = await redeemed()
    const before = new Date(Date.now() - BROWSER_IDLE_MS + 60_000)
    await age(one.browserSessionId, { lastSeenAt: before })
    expect(await openSession(one.browserSessionId, path(one), 'r')).not.toBeNull()
    const row = await inDatabase((client) =>
      client.browserSession.findUniqueOrThrow({ where: { id: one.browserSessionId } }),
    )
    expect(row.lastSeenAt.getTime()).toBeGreaterThan(before.getTime())
  })
})
