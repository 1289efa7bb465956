import 'server-only'
import * as z from 'zod'
import { NOTHING, operation } from '#lib/api/operation.ts'
import { ExternalId, Mode, TenantName, Time } from '#lib/api/texts.ts'
import { ASKED_PURPOSES } from '#lib/embed/session-purpose.ts'
import { RADII, SCHEMES, TYPEFACES } from '#lib/host/theme.ts'

/** The languages in which the wizard speaks, and in which a reason may be given. */
const LANGUAGES = ['en', 'de', 'es', 'fr', 'ja', 'pt-BR'] as const

const ReasonText = z.string().max(500)
export const Reason = z
  .union(
    [
      ReasonText,
      z
        .partialRecord(z.enum(LANGUAGES), ReasonText)
        .refine((record) => Object.keys(record).length > 0, 'Give one language at least'),
    ],
    'One text, or one a language',
  )
  .meta({
    id: 'Reason',
    description: 'What you do with it, in your words: one text, or one a language.',
  })
export type Reason = z.infer<typeof Reason>

const NEED = {
  needed: z.enum(['required', 'optional']),
  reason: Reason,
  mustVerify: z.boolean().optional().meta({
    description: 'A permission that no read can prove then makes the verdict say so.',
  }),
}

const Theme = z
  .strictObject({
    accent: z
      .string()
      .regex(/^#[0-9A-Fa-f]{6}$/)
      .optional(),
    radius: z.enum(RADII).optional(),
    typeface: z.enum(TYPEFACES).optional(),
    colorScheme: z.enum(SCHEMES).optional(),
    name: z.string().trim().min(1).max(80).optional(),
    logoUrl: z.string().max(100_000).optional(),
  })
  .meta({ id: 'Theme', description: 'Your look; contrast is corrected where it lacks.' })

const Metadata = z
  .record(z.string().min(1).max(40), z.string().max(500))
  .refine((record) => Object.keys(record).length <= 20, 'At most 20 members')
  .meta({ description: 'At most 20 short texts of your own.', maxProperties: 20 })

const NewSession = z
  .strictObject({
    tenant: TenantName.meta({ description: 'Your customer.' }),
    endUser: z.strictObject({
      externalId: ExternalId,
      name: z.string().min(1).max(200).optional(),
      email: z.string().min(3).max(320).optional(),
    }),
    purpose: z.enum(ASKED_PURPOSES).default('connect'),
    connectionId: z.uuid().optional().meta({
      description: 'What is to be updated: with purpose `update`, and only then.',
    }),
    mode: Mode.optional().meta({ description: "The key's own, which is the default." }),
    permissions: z
      .array(z.strictObject({ permission: z.string().min(1).max(100), ...NEED }))
      .max(50)
      .optional(),
    operations: z
      .array(z.strictObject({ operation: z.string().min(1).max(200), ...NEED }))
      .max(200)
      .optional()
      .meta({
        description:
          "The Marketo calls that you make, by Adobe's operation id or as `GET /rest/v1/leads.json`: the fewest permissions that they take are worked out. With neither these nor `permissions`: those of the operator's settings.",
      }),
    expectedDailyCalls: z.int().min(0).max(10_000_000).optional(),
    metadata: Metadata.optional(),
    locale: z
      .string()
      .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/)
      .optional()
      .meta({ description: "BCP 47; without it the browser's." }),
    theme: Theme.optional(),
    origins: z.array(z.string().max(200)).max(20).default([]).meta({
      description:
        'Pages that may frame the wizard: scheme, host and port, https but for loopback.',
    }),
    returnUrl: z.string().max(2000).optional().meta({
      description: 'Where the hosted page leads back to; its origin is one of `origins`.',
    }),
  })
  .refine(({ purpose, connectionId }) => (purpose === 'update') === (connectionId !== undefined), {
    path: ['connectionId'],
    message: 'Needed with purpose `update`, and only then',
  })
  .meta({ id: 'NewConnectSession' })

export const createConnectSession = operation({
  id: 'createConnectSession',
  method: 'POST',
  path: '/connect-sessions',
  tag: 'Connect sessions',
  scope: 'sessions',
  summary: 'Hand a person over',
  description:
    'Makes a session for one person of one tenant, and a token that opens it once within ten minutes: give the token to the script in your page, or send the browser to `hostedUrl`. The token is told this once.',
  params: NOTHING,
  query: NOTHING,
  body: NewSession,
  success: {
    status: 201,
    description: 'The session and its token.',
    body: z
      .strictObject({
        id: z.uuid(),
        token: z.string(),
        expiresAt: Time,
        hostedUrl: z.url(),
        embedId: z.string().meta({ description: 'The part of the token that may stand in a URL.' }),
      })
      .meta({ id: 'ConnectSession' }),
  },
  problems: [
    'mode_refused',
    'not_found',
    'connection_disconnected',
    'origin_not_strict',
    'return_url_unusable',
    'unknown_operation',
    'unknown_permission',
  ],
  repeat: 'refused',
  example: {
    tenant: { externalId: 'northwind', name: 'Northwind Traders' },
    endUser: { externalId: 'user-17', name: 'Ada Byron', email: 'ada@northwind.example' },
    permissions: [
      {
        permission: 'Read-Only Lead',
        needed: 'required',
        reason: { en: 'Reads people to match them.', de: 'Liest Personen, um sie abzugleichen.' },
      },
    ],
    origins: ['https://app.example.com'],
    returnUrl: 'https://app.example.com/integrations',
  },
})
