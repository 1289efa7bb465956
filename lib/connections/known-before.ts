import 'server-only'
import { carriedAnswersOf } from '#lib/connections/carried-answers.ts'
import { connectedAsOf } from '#lib/connections/connected-as.ts'
import { StoredNeeds } from '#lib/connections/connection.ts'
import { firstUnavailableOf } from '#lib/connections/first-unavailable.ts'
import { lastGoodOf } from '#lib/connections/last-good.ts'
import { quotaDaysOf } from '#lib/connections/quota-days.ts'
import type { RunRow } from '#lib/connections/run-row.ts'
import type { Transaction } from '#lib/db.ts'
import type { JudgedWith } from '#lib/diagnosis/report.ts'

/** What is known of a run's connection before the run sees anything. */
export async function knownBefore(tx: Transaction, row: RunRow): Promise<JudgedWith> {
  return {
    answers: await carriedAnswersOf(tx, row),
    needs: StoredNeeds.parse(row.needs),
    lastGood: await lastGoodOf(tx, row),
    witnesses: null,
    quotaDays: await quotaDaysOf(tx, row),
    firstUnavailableAt: await firstUnavailableOf(tx, row),
    ...(await connectedAsOf(tx, row)),
  }
}
