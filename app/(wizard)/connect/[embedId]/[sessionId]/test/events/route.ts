import { readRun } from '#lib/connections/read-run.ts'
import { wizardSession, type WizardSession } from '#lib/session.ts'
import { runProgress } from '#app/(wizard)/connect/[embedId]/[sessionId]/test/run-progress.ts'

type Params = { params: Promise<{ embedId: string; sessionId: string }> }

const POLL_MS = 150
const HEARTBEAT_MS = 10_000
/** A run ends within its deadline, or is ended as abandoned; a reader that outlives both reconnects. */
const LONGEST_MS = 60_000

/**
 * The run's progress as server-sent events, read from its row, so that any process can serve it. Each `run` event is the
 * whole state; the stream closes after the run's end.
 */
export async function GET(request: Request, { params }: Params): Promise<Response> {
  const { embedId, sessionId } = await params
  const session = await wizardSession(embedId, sessionId)
  const runId = new URL(request.url).searchParams.get('run') ?? ''
  const first = session && (await readRun(session.context, runId))
  if (!session || !first) return new Response(null, { status: 404 })
  return new Response(follow(session, runId, request.signal), {
    headers: {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
    },
  })
}

function follow(session: WizardSession, runId: string, signal: AbortSignal): ReadableStream {
  const text = new TextEncoder()
  let isOpen = true
  const stop = () => {
    isOpen = false
  }
  signal.addEventListener('abort', stop, { once: true })
  return new ReadableStream({
    async start(controller) {
      const send = (lines: string) => isOpen && controller.enqueue(text.encode(`${lines}\n\n`))
      const until = Date.now() + LONGEST_MS
      let last = ''
      let beat = Date.now()
      try {
        while (isOpen && Date.now() < until) {
          const run = await readRun(session.context, runId)
          if (!run) break
          const data = JSON.stringify(runProgress(run, session.w))
          if (data !== last) send(`event: run\ndata: ${data}`)
          last = data
          if (run.status !== 'running') break
          if (Date.now() - beat > HEARTBEAT_MS) {
            send(': still here')
            beat = Date.now()
          }
          await new Promise((resolve) => setTimeout(resolve, POLL_MS))
        }
      } catch {
        // The database is away: the browser reconnects by itself, and reads on from the row.
      }
      if (isOpen) controller.close()
      stop()
    },
    cancel: stop,
  })
}
