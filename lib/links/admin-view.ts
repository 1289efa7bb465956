import 'server-only'
import { StoredEndpoint } from '#lib/connections/connection.ts'
import { NEWEST_FIRST } from '#lib/connections/newest-first.ts'
import { runView } from '#lib/connections/run-view.ts'
import type { ConnectionView, RunView } from '#lib/connections/view.ts'
import type { Transaction } from '#lib/db.ts'
import type { Report } from '#lib/diagnosis/report.ts'
import type { AdminLink, Credentials } from '#lib/generated/prisma/client.ts'
import { scopeOf } from '#lib/links/link-row.ts'
import { mayEnterValues } from '#lib/links/may-enter-values.ts'
import type { AdminDraft, AdminView } from '#lib/links/view.ts'

/** What the link lets its holder see of the connection, and the run that a fix is for. */
export async function adminView(
  tx: Transaction,
  link: AdminLink,
  view: ConnectionView,
): Promise<{ view: AdminView; run: RunView | null }> {
  const scope = scopeOf(link)
  const isFix = scope.kind === 'fix'
  const { tenantId, connectionId } = link
  const run = isFix ? await tx.testRun.findUnique({ where: at(tenantId, scope.runId) }) : null
  const latest = await tx.testRun.findFirst({
    where: {
      ...{ tenantId, connectionId },
      ...(isFix ? { startedAt: { gte: link.createdAt } } : { credentials: { linkId: link.id } }),
    },
    orderBy: NEWEST_FIRST,
  })
  const pending = await tx.credentials.findFirst({
    where: { tenantId, connectionId, status: 'pending' },
    orderBy: { version: 'desc' },
  })
  const own = pending?.linkId === link.id ? pending : null
  const fixed = run === null ? null : adminRun(runView(run))
  return {
    run: fixed,
    view: {
      connectionId,
      status: view.status,
      mode: view.mode,
      munchkinId: link.munchkinId ?? fixed?.report?.instance ?? instanceOf(own),
      guideDone: view.guideDone,
      mayEnterValues: mayEnterValues(scope, fixed?.report?.verdict.code ?? null),
      mayTest: isFix || own !== null,
      draft: adminDraft(view.draft, own !== null),
      waitsForConfirmation: own !== null && own.letInAt !== null,
      latestRun: latest === null ? null : adminRun(runView(latest)),
      watch: isFix ? view.watch : null,
    },
  }
}

const at = (tenantId: string, id: string) => ({ tenantId_id: { tenantId, id } })

function instanceOf(row: Credentials | null): string | null {
  if (row === null) return null
  const endpoint = StoredEndpoint.parse(row.endpoint)
  return endpoint.ok ? endpoint.munchkinId : null
}

function adminDraft(draft: ConnectionView['draft'], isOwn: boolean): AdminDraft | null {
  if (draft === null) return null
  const { version, hasSecret, secretKeptUntil } = draft
  return { version, hasSecret, secretKeptUntil, isOwn }
}

/** A run without what only its tenant may know: which values were the same, and what else it has connected. */
function adminRun(run: RunView): RunView {
  return run.report === null ? run : { ...run, report: adminReport(run.report) }
}

function adminReport({ fingerprints: _keyed, ...report }: Report): Report {
  const { answers, needs, lastGood, witnesses, quotaDays, firstUnavailableAt } = report.judgedWith
  return {
    ...report,
    warnings: report.warnings.filter(({ code }) => code !== 'already_connected_as'),
    judgedWith: { answers, needs, lastGood, witnesses, quotaDays, firstUnavailableAt },
  }
}
