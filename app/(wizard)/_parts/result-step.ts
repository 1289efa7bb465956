import { stepFor, type Step } from '#lib/connections/lifecycle.ts'
import type { ConnectionView } from '#lib/connections/view.ts'

/** Where a finished run's result stands. A working connection that failed a later test has a diagnosis too. */
export function resultStep(view: ConnectionView | null): Step {
  const outcome = view?.latestRun?.report?.verdict.outcome
  return outcome && outcome !== 'connected' ? 'diagnosis' : stepFor(view)
}
