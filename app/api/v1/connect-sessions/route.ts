import { otherMethods } from '#app/api/v1/other-methods.ts'
import { serve } from '#app/api/v1/serve.ts'
import { askedNeeds } from '#lib/api/asked-needs.ts'
import { createConnectSession } from '#lib/api/connect-sessions.ts'
import { createConnectSession as create } from '#lib/embed/connect-session.ts'

export const POST = serve(createConnectSession, async ({ key, body, requestId }) => {
  if (body.mode !== undefined && body.mode !== key.mode) {
    return { ok: false, problem: 'mode_refused' }
  }
  const needs = askedNeeds(body)
  if ('ok' in needs) return needs
  const { endUser, expectedDailyCalls, metadata } = body
  const created = await create({
    tenant: body.tenant,
    endUser: {
      id: endUser.externalId,
      name: endUser.name ?? null,
      email: endUser.email ?? null,
    },
    purpose: body.purpose,
    mode: key.mode,
    needs,
    origins: body.origins,
    returnUrl: body.returnUrl ?? null,
    locale: body.locale ?? null,
    theme: body.theme ?? null,
    connectionId: body.connectionId ?? null,
    ...(expectedDailyCalls !== undefined && { expectedDailyCalls }),
    ...(metadata !== undefined && { metadata }),
    apiKeyId: key.id,
    requestId,
  })
  if (!created.ok) {
    const { reason, errors } = created
    return { ok: false, problem: reason, ...(errors && { errors }) }
  }
  const { sessionId: id, token, expiresAt, hostedUrl, embedId } = created
  return {
    ok: true,
    body: { id, token, expiresAt: expiresAt.toISOString(), hostedUrl, embedId },
  }
})

export const { GET, HEAD, PUT, PATCH, DELETE, OPTIONS } = otherMethods('POST')
