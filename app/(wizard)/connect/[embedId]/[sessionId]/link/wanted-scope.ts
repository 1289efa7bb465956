import { GuideTaskName } from '#app/(wizard)/_parts/guide-tasks.ts'
import { verdictContext } from '#app/(wizard)/_parts/verdict-context.ts'
import { readRun } from '#lib/connections/read-run.ts'
import type { ConnectionView } from '#lib/connections/view.ts'
import type { Report } from '#lib/diagnosis/report.ts'
import type { LinkScope } from '#lib/links/view.ts'
import type { HostSettings } from '#lib/host/settings.ts'
import { verdictWords } from '#lib/messages/verdict-words.ts'
import type { Words } from '#lib/messages/words.ts'
import type { WizardSession } from '#lib/session.ts'

/** What the address asks a link for: `scope=whole`, `step:role`, or `fix` with its run. */
export type Wanted = {
  scope: LinkScope
  /** Of a fix: what the test saw. */
  report: Report | null
}

type Search = { scope?: string | undefined; run?: string | undefined }

/** Whatever else stands there means the whole. */
export async function wantedScope(
  { context }: WizardSession,
  view: ConnectionView | null,
  { scope, run }: Search,
): Promise<Wanted> {
  const [kind, name] = scope?.split(':') ?? []
  const task = GuideTaskName.safeParse(name)
  if (kind === 'step' && task.success) {
    return { scope: { kind: 'step', task: task.data }, report: null }
  }
  const runId = run ?? view?.latestRun?.id
  const found = kind === 'fix' && runId ? await readRun(context, runId) : null
  const isFix = found?.report && found.report.verdict.outcome !== 'connected'
  if (isFix && found.connectionId === view?.id)
    return { scope: { kind: 'fix', runId: found.id }, report: found.report }
  return { scope: { kind: 'whole' }, report: null }
}

/** As it stands in the address, so that a link of the same scope can be made again. */
export function scopeQuery(scope: LinkScope): Record<string, string> {
  if (scope.kind === 'step') return { scope: `step:${scope.task}` }
  return scope.kind === 'fix' ? { scope: 'fix', run: scope.runId } : { scope: 'whole' }
}

/** What a test found, in a few words. */
export const findingOf = (report: Report, w: Words, host: HostSettings): string =>
  verdictWords(report, w, verdictContext(host)).name
