import { beforeEach, describe, expect, it } from 'vitest'
import { keepToken } from '#lib/connections/keep-token.ts'
import { vendToken } from '#lib/connections/vend-token.ts'
import { requireKeyring } from '#lib/crypto/keyring.ts'
import { inTenant } from '#lib/db.ts'
import { scrub } from '#lib/log.ts'
import { secretFrom } from '#lib/marketo/secret.ts'
import { NOTHING_WRONG } from '#lib/simulator/switches.ts'
import { credentialsOf, retested, workingConnection } from '#tests/support/living-connections.ts'
import { draftOf, tested, useSimulator } from '#tests/support/simulated-connections.ts'
import { useStorage } from '#tests/support/storage.ts'
import { callsDuring, clockOf, vend, vended } from '#tests/support/tokens.ts'

useStorage()
const simulator = useSimulator()

const reset = () => fetch(`${simulator().url}/simulator/reset`, { method: 'POST' })
beforeEach(reset)

const HOUR_MS = 3_600_000

describe('a token', () => {
  it('is the one that the test left, and Identity is not asked again', async () => {
    const { connectionId } = await workingConnection()
    const calls = await callsDuring(simulator(), async () => {
      const token = await vended(connectionId)
      expect(token).toMatchObject({ munchkinId: '000-CON-200', sameToken: null })
      expect(token.accessToken).toMatch(/^[0-9a-f-]{36}:int$/)
      expect(token.apiUser).toBe('connect@000-con-200.example')
      expect(token.expiresIn).toBeGreaterThan(60)
      expect(await vended(connectionId, { minTtlSeconds: 0 })).toMatchObject({
        accessToken: token.accessToken,
      })
    })
    expect(calls).toBe(0)
  })

  it('is known to other connections of the tenant with this client id, and to no other tenant', async () => {
    const { context, connectionId } = await workingConnection()
    const second = await draftOf(context, '000-CON-200')
    await tested(context, second)
    const clock = clockOf(simulator())
    clock.advance(2 * HOUR_MS)
    const first = await vended(connectionId, {}, clock)
    expect(await callsDuring(simulator(), () => vended(second, {}, clock))).toBe(0)
    expect((await vended(second, {}, clock)).accessToken).toBe(first.accessToken)

    const elsewhere = await workingConnection()
    expect(await callsDuring(simulator(), () => vended(elsewhere.connectionId, {}, clock))).toBe(1)
    expect(
      await vendToken({ connectionId, mode: 'live' }, { minTtlSeconds: 60, rejected: false }),
    ).toEqual({
      ok: false,
      reason: 'not_found',
    })
  })

  it('never stands in a line of the log', async () => {
    const { connectionId } = await workingConnection()
    const { accessToken } = await vended(connectionId)
    expect(scrub(`"${accessToken}" ${encodeURIComponent(accessToken)}`)).toBe(
      '"[scrubbed]" [scrubbed]',
    )
  })

  it('left by a test is kept, but not in the place of one that lives longer', async () => {
    const { context, connectionId } = await workingConnection()
    const clock = clockOf(simulator())
    clock.advance(2 * HOUR_MS)
    const newer = await vended(connectionId, {}, clock)
    const keyring = await requireKeyring()
    const [row] = await credentialsOf(context, connectionId)
    if (row === undefined) throw new Error('No credentials.')
    const older = { value: secretFrom('older'), expiresAt: new Date(newer.expiresAt.getTime() - 1) }
    await inTenant(context, (tx) => keepToken(tx, keyring, row, older))
    expect((await vended(connectionId, {}, clock)).accessToken).toBe(newer.accessToken)
  })

  it('is left by a test that finds something else to fix, too', async () => {
    const { context, connectionId } = await workingConnection()
    await inTenant(context, (tx) =>
      tx.credentials.updateMany({ data: { tokenSealed: null, tokenExpiresAt: null } }),
    )
    simulator().setSwitches('000-CON-200', { role: [] })
    const run = await retested(context, connectionId)
    simulator().setSwitches('000-CON-200', NOTHING_WRONG)
    expect(run?.report?.verdict.outcome).toBe('fixable')
    expect(await callsDuring(simulator(), () => vended(connectionId))).toBe(0)
  })
})

describe('at the end of its life', () => {
  it('the call waits up to five seconds for the next one', async () => {
    const { connectionId } = await workingConnection()
    const clock = clockOf(simulator())
    const first = await vended(connectionId, {}, clock)
    clock.advance(first.expiresAt.getTime() - clock.now().getTime() - 3_000)
    const began = clock.now().getTime()
    const calls = await callsDuring(simulator(), async () => {
      const next = await vended(connectionId, {}, clock)
      expect(next.accessToken).not.toBe(first.accessToken)
      expect(next.expiresIn).toBeGreaterThan(3500)
    })
    expect(calls).toBe(1)
    expect(clock.now().getTime() - began).toBeLessThan(6_000)
  })

  it('the call says when to come again if that is longer', async () => {
    const { connectionId } = await workingConnection()
    const clock = clockOf(simulator())
    const first = await vended(connectionId, {}, clock)
    clock.advance(first.expiresAt.getTime() - clock.now().getTime() - 40_000)
    expect(
      await callsDuring(simulator(), async () => {
        expect(await vend(connectionId, {}, clock)).toMatchObject({
          reason: 'not_renewable_yet',
          retryAfterSeconds: expect.toSatisfy((seconds: number) => seconds >= 41 && seconds <= 42),
        })
        expect(await vended(connectionId, { minTtlSeconds: 30 }, clock)).toMatchObject({ ok: true })
      }),
    ).toBe(0)
  })

  it('an answer of a token on its last second is asked again a second later', async () => {
    const { context, connectionId } = await workingConnection()
    const clock = clockOf(simulator())
    const first = await vended(connectionId, {}, clock)
    clock.advance(first.expiresAt.getTime() - clock.now().getTime() + 300)
    // As if we had never heard of it.
    await inTenant(context, (tx) =>
      tx.credentials.updateMany({ data: { tokenSealed: null, tokenExpiresAt: null } }),
    )
    const next = await vended(connectionId, {}, clock)
    expect(next.accessToken).not.toBe(first.accessToken)
    expect(next.expiresIn).toBeGreaterThan(3500)
  })
})

describe('a token that Marketo refused', () => {
  it('is asked for once, and again only after a moment', async () => {
    const { connectionId } = await workingConnection()
    const clock = clockOf(simulator())
    const first = await vended(connectionId, {}, clock)
    const reject = () => vended(connectionId, { rejected: true }, clock)
    const calls = await callsDuring(simulator(), async () => {
      expect(await reject()).toMatchObject({ accessToken: first.accessToken, sameToken: true })
      for (let more = 0; more < 10; more += 1)
        expect(await reject()).toMatchObject({ sameToken: true })
    })
    expect(calls).toBe(1)
    clock.advance(5_100)
    expect(await callsDuring(simulator(), reject)).toBe(1)
  })

  it('is replaced for all connections where a newer one came', async () => {
    const { context, connectionId } = await workingConnection()
    const second = await draftOf(context, '000-CON-200')
    await tested(context, second)
    const clock = clockOf(simulator())
    const first = await vended(connectionId, {}, clock)
    await reset()
    const again = clockOf(simulator())
    again.advance(1_500)
    const next = await vended(connectionId, { rejected: true }, again)
    expect(next.sameToken).toBe(false)
    expect(next.accessToken).not.toBe(first.accessToken)
    expect((await vended(second, {}, again)).accessToken).toBe(next.accessToken)
  })
})
