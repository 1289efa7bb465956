import type { CheckId, JudgedWith, PermissionNeed } from '#lib/diagnosis/report.ts'
import type { Answers, VerdictCode } from '#lib/diagnosis/verdict.ts'
import type { MarketoTables } from '#tests/bench/accuracy/marketo-tables.ts'
import type { Random } from '#tests/bench/accuracy/random.ts'

/** What a server sends back; or it breaks off, speaks no HTTP, or keeps silent. */
export type Reply =
  | { status: number; type: string; body: string }
  | { instead: 'reset' | 'noHttp' | 'silence' }

export type Asked = {
  /** Without a query. */
  path: string
  /** The caller's address. */
  from: string
  /** How often this path was asked for, this time included. */
  times: number
  isByQuery: boolean
}

/** What may be wrong with a certificate. */
export const BAD_LEAVES = [
  'expired',
  'notYetValid',
  'wrongHost',
  'selfSigned',
  'unknownAuthority',
] as const
export type BadLeaf = (typeof BAD_LEAVES)[number]

/** How the instance's host is reached. */
export type Way = 'open' | 'noSuchName' | 'dnsTrouble' | 'closedPort' | 'reset' | 'noTls' | BadLeaf

/** One case: what is really the matter, and everything that follows from it, on the wire and in what people know. */
export type World = {
  truth: VerdictCode
  /** Which of the truth's causes this is. */
  cause: string
  mode: 'live' | 'simulated'
  munchkinId: string
  pasted: { endpoint: string; clientId: string; clientSecret: string }
  needs: PermissionNeed[]
  way: Way
  isControlHostUp: boolean
  identity(asked: Asked): Reply
  /** With a token that Identity gave. */
  rest(asked: Asked): Reply
  /** What the product knows without asking. */
  known: Omit<JudgedWith, 'needs'>
  /** What people answer when they are asked; whoever is not in the know cannot see it. */
  people: Answers
  /** Addresses of ours; none: the system chooses. */
  addresses: string[]
  /** The test is stopped while this check runs. */
  stopped: { during: CheckId; by: 'person' | 'deadline' } | null
  ended: 'sealed' | 'processGone' | null
}

/** Draws a world with this truth. */
export type Draw = (random: Random, tables: MarketoTables) => World

export type Draws = Partial<Record<VerdictCode, Draw>>
