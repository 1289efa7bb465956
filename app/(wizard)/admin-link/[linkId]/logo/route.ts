import { logoResponse } from '#app/(wizard)/_parts/logo-response.ts'
import { logoInSession } from '#lib/host/host-in-session.ts'
import { hostSettings } from '#lib/host/settings.ts'
import { linkSession } from '#lib/session.ts'

type Props = { params: Promise<{ linkId: string }> }

/** The host's image, to a browser that opened the link. */
export async function GET(_: Request, { params }: Props): Promise<Response> {
  const { linkId } = await params
  const session = await linkSession(linkId)
  if (session === null) return logoResponse(null)
  const theme = 'ended' in session ? session.theme : session.embedSession.theme
  return logoResponse(logoInSession(hostSettings(), theme))
}
