import type { Report } from '#lib/diagnosis/report.ts'
import { permissionNamed } from '#lib/marketo/permissions.ts'

const PARTITIONS = permissionNamed('Read-Only Lead').probe?.path

/** How many lead partitions the API user saw; null where the test did not ask, or got no answer. */
export function partitionsSeen(report: Report): number | null {
  for (const { observations } of report.checks) {
    for (const seen of observations) {
      if (seen.kind !== 'call' || seen.path !== PARTITIONS || seen.outcome.kind !== 'reply')
        continue
      if (seen.outcome.body.shape === 'envelope') return seen.outcome.body.resultCount
    }
  }
  return null
}
