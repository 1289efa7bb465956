import type { ConnectionView } from '#lib/connections/view.ts'

/** Whether the newest test of what is in use did not get in: the proof that the page shows is older. */
export function laterFailed({ latestRun: run, activeCredentialsId }: ConnectionView): boolean {
  if (run?.status !== 'finished' || run.credentialsId !== activeCredentialsId) return false
  return run.report?.verdict.outcome !== 'connected'
}
