import { changeStream, nothingToFollow } from '#app/(wizard)/_parts/change-stream.ts'
import { chosenConnection } from '#app/(wizard)/_parts/chosen-connection.ts'
import { wizardSession } from '#lib/session.ts'

type Params = { params: Promise<{ embedId: string; sessionId: string }> }

/** Tells a page of the wizard that its connection changed, as server-sent events. */
export async function GET(request: Request, { params }: Params): Promise<Response> {
  const { embedId, sessionId } = await params
  const session = await wizardSession(embedId, sessionId)
  const named = new URL(request.url).searchParams.get('connection')
  const view = session && (await chosenConnection(session, named))
  if (!session || !view) return nothingToFollow()
  return changeStream(request, session.context, view.id)
}
