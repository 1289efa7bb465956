import type {
  ConnectionStatus,
  DraftView,
  GuideTask,
  Mode,
  RunView,
  WatchView,
} from '#lib/connections/view.ts'

/** What pages are given of admin links. No token has a place here; times are ISO 8601. */

/** All that there is to do, one task of it, or what mends the verdict of one run. */
export type LinkScope =
  | { kind: 'whole' }
  | { kind: 'step'; task: GuideTask }
  | { kind: 'fix'; runId: string }

/** Why a link opens no more. */
export type LinkEnd = 'revoked' | 'completed' | 'expired'

export type LinkState = 'unopened' | 'opened' | 'entered' | LinkEnd

export type LinkView = {
  id: string
  scope: LinkScope
  /** Two words that stand on both people's pages. */
  code: string
  senderName: string
  /** The only instance that may be entered, where it is pinned to one. */
  munchkinId: string | null
  createdAt: string
  expiresAt: string
  firstOpenedAt: string | null
  lastOpenedAt: string | null
  /** What the admin calls themselves; null when they did not say. */
  enteredBy: string | null
  /** When values last came through it. */
  enteredAt: string | null
  completedAt: string | null
  revokedAt: string | null
  state: LinkState
}

/**
 * What a Marketo admin is shown of the connection: no Client Id, nothing of other connections, and of tests only those
 * that belong to what the link is for.
 */
export type AdminView = {
  connectionId: string
  status: ConnectionStatus
  mode: Mode
  /** The instance that the link is about, where it is about one. */
  munchkinId: string | null
  guideDone: GuideTask[]
  mayEnterValues: boolean
  /** Whether there is something to test that the link is for. */
  mayTest: boolean
  draft: AdminDraft | null
  /** Values that came through this link were let in, and a person of the tenant has not taken them yet. */
  waitsForConfirmation: boolean
  /** Of values that came through this link; of a fix, any test since the link was made. */
  latestRun: RunView | null
  /** Of a fix; null for any other scope. */
  watch: WatchView | null
}

export type AdminDraft = Pick<DraftView, 'version' | 'hasSecret' | 'secretKeptUntil'> & {
  /** It came through this link: a field left blank keeps what was entered there. */
  isOwn: boolean
}
