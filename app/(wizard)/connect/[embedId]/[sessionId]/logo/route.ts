import { logoResponse } from '#app/(wizard)/_parts/logo-response.ts'
import { logoInSession } from '#lib/host/host-in-session.ts'
import { hostSettings } from '#lib/host/settings.ts'
import { wizardSession } from '#lib/session.ts'

type Props = { params: Promise<{ embedId: string; sessionId: string }> }

/** The host's image in this session, to the browser that holds it. */
export async function GET(_: Request, { params }: Props): Promise<Response> {
  const { embedId, sessionId } = await params
  const session = await wizardSession(embedId, sessionId)
  if (session === null) return logoResponse(null)
  return logoResponse(logoInSession(hostSettings(), session.connectSession.theme))
}
