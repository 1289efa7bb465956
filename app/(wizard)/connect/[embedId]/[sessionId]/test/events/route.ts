import { chosenConnection } from '#app/(wizard)/_parts/chosen-connection.ts'
import { resultStep } from '#app/(wizard)/_parts/result-step.ts'
import { runStream } from '#app/(wizard)/_parts/run-stream.ts'
import { stepAddress } from '#app/(wizard)/_parts/step-address.ts'
import { readConnection } from '#lib/connections/read-connection.ts'
import { readRun } from '#lib/connections/read-run.ts'
import { wizardSession } from '#lib/session.ts'

type Params = { params: Promise<{ embedId: string; sessionId: string }> }

/**
 * The run's progress as server-sent events, read from its row, so that any process can serve it; of a connection of
 * this session's mode.
 */
export async function GET(request: Request, { params }: Params): Promise<Response> {
  const { embedId, sessionId } = await params
  const session = await wizardSession(embedId, sessionId)
  const asked = new URL(request.url).searchParams.get('run') ?? ''
  const run = session && (await readRun(session.context, asked))
  const view = run && (await chosenConnection(session, run.connectionId))
  if (!view) return new Response(null, { status: 404 })
  return runStream(request.signal, session, run.id, async () => {
    const step = resultStep(await readConnection(session.context, view.id))
    return stepAddress(session, step, view.id)
  })
}
