import { runStream } from '#app/(wizard)/_parts/run-stream.ts'
import { wizardSession } from '#lib/session.ts'

type Params = { params: Promise<{ embedId: string; sessionId: string }> }

/** The run's progress as server-sent events, read from its row, so that any process can serve it. */
export async function GET(request: Request, { params }: Params): Promise<Response> {
  const { embedId, sessionId } = await params
  const session = await wizardSession(embedId, sessionId)
  return session ? runStream(request, session) : new Response(null, { status: 404 })
}
