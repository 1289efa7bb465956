import type { Check, PermissionNeed, Report } from '#lib/diagnosis/report.ts'
import type { TypedObservation, ValueShape } from '#lib/marketo/observation.ts'

/** What pages are given. No secret and no sealed text has a place here; times are ISO 8601. */

export type ConnectionStatus = 'draft' | 'pending' | 'usable' | 'degraded' | 'disconnected'
export type Mode = TypedObservation['mode']

/** What is made in Marketo, in this order; each can be ticked as done. */
export const GUIDE_TASKS = ['role', 'user', 'service', 'endpoint'] as const
export type GuideTask = (typeof GUIDE_TASKS)[number]

export type RunView = {
  id: string
  status: 'running' | 'finished' | 'cancelled' | 'abandoned'
  checks: Check[]
  /** Null while it runs. One that ended has a report, however it ended. */
  report: Report | null
  supportCode: string
  startedAt: string
  needs: PermissionNeed[]
  /** Of these credentials; whether they are the connection's own shows `ConnectionView.activeCredentialsId`. */
  credentialsId: string
  connectionId: string
}

export type DraftView = {
  /** Counts up with each save, so that a form can tell that another tab was faster. */
  version: number
  /** The parse of what was pasted; its text is not kept. */
  endpoint: TypedObservation['endpoint']
  /** Null when nothing was typed, or when it has no Client Id's shape: then it is kept sealed and not shown. */
  clientId: string | null
  clientIdShape: ValueShape
  /** A saved secret that can be tested without typing it again. */
  hasSecret: boolean
  secretKeptUntil: string | null
  savedAt: string
  /** A person confirmed that a working connection moves to this instance. */
  instanceConfirmed: boolean
}

/** Values that came through an admin link and that a test let in: a person of the tenant has to take them. */
export type ToConfirm = {
  credentialsId: string
  munchkinId: string
  apiUser: string | null
  /** What the admin calls themselves; null when they did not say. */
  enteredBy: string | null
  enteredAt: string
  /** The two words of the link. */
  code: string
}

/** A fix that is being watched; `nextAt` is null when no further test comes. */
export type WatchView = {
  state: 'watching' | 'succeeded' | 'over' | 'stopped'
  rounds: number
  startedAt: string
  nextAt: string | null
}

export type ConnectionView = {
  id: string
  name: string | null
  status: ConnectionStatus
  mode: Mode
  munchkinId: string | null
  apiUser: string | null
  /** What was entered and not yet proven: of a new connection, or to replace what a working one has. */
  draft: DraftView | null
  latestRun: RunView | null
  /** The newest test that let in the credentials in use; null when none are. */
  provenRun: RunView | null
  activeCredentialsId: string | null
  toConfirm: ToConfirm | null
  guideDone: GuideTask[]
  watch: WatchView | null
  disconnectedAt: string | null
  updatedAt: string
}
