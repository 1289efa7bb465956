import type { TokenClock } from '#lib/connections/token-clock.ts'
import { vendToken, type TokenWish, type VendResult } from '#lib/connections/vend-token.ts'
import { reveal } from '#lib/marketo/secret.ts'
import type { Simulator } from '#lib/simulator/start-simulator.ts'

/** A clock that goes with Marketo's: whoever waits by it moves both. */
export function clockOf(
  simulator: Simulator,
): TokenClock & { advance(milliseconds: number): void } {
  let ahead = 0
  const advance = (milliseconds: number) => {
    ahead += milliseconds
    simulator.clock.advance(milliseconds)
  }
  return {
    now: () => new Date(Date.now() + ahead),
    wait: async (milliseconds) => advance(milliseconds),
    advance,
  }
}

/** A token for a simulated connection. */
export const vend = (
  connectionId: string,
  wish: Partial<TokenWish> = {},
  clock?: TokenClock,
): Promise<VendResult> =>
  vendToken(
    { connectionId, mode: 'simulated' },
    { minTtlSeconds: 60, rejected: false, ...wish },
    clock,
  )

/** The same where one is expected, in the clear. */
export async function vended(...asked: Parameters<typeof vend>) {
  const result = await vend(...asked)
  if (!result.ok) throw new Error(`No token: ${JSON.stringify(result)}`)
  return { ...result, accessToken: reveal(result.accessToken) }
}

export const identityCalls = (simulator: Simulator, munchkinId = '000-CON-200') =>
  simulator.state().calls[munchkinId]?.identity ?? 0

/** How often Identity was asked meanwhile. */
export async function callsDuring(
  simulator: Simulator,
  act: () => Promise<unknown>,
): Promise<number> {
  const before = identityCalls(simulator)
  await act()
  return identityCalls(simulator) - before
}
