import type { Route } from 'next'
import type { Call, RowState } from '#app/_ui/check-row.tsx'
import type { RunView } from '#lib/connections/view.ts'
import { isCall } from '#lib/diagnosis/seen-in.ts'
import { checkWords } from '#lib/messages/check-words.ts'
import { callWords } from '#lib/messages/reply-words.ts'
import type { Words } from '#lib/messages/words.ts'

export type ProgressRow = {
  id: string
  state: RowState
  stateLabel: string
  name: string
  detail: string
  time: string | null
  calls: Call[]
}

/** A run as its page shows it: every check from the start, in words. */
export type Progress = {
  id: string
  status: RunView['status']
  checks: ProgressRow[]
  /** What a screen reader hears of the newest check. */
  said: string
  /** Once it has ended: the page of its result. One that only led on from here would show nothing meanwhile. */
  leadsTo?: Route
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
      calls: callsOf(run, id, w),
    }),
  )
  return { id: run.id, status: run.status, checks, said: said(checks, isRunning, w) }
}

function callsOf({ checks }: RunView, id: string, w: Words): Call[] {
  const check = checks.find((one) => one.id === id)
  return (check?.observations ?? []).filter(isCall).map((observation) => {
    const { call, answer, took } = callWords(observation, w)
    return { call, answer, took }
  })
}

function said(checks: ProgressRow[], isRunning: boolean, w: Words): string {
  if (!isRunning) return w.t('test.announceEnd')
  const newest = checks.findLast(({ state }) => state !== 'running' && state !== 'waiting')
  if (!newest) return ''
  const { name, stateLabel, detail } = newest
  return w.t('test.announceDone', { check: name, status: stateLabel, detail })
}
