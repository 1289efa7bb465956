import { expect, it } from 'vitest'
import type { Context } from '#lib/connections/context.ts'
import { inTenant } from '#lib/db.ts'
import { startCallers } from '#tests/support/call-for-tokens.ts'
import { workingConnection } from '#tests/support/living-connections.ts'
import { useSimulator } from '#tests/support/simulated-connections.ts'
import { useStorage } from '#tests/support/storage.ts'
import { identityCalls, vended } from '#tests/support/tokens.ts'

useStorage()
const simulator = useSimulator()

/** As if nobody had ever asked for a token. */
async function coldConnection() {
  const made = await workingConnection()
  await inTenant(made.context, (tx) =>
    tx.credentials.updateMany({ data: { tokenSealed: null, tokenExpiresAt: null } }),
  )
  simulator().resetCounters()
  return made
}

const leaseOf = (context: Context) => inTenant(context, (tx) => tx.tokenLease.findFirstOrThrow())

it('400 callers in 8 processes and a cold cache are one call at Identity', async () => {
  const { context, connectionId } = await coldConnection()
  // Slow enough that all of them meet it.
  simulator().setLatency(400, '000-CON-200')
  const processes = await Promise.all(
    Array.from({ length: 8 }, () => startCallers(connectionId, 50)),
  )
  const tokens = (await Promise.all(processes.map(({ call }) => call()))).flat()
  simulator().setLatency(0, '000-CON-200')
  expect(tokens).toHaveLength(400)
  expect(new Set(tokens).size).toBe(1)
  expect(tokens[0]).toMatch(/^[0-9a-f]{64}$/)
  expect(identityCalls(simulator())).toBe(1)
  expect(await leaseOf(context)).toMatchObject({ holder: null, heldUntil: null, refusal: null })
}, 60_000)

it('200 callers in 4 processes whose token is refused are one call at Identity', async () => {
  const { context, connectionId } = await coldConnection()
  await vended(connectionId)
  // So long ago that it may be asked again.
  const askedAt = new Date(Date.now() - 60_000)
  await inTenant(context, (tx) => tx.tokenLease.updateMany({ data: { askedAt } }))
  simulator().resetCounters()
  simulator().setLatency(400, '000-CON-200')
  const processes = await Promise.all(
    Array.from({ length: 4 }, () => startCallers(connectionId, 50, '--rejected')),
  )
  const tokens = (await Promise.all(processes.map(({ call }) => call()))).flat()
  simulator().setLatency(0, '000-CON-200')
  expect(new Set(tokens).size).toBe(1)
  expect(identityCalls(simulator())).toBe(1)
}, 60_000)

it('a holder that is killed while it asks is followed by another when its lease ends', async () => {
  const { context, connectionId } = await coldConnection()
  simulator().setLatency(4_000, '000-CON-200')
  const killed = await startCallers(connectionId, 5)
  void killed.call().catch(() => undefined)
  await expect.poll(() => identityCalls(simulator()), { timeout: 10_000 }).toBe(1)
  killed.child.kill('SIGKILL')
  const { fence, heldUntil } = await leaseOf(context)
  simulator().setLatency(0, '000-CON-200')
  // The rest of the lease, in a tenth of the time.
  const until = new Date(Date.now() + 1_200)
  expect(heldUntil?.getTime()).toBeGreaterThan(until.getTime())
  await inTenant(context, (tx) => tx.tokenLease.updateMany({ data: { heldUntil: until } }))
  const token = await vended(connectionId)
  expect(Date.now()).toBeGreaterThanOrEqual(until.getTime())
  expect(token.expiresIn).toBeGreaterThan(3500)
  expect(identityCalls(simulator())).toBe(2)
  expect(await leaseOf(context)).toMatchObject({ fence: fence + 1, holder: null })
}, 60_000)
