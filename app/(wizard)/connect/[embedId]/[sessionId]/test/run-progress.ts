import type { RowState } from '#app/_ui/check-row.tsx'
import type { RunView } from '#lib/connections/view.ts'
import { checkWords } from '#lib/messages/check-words.ts'
import type { Words } from '#lib/messages/words.ts'

export type ProgressRow = {
  id: string
  state: RowState
  stateLabel: string
  name: string
  detail: string
  time: string | null
}

/** A run as its page shows it: every check from the start, in words; no observation. */
export type Progress = {
  id: string
  status: RunView['status']
  checks: ProgressRow[]
  /** What a screen reader hears of the newest check. */
  said: string
}

export function runProgress(run: RunView, w: Words): Progress {
  const isRunning = run.status === 'running'
  const permissions = run.report?.permissions ?? null
  const checks = checkWords(run.checks, w, { needs: run.needs, permissions, isRunning }).map(
    ({ id, status, statusWord, name, detail, took }): ProgressRow => ({
      id,
      state: status,
      stateLabel: statusWord,
      name,
      detail,
      time: took,
    }),
  )
  return { id: run.id, status: run.status, checks, said: said(checks, isRunning, w) }
}

function said(checks: ProgressRow[], isRunning: boolean, w: Words): string {
  if (!isRunning) return w.t('test.announceEnd')
  const newest = checks.findLast(({ state }) => state !== 'running' && state !== 'waiting')
  if (!newest) return ''
  const { name, stateLabel, detail } = newest
  return w.t('test.announceDone', { check: name, status: stateLabel, detail })
}
