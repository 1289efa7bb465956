import type { Route } from 'next'
import { eventStream } from '#app/(wizard)/_parts/event-stream.ts'
import { runProgress } from '#app/(wizard)/connect/[embedId]/[sessionId]/test/run-progress.ts'
import type { Context } from '#lib/connections/context.ts'
import { readRun } from '#lib/connections/read-run.ts'
import type { Words } from '#lib/messages/words.ts'

const POLL_MS = 150
/** A run ends within its deadline, or is ended as abandoned; a reader that outlives both reconnects. */
const LONGEST_MS = 60_000

/**
 * The progress of a run that the caller has found. Each `run` event is the whole state; the stream closes after the
 * run's end. `resultAddress`: of the page that a finished run leads to.
 */
export function runStream(
  signal: AbortSignal,
  { context, w }: { context: Context; w: Words },
  runId: string,
  resultAddress?: () => Promise<Route>,
): Response {
  let last = ''
  return eventStream(signal, {
    pollMs: POLL_MS,
    longestMs: LONGEST_MS,
    async look() {
      const run = await readRun(context, runId)
      if (!run) return { event: null, isOver: true }
      const leadsTo = run.status === 'finished' && (await resultAddress?.())
      const data = JSON.stringify({ ...runProgress(run, w), ...(leadsTo && { leadsTo }) })
      const event = data === last ? null : `event: run\ndata: ${data}`
      last = data
      return { event, isOver: run.status !== 'running' }
    },
  })
}
