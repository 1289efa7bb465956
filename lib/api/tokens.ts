import 'server-only'
import * as z from 'zod'
import { ConnectionParams } from '#lib/api/connections.ts'
import { NOTHING, operation } from '#lib/api/operation.ts'
import { Time } from '#lib/api/texts.ts'

export const TokenRequest = z
  .strictObject({
    minTtlSeconds: z.int().min(0).max(3000).default(60).meta({
      description:
        'The shortest life that is of use to you. Until a token ends Marketo has no newer one, so with less left the call waits up to 5 s and answers `token_not_renewable_yet` where that is not enough.',
    }),
    rejected: z.boolean().default(false).meta({
      description:
        'Marketo refused the token that you have, with 601 or 602: Identity is asked once, at most every 5 s.',
    }),
  })
  .meta({ id: 'TokenRequest', description: 'What the token must be good for.' })

export const AccessToken = z
  .strictObject({
    accessToken: z.string().meta({ description: 'Send it as `Authorization: Bearer …`.' }),
    tokenType: z.literal('bearer'),
    expiresAt: Time.meta({ description: 'At the earliest.' }),
    expiresIn: z.int().min(1).meta({ description: 'Whole seconds left.' }),
    munchkinId: z.string(),
    endpoint: z.url().meta({
      description: 'What to call: `{endpoint}/v1/leads.json`. A simulated one really answers.',
    }),
    apiUser: z.string().nullable().meta({ description: 'The API user that Marketo named.' }),
    sameToken: z.boolean().optional().meta({
      description:
        'With `rejected`: true where Marketo gave the same token again. Then it is not the token that it refuses: start a test of the connection.',
    }),
  })
  .meta({ id: 'AccessToken', description: "Marketo's access token for a connection." })

export const getAccessToken = operation({
  id: 'getAccessToken',
  method: 'POST',
  path: '/connections/{connectionId}/token',
  tag: 'Tokens',
  scope: 'tokens',
  summary: 'Get an access token',
  description:
    "Marketo's token for the connection, with its remaining life. Ask before each call or keep it until it ends: Identity is asked once for all of your processes, and only when it has a newer one. A connection that Marketo no longer lets in answers 409 with its `verdict` and a `repairUrl`: send the customer there. Store neither.",
  params: ConnectionParams,
  query: NOTHING,
  body: TokenRequest.default({ minTtlSeconds: 60, rejected: false }),
  success: { status: 200, description: 'The token.', body: AccessToken },
  problems: [
    'not_found',
    'connection_unproven',
    'connection_degraded',
    'connection_disconnected',
    'token_not_renewable_yet',
    'marketo_unreachable',
  ],
  repeat: 'again',
  example: { minTtlSeconds: 60 },
})
