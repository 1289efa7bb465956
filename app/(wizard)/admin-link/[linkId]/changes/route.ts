import { changeStream, nothingToFollow, overStream } from '#app/(wizard)/_parts/change-stream.ts'
import { isLinkOpen } from '#lib/links/is-link-open.ts'
import { linkSession } from '#lib/session.ts'

type Params = { params: Promise<{ linkId: string }> }

/** Tells the admin's page that something changed, that the link is over among it. */
export async function GET(request: Request, { params }: Params): Promise<Response> {
  const { linkId } = await params
  const session = await linkSession(linkId)
  if (session === null) return nothingToFollow()
  if ('ended' in session) return overStream(request, 'change')
  const { context, view } = session
  return changeStream(request, context, view.connectionId, () => isLinkOpen(context, linkId))
}
