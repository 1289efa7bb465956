import type { AdminPage } from '#app/(wizard)/admin-link/[linkId]/admin-page.ts'

/**
 * What the page is about at the moment: doing, a test under way, values that wait to be taken, or what a test found. A
 * test that somebody else began, or that runs by itself, takes nobody away from what they are doing.
 */
export type Stage = 'work' | 'testing' | 'works' | 'found'

export function stageOf({ session: { link, view }, at, runId }: AdminPage): Stage {
  const run = view.latestRun
  if (run?.status === 'running' && run.id === runId) return 'testing'
  if (at !== null) return 'work'
  if (view.waitsForConfirmation) return 'works'
  if (link.scope.kind === 'fix') return 'work'
  const outcome = run?.status === 'finished' ? run.report?.verdict.outcome : undefined
  return outcome !== undefined && outcome !== 'connected' ? 'found' : 'work'
}
