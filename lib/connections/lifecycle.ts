import { isWorking } from '#lib/connections/connection.ts'
import { GUIDE_TASKS, type ConnectionView, type GuideTask } from '#lib/connections/view.ts'

/** The wizard's screens. `opening` is the question at the session's own address. */
export const STEPS = [
  'opening',
  'start',
  'role',
  'user',
  'service',
  'endpoint',
  'credentials',
  'test',
  'diagnosis',
  'link',
  'confirm',
  'connected',
  'disconnect',
] as const
export type Step = (typeof STEPS)[number]

/** What the steps depend on; a view without what they do not need. */
export type Progress = Pick<ConnectionView, 'status' | 'draft' | 'guideDone'> & {
  toConfirm: object | null
  latestRun: Pick<NonNullable<ConnectionView['latestRun']>, 'status' | 'report'> | null
}

/** Where to go on: the furthest step that this connection has reached. */
export function stepFor(view: Progress | null): Step {
  if (view === null) return 'opening'
  if (view.status === 'disconnected') return 'disconnect'
  if (view.toConfirm !== null) return 'confirm'
  if (isWorking(view)) return 'connected'
  const run = view.latestRun
  if (run === null) return view.draft === null ? guideStep(view.guideDone) : 'credentials'
  if (hasDiagnosis(view)) return 'diagnosis'
  // Marketo let in what nobody took, and what is destroyed by now: there is nothing left to test.
  return isLetIn(view) ? 'credentials' : 'test'
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
    case 'user':
    case 'service':
    case 'endpoint':
      return true
    case 'link':
    case 'credentials':
      return view?.status !== 'disconnected'
    case 'test':
      return isOpen(view) && (view.latestRun !== null || view.draft !== null)
    case 'diagnosis':
      return isOpen(view) && hasDiagnosis(view)
    case 'confirm':
      return view !== null && view.toConfirm !== null
    case 'connected':
      return view !== null && isWorking(view)
    case 'disconnect':
      return view !== null && view.status !== 'draft'
  }
}

/** The first task that nobody has ticked. */
function guideStep(done: readonly GuideTask[]): Step {
  if (done.length === 0) return 'start'
  return GUIDE_TASKS.find((task) => !done.includes(task)) ?? 'credentials'
}

const isOpen = (view: Progress | null): view is Progress =>
  view !== null && view.status !== 'disconnected'

/**
 * A test that was stopped has a report, too, when it was stopped late; it still says nothing. One that let the
 * connection in leaves nothing to diagnose: its page is `connected`.
 */
function hasDiagnosis(view: Progress): boolean {
  return outcomeOf(view) !== null && !isLetIn(view)
}

const isLetIn = (view: Progress): boolean => outcomeOf(view) === 'connected'

function outcomeOf({ latestRun: run }: Progress) {
  return run?.status === 'finished' ? (run.report?.verdict.outcome ?? null) : null
}
