import type { Report } from '#lib/diagnosis/report.ts'

/**
 * Whether testing these very values again can end differently: somebody changes something in Marketo, or Marketo gets
 * well. Where values have to be typed, or we have to act, it cannot.
 */
export function canWatch({ verdict }: Pick<Report, 'verdict'>): boolean {
  const { code, outcome, owner } = verdict
  if (code === 'soap_credentials') return false
  return outcome === 'wait' || (outcome === 'fixable' && owner === 'marketoAdmin')
}

/** When Marketo says that a try makes sense again; null where it makes no difference, or nobody knows. */
export function waitOver(
  report: Pick<Report, 'verdict' | 'startedAt' | 'durationMs'>,
): Date | null {
  const { kind, seconds } = report.verdict.retry
  if (kind !== 'after' || seconds === undefined) return null
  return new Date(Date.parse(report.startedAt) + report.durationMs + seconds * 1000)
}
