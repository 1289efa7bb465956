import { otherMethods } from '#app/api/v1/other-methods.ts'
import { serve } from '#app/api/v1/serve.ts'
import { getOpenApi } from '#lib/api/openapi-file.ts'
import { openApiDocument } from '#lib/api/openapi.ts'

export const GET = serve(getOpenApi, async () => ({ ok: true, body: openApiDocument() }))

export const { POST, PUT, PATCH, DELETE, OPTIONS } = otherMethods('GET')
