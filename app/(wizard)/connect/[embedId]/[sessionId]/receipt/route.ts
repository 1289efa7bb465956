import { connectedReceipt } from '#lib/embed/connected-receipt.ts'
import { isSameOrigin } from '#lib/embed/same-origin.ts'
import { wizardSession } from '#lib/session.ts'

type Params = { params: Promise<{ embedId: string; sessionId: string }> }

/** The receipt for a connection that this visit made, for the host's page: text, or 404 where it made none. */
export async function POST(request: Request, { params }: Params): Promise<Response> {
  if (!isSameOrigin(request.headers)) return new Response(null, { status: 403 })
  const { embedId, sessionId } = await params
  const session = await wizardSession(embedId, sessionId)
  const connectionId = new URL(request.url).searchParams.get('connection') ?? ''
  const receipt = session && (await connectedReceipt(session, connectionId))
  return receipt === null
    ? new Response(null, { status: 404 })
    : new Response(receipt, { headers: { 'content-type': 'text/plain; charset=utf-8' } })
}
