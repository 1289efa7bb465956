import 'server-only'
import { randomUUID } from 'node:crypto'
import { WORDS_VERSION } from '#lib/connections/connection.ts'
import type { Stage } from '#app/demo/states/stage.ts'
import { newestCredentials } from '#lib/connections/store.ts'
import { inTenant } from '#lib/db.ts'
import type { Check } from '#lib/diagnosis/report.ts'

export type NewRun = { connectionId: string; startedAt: Date; checks: Check[]; wroteAt: Date }

/** Support codes of a tenant's runs, first to last: the same in every picture. */
const CODES = ['K7QF-29', 'M4TR-86', 'W9BC-53', 'H2XN-74']

/** A run of the newest credentials that has seen these checks and goes on, without a process that performs it. */
export function insertRun(
  { context: { tenantId }, sessionId, needs, locale }: Stage,
  { connectionId, ...run }: NewRun,
): Promise<string> {
  return inTenant({ tenantId }, async (tx) => {
    const credentials = await newestCredentials(tx, tenantId, connectionId)
    if (credentials === null) throw new Error('a run without credentials')
    const before = await tx.testRun.count({ where: { tenantId } })
    const { id } = await tx.testRun.create({
      data: {
        ...{ tenantId, id: randomUUID(), connectionId, credentialsId: credentials.id, sessionId },
        ...{ needs, locale, wordsVersion: WORDS_VERSION, supportCode: CODES[before] ?? 'Z3ZZ-33' },
        ...run,
      },
    })
    return id
  })
}
