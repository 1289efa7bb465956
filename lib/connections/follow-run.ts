import 'server-only'
import type { Context } from '#lib/connections/context.ts'
import { inTenant } from '#lib/db.ts'
import type { Check } from '#lib/diagnosis/report.ts'
import { faultCode } from '#lib/fault.ts'
import { log } from '#lib/log.ts'

/** Often enough that a cancelled test stops within two seconds, and that a living run never looks abandoned. */
const BEAT_MS = 2000

export type Follower = {
  onCheck: (check: Check) => void
  signal: AbortSignal
  /** Writes what is left and ends the beat. */
  stop(): Promise<void>
}

/** Writes each finished check to the run's row, shows that the run lives, and aborts it when the row says so. */
export function followRun(context: Context, runId: string): Follower {
  const { tenantId } = context
  const cancelled = new AbortController()
  const checks: Check[] = []
  let writing: Promise<void> = Promise.resolve()
  const write = () => {
    writing = writing.then(async () => {
      try {
        const { count } = await inTenant(context, (tx) =>
          tx.testRun.updateMany({
            where: { tenantId, id: runId, status: 'running' },
            data: { checks: [...checks], wroteAt: new Date() },
          }),
        )
        if (count === 0) cancelled.abort('cancelled')
      } catch (error) {
        // The test goes on without its page; the next beat tries again.
        log('warn', 'run_not_written', { runId, code: faultCode(error) ?? 'bug' })
      }
    })
  }
  const beat = setInterval(write, BEAT_MS)
  return {
    signal: cancelled.signal,
    onCheck(check) {
      checks.push(check)
      write()
    },
    stop() {
      clearInterval(beat)
      return writing
    },
  }
}
