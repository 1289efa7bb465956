import { refuseToken } from '#app/api/v1/connections/[connectionId]/token/refuse-token.ts'
import { otherMethods } from '#app/api/v1/other-methods.ts'
import { serve } from '#app/api/v1/serve.ts'
import { getAccessToken } from '#lib/api/tokens.ts'
import { tokenEndpoint } from '#lib/connections/token-endpoint.ts'
import { vendToken } from '#lib/connections/vend-token.ts'
import { reveal } from '#lib/marketo/secret.ts'

export const POST = serve(getAccessToken, async ({ params, body, ...asked }) => {
  const { connectionId } = params
  const vended = await vendToken({ connectionId, mode: asked.key.mode }, body)
  if (!vended.ok) return refuseToken(vended, { ...asked, connectionId })
  const { accessToken, expiresAt, expiresIn, munchkinId, apiUser, sameToken } = vended
  return {
    ok: true,
    body: {
      accessToken: reveal(accessToken),
      tokenType: 'bearer' as const,
      expiresAt: expiresAt.toISOString(),
      expiresIn,
      munchkinId,
      endpoint: tokenEndpoint(munchkinId),
      apiUser,
      ...(sameToken === null ? {} : { sameToken }),
    },
  }
})

export const { GET, HEAD, PUT, PATCH, DELETE, OPTIONS } = otherMethods('POST')
