import 'server-only'
import { StoredEndpoint, StoredMode, StoredShape } from '#lib/connections/connection.ts'
import { runView } from '#lib/connections/run-view.ts'
import type { ConnectionView, DraftView } from '#lib/connections/view.ts'
import type { Connection, Credentials, Prisma, TestRun } from '#lib/generated/prisma/client.ts'

export type ConnectionRows = Connection & { credentials: Credentials[]; runs: TestRun[] }

/** What a view is made of: the newest pending credentials and the newest run. */
export const VIEW_PARTS = {
  credentials: { where: { status: 'pending' }, orderBy: { version: 'desc' }, take: 1 },
  runs: { orderBy: [{ startedAt: 'desc' }, { id: 'desc' }], take: 1 },
} satisfies Prisma.ConnectionInclude

export function connectionView(row: ConnectionRows, now: Date): ConnectionView {
  const [credentials] = row.credentials
  const [run] = row.runs
  return {
    id: row.id,
    name: row.name,
    status: row.status,
    mode: StoredMode.parse(row.mode),
    munchkinId: row.munchkinId,
    apiUser: row.apiUser,
    draft: credentials === undefined ? null : draftView(credentials, now),
    latestRun: run === undefined ? null : runView(run),
    updatedAt: row.updatedAt.toISOString(),
  }
}

function draftView(row: Credentials, now: Date): DraftView {
  const until = row.secretDestroyAt
  const hasSecret = row.secretSealed !== null && (until === null || until > now)
  return {
    endpoint: StoredEndpoint.parse(row.endpoint),
    clientId: row.clientId,
    clientIdShape: StoredShape.parse(row.clientIdShape),
    hasSecret,
    secretKeptUntil: hasSecret && until !== null ? until.toISOString() : null,
  }
}
