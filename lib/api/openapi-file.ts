import 'server-only'
import * as z from 'zod'
import { NOTHING, operation } from '#lib/api/operation.ts'

export const getOpenApi = operation({
  id: 'getOpenApi',
  method: 'GET',
  path: '/openapi.json',
  tag: 'The API itself',
  scope: null,
  summary: 'This API as an OpenAPI 3.1 file',
  description: 'Needs no key.',
  params: NOTHING,
  query: NOTHING,
  body: null,
  success: { status: 200, description: 'OpenAPI 3.1.', body: z.looseObject({}) },
  problems: [],
})
