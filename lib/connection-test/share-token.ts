import 'server-only'
import type { Gathering, HeldToken } from '#lib/connection-test/gather.ts'
import { gatherToken, type GatheredToken } from '#lib/connection-test/gather-token.ts'

/** The token of one run, renewed once at most, however many calls find it refused. */
export type SharedToken = {
  /** The one to use now: while it is being renewed, the renewed one. */
  held(): Promise<HeldToken>
  /**
   * One that is not the refused one, or null. `observations` are what renewing saw, handed to the first who asked: each
   * stands once in a report.
   */
  renew(refused: HeldToken): Promise<GatheredToken>
}

export function shareToken(run: Gathering, given: HeldToken): SharedToken {
  let renewal: Promise<GatheredToken> | null = null
  return {
    held: async () => (await renewal)?.token ?? given,
    async renew(refused) {
      const isFirst = renewal === null
      renewal ??= gatherToken(run, 'tokenAgain')
      const { token, observations } = await renewal
      return {
        token: token === refused ? null : token,
        observations: isFirst ? observations : [],
      }
    },
  }
}
