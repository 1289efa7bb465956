import type { ConnectionView } from '#lib/connections/view.ts'

/** The wizard's screens. `opening` is the question at the session's own address. */
export const STEPS = [
  'opening',
  'start',
  'role',
  'service',
  'credentials',
  'test',
  'diagnosis',
  'connected',
] as const
export type Step = (typeof STEPS)[number]

/** What the steps depend on; a view without what they do not need. */
export type Progress = Pick<ConnectionView, 'status' | 'draft'> & {
  latestRun: Pick<NonNullable<ConnectionView['latestRun']>, 'status' | 'report'> | null
}

/** Where to go on: the furthest step that this connection has reached. */
export function stepFor(view: Progress | null): Step {
  if (view === null) return 'opening'
  if (isConnected(view)) return 'connected'
  const run = view.latestRun
  if (run === null) return 'credentials'
  return hasDiagnosis(view) ? 'diagnosis' : 'test'
}

/** `wanted`, when the connection allows it; otherwise where to go instead. The only place that decides this. */
export function allowedStep(view: Progress | null, wanted: Step): Step {
  return isAllowed(view, wanted) ? wanted : stepFor(view)
}

/** The step's address; a link of its own, so that any point can be resumed. */
export function stepPath<EmbedId extends string, SessionId extends string, S extends Step>(
  embedId: EmbedId,
  sessionId: SessionId,
  step: S,
): `/connect/${EmbedId}/${SessionId}${S extends 'opening' ? '' : `/${S}`}` {
  const tail = step === 'opening' ? '' : `/${step}`
  return `/connect/${embedId}/${sessionId}${tail}` as ReturnType<
    typeof stepPath<EmbedId, SessionId, S>
  >
}

function isAllowed(view: Progress | null, wanted: Step): boolean {
  switch (wanted) {
    case 'opening':
    case 'start':
    case 'role':
    case 'service':
      return true
    case 'credentials':
      return view === null || isEditable(view)
    case 'test':
      return view !== null && (view.latestRun !== null || view.draft !== null)
    case 'diagnosis':
      return view !== null && hasDiagnosis(view)
    case 'connected':
      return view !== null && isConnected(view)
  }
}

/** Only a draft takes other values; replacing those of a working connection is an act of its own. */
function isEditable(view: Progress): boolean {
  return view.status === 'draft'
}

function isConnected(view: Progress): boolean {
  return view.status === 'usable' || view.status === 'degraded'
}

/**
 * A test that was stopped has a report, too, when it was stopped late; it still says nothing. One that let the
 * connection in leaves nothing to diagnose: its page is `connected`.
 */
function hasDiagnosis({ latestRun: run }: Progress): boolean {
  if (run === null || run.status !== 'finished' || run.report === null) return false
  return run.report.verdict.outcome !== 'connected'
}
