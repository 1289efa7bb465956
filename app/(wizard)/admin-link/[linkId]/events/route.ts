import { overStream } from '#app/(wizard)/_parts/change-stream.ts'
import { runStream } from '#app/(wizard)/_parts/run-stream.ts'
import { linkSession } from '#lib/session.ts'

type Params = { params: Promise<{ linkId: string }> }

/** The progress of the test that this link shows, and of no other. */
export async function GET(request: Request, { params }: Params): Promise<Response> {
  const { linkId } = await params
  const session = await linkSession(linkId)
  const asked = new URL(request.url).searchParams.get('run')
  if (session === null) return new Response(null, { status: 404 })
  const isShown = asked !== null && !('ended' in session) && session.view.latestRun?.id === asked
  return isShown ? runStream(request.signal, session, asked) : overStream(request, 'over')
}
