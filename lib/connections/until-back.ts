import 'server-only'
import { setTimeout as pause } from 'node:timers/promises'
import { faultCode } from '#lib/fault.ts'

const TRIES = 15
const PAUSE_MS = 1000

/** Repeats an act while the database is away, for a restart's length: a result that Marketo gave must not be lost. */
export async function untilBack<Result>(act: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await act()
    } catch (error) {
      if (faultCode(error) !== 'database_away' || attempt === TRIES) throw error
      await pause(PAUSE_MS)
    }
  }
}
