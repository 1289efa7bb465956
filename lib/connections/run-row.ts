import 'server-only'
import { StoredEndpoint, StoredMode, StoredShape } from '#lib/connections/connection.ts'
import type { Fingerprints, Report } from '#lib/diagnosis/report.ts'
import type { Connection, Credentials, Prisma, TestRun } from '#lib/generated/prisma/client.ts'
import type { TypedObservation } from '#lib/marketo/observation.ts'

export type RunRow = TestRun & { credentials: Credentials; connection: Connection }

/** What a run was made of. */
export const RUN_PARTS = { credentials: true, connection: true } satisfies Prisma.TestRunInclude

/** What the run tests, as it was typed. */
export function typedOf({
  connection,
  credentials,
}: Pick<RunRow, 'connection' | 'credentials'>): TypedObservation {
  const { authorizedUser } = credentials
  return {
    kind: 'typed',
    mode: StoredMode.parse(connection.mode),
    endpoint: StoredEndpoint.parse(credentials.endpoint),
    clientId: StoredShape.parse(credentials.clientIdShape),
    clientSecret: StoredShape.parse(credentials.secretShape),
    ...(authorizedUser === null ? {} : { authorizedUser }),
  }
}

/** Empty where one of the two values was never typed. */
export function fingerprintsOf({ credentials }: Pick<RunRow, 'credentials'>): {
  fingerprints?: Fingerprints
} {
  const { clientIdFingerprint: clientId, secretFingerprint: clientSecret } = credentials
  return clientId === null || clientSecret === null
    ? {}
    : { fingerprints: { clientId, clientSecret } }
}

/** A report with the columns that repeat it; written together or not at all. */
export function reportColumns(report: Report) {
  const { outcome, code: verdict } = report.verdict
  return { report, checks: report.checks, outcome, verdict }
}
