import { expect, it } from 'vitest'
import { reveal } from '#lib/marketo/secret.ts'
import { ask } from '#tests/lib/simulator/ask.ts'
import { workingConnection } from '#tests/support/living-connections.ts'
import { useSimulator } from '#tests/support/simulated-connections.ts'
import { useStorage } from '#tests/support/storage.ts'
import { clockOf, identityCalls, vend } from '#tests/support/tokens.ts'

useStorage()
const simulator = useSimulator()

const HOUR_S = 3600
const STEP_S = 7
const isTaken = async (token: string) =>
  (await ask(simulator(), { path: '/rest/v1/stats/usage.json', host: HOST, token })).json.success

const HOST = '000-con-200.mktorest.com'
const WISHES = [0, 1, 30, 60, 600, 3000]

it('over more than an hour no call asks Identity in vain, and no token lives less than was asked', async () => {
  const { connectionId } = await workingConnection()
  const clock = clockOf(simulator())
  const began = clock.now().getTime()
  const tokens: string[] = []
  let [vends, later, longest, endsAt] = [0, 0, 0, 0]
  while (clock.now().getTime() - began < 1.2 * HOUR_S * 1000) {
    for (const minTtlSeconds of WISHES) {
      const asked = identityCalls(simulator())
      const at = clock.now().getTime()
      const result = await vend(connectionId, { minTtlSeconds }, clock)
      longest = Math.max(longest, clock.now().getTime() - at)
      const calls = identityCalls(simulator()) - asked
      if (!result.ok) {
        expect(result.reason).toBe('not_renewable_yet')
        expect(calls).toBe(0)
        later += 1
        continue
      }
      vends += 1
      endsAt = result.expiresAt.getTime()
      const token = reveal(result.accessToken)
      // A call that was made brought a newer token, and only calls bring one.
      expect(calls).toBe(token === tokens.at(-1) || tokens.length === 0 ? 0 : 1)
      if (token !== tokens.at(-1)) tokens.push(token)
      expect(result.expiresAt.getTime() - clock.now().getTime()).toBeGreaterThanOrEqual(
        minTtlSeconds * 1000,
      )
      expect(result.expiresIn).toBeGreaterThanOrEqual(Math.max(1, minTtlSeconds))
      // What is told is true at Marketo: it takes a token that is about to end.
      if (result.expiresIn < 10) expect(await isTaken(token)).toBe(true)
    }
    // Closer at the end, so that some of them meet it.
    clock.advance(endsAt - clock.now().getTime() < 20_000 ? 2_000 : STEP_S * 1000)
  }
  expect(tokens).toHaveLength(2)
  expect(vends).toBeGreaterThan(1500)
  expect(later).toBeGreaterThan(100)
  // Waiting for an end, and a little for the edge.
  expect(longest).toBeGreaterThan(1000)
  expect(longest).toBeLessThan(6500)
}, 60_000)
