import 'server-only'
import {
  StoredEndpoint,
  StoredMode,
  StoredShape,
  StoredTasks,
  StoredWatchState,
} from '#lib/connections/connection.ts'
import { NEWEST_FIRST } from '#lib/connections/newest-first.ts'
import { runView } from '#lib/connections/run-view.ts'
import type { ConnectionView, DraftView, ToConfirm, WatchView } from '#lib/connections/view.ts'
import type { Prisma } from '#lib/generated/prisma/client.ts'

/** What a view is made of: the credentials in use, those beside them, and the newest run of all. */
export const VIEW_PARTS = {
  credentials: {
    where: { status: { not: 'destroyed' } },
    orderBy: { version: 'desc' },
    include: {
      link: true,
      runs: {
        where: { status: 'finished', outcome: 'connected' },
        orderBy: NEWEST_FIRST,
        take: 1,
      },
    },
  },
  runs: { orderBy: NEWEST_FIRST, take: 2 },
  watch: true,
} satisfies Prisma.ConnectionInclude

export type ConnectionRows = Prisma.ConnectionGetPayload<{ include: typeof VIEW_PARTS }>
type CredentialsRows = ConnectionRows['credentials'][number]

export function connectionView(row: ConnectionRows, now: Date): ConnectionView {
  const pending = row.credentials.find(({ status }) => status === 'pending')
  const active = row.credentials.find(({ status }) => status === 'active')
  const run = shownRun(row)
  const [proof] = active?.runs ?? []
  return {
    id: row.id,
    name: row.name,
    status: row.status,
    mode: StoredMode.parse(row.mode),
    munchkinId: row.munchkinId,
    apiUser: row.apiUser,
    draft: pending === undefined ? null : draftView(pending, now),
    latestRun: run === undefined ? null : runView(run),
    provenRun: proof === undefined ? null : runView(proof),
    activeCredentialsId: active?.id ?? null,
    toConfirm: pending === undefined ? null : toConfirm(pending, now),
    guideDone: StoredTasks.parse(row.guideDone),
    watch: row.watch === null ? null : watchView(row.watch),
    disconnectedAt: row.disconnectedAt?.toISOString() ?? null,
    updatedAt: row.updatedAt.toISOString(),
  }
}

/** The newest; but one that a watch began shows only once it has an end: people stay at what they were told. */
function shownRun({ runs: [newest, before], watch }: ConnectionRows) {
  const isOfWatch = newest !== undefined && watch?.state === 'watching' && watch.runId === newest.id
  if (!isOfWatch || newest.status === 'finished' || before?.status !== 'finished') return newest
  return before
}

function draftView(row: CredentialsRows, now: Date): DraftView {
  const until = row.secretDestroyAt
  const hasSecret = row.secretSealed !== null && (until === null || until > now)
  return {
    version: row.version,
    endpoint: StoredEndpoint.parse(row.endpoint),
    clientId: row.clientId,
    clientIdShape: StoredShape.parse(row.clientIdShape),
    hasSecret,
    secretKeptUntil: hasSecret && until !== null ? until.toISOString() : null,
    savedAt: row.createdAt.toISOString(),
    instanceConfirmed: row.instanceConfirmed,
  }
}

/** Without their secret there is nothing left to take. */
function toConfirm(row: CredentialsRows, now: Date): ToConfirm | null {
  const { id, letInAt, link } = row
  const parsed = StoredEndpoint.parse(row.endpoint)
  if (letInAt === null || link === null || !parsed.ok || !draftView(row, now).hasSecret) return null
  const [proof] = row.runs
  return {
    credentialsId: id,
    munchkinId: parsed.munchkinId,
    apiUser: (proof && runView(proof).report?.apiUser) ?? null,
    enteredBy: link.enteredBy,
    enteredAt: (link.enteredAt ?? letInAt).toISOString(),
    code: link.code,
  }
}

const watchView = (row: NonNullable<ConnectionRows['watch']>): WatchView => ({
  state: StoredWatchState.parse(row.state),
  rounds: row.rounds,
  startedAt: row.startedAt.toISOString(),
  nextAt: row.nextAt?.toISOString() ?? null,
})
