import type { Check, PermissionNeed, Report } from '#lib/diagnosis/report.ts'
import type { TypedObservation, ValueShape } from '#lib/marketo/observation.ts'

/** What pages are given. No secret and no sealed text has a place here; times are ISO 8601. */

export type ConnectionStatus = 'draft' | 'pending' | 'usable' | 'degraded' | 'disconnected'
export type Mode = TypedObservation['mode']

export type RunView = {
  id: string
  status: 'running' | 'finished' | 'cancelled' | 'abandoned'
  checks: Check[]
  /** Null while it runs. One that ended has a report, however it ended. */
  report: Report | null
  supportCode: string
  startedAt: string
  needs: PermissionNeed[]
}

export type DraftView = {
  /** The parse of what was pasted; its text is not kept. */
  endpoint: TypedObservation['endpoint']
  /** Null when nothing was typed, or when it has no Client Id's shape: then it is kept sealed and not shown. */
  clientId: string | null
  clientIdShape: ValueShape
  /** A saved secret that can be tested without typing it again. */
  hasSecret: boolean
  secretKeptUntil: string | null
}

export type ConnectionView = {
  id: string
  name: string | null
  status: ConnectionStatus
  mode: Mode
  munchkinId: string | null
  apiUser: string | null
  /** What was entered and not yet proven; null once the connection is usable. */
  draft: DraftView | null
  latestRun: RunView | null
  updatedAt: string
}
