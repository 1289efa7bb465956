import 'server-only'
import { setTimeout as wait } from 'node:timers/promises'

/** The time by which tokens end; a test moves it along with Marketo's. */
export type TokenClock = { now(): Date; wait(milliseconds: number): Promise<void> }

export const TOKEN_CLOCK: TokenClock = {
  now: () => new Date(),
  wait: async (milliseconds) => void (await wait(milliseconds)),
}
