import 'server-only'
import * as z from 'zod'
import { Status } from '#lib/api/connections.ts'
import { TestReport } from '#lib/api/tests.ts'
import { Mode, Time } from '#lib/api/texts.ts'
import { EXPORT_LIMITS } from '#lib/privacy/exported.ts'

const MOST = Object.entries(EXPORT_LIMITS).map(([kind, most]) => `${most} ${kind}`)
export const EXPORT_BOUNDS = `The newest ${MOST.join(', ')} at most; \`leftOut\` counts the others. What webhooks told stands in their own log.`

const text = z.string().nullable()
const someTime = Time.nullable()
const stored = z.unknown().meta({ description: 'As it is stored.' })

const ExportedCredentials = z.strictObject({
  version: z.int(),
  status: z.enum(['pending', 'active', 'destroyed']),
  endpoint: stored,
  clientId: text.meta({
    description: "Null where it has no Client Id's shape: then it is sealed.",
  }),
  clientIdShape: z.string(),
  secretShape: z.string(),
  authorizedUser: text,
  createdAt: Time,
  letInAt: someTime,
  secretDestroyAt: someTime,
})

const ExportedConnection = z.strictObject({
  id: z.uuid(),
  name: text,
  status: Status,
  mode: Mode,
  munchkinId: text,
  apiUser: text,
  createdBy: z.uuid().meta({ description: 'A pseudonym.' }),
  createdAt: Time,
  updatedAt: Time,
  usableAt: someTime,
  disconnectedAt: someTime,
  guideDone: z.array(z.string()),
  watch: z
    .strictObject({ state: z.string(), rounds: z.int(), startedAt: Time, nextAt: someTime })
    .nullable()
    .meta({
      description: 'Tests again after somebody said that they changed something in Marketo.',
    }),
  credentials: z.array(ExportedCredentials),
})

const ExportedTest = z.strictObject({
  id: z.uuid(),
  connectionId: z.uuid(),
  sessionId: text,
  status: z.enum(['running', 'finished', 'cancelled', 'abandoned']),
  outcome: text,
  verdict: text,
  supportCode: z.string(),
  locale: z.string(),
  startedAt: Time,
  endedAt: someTime,
  needs: stored,
  report: z.nullable(TestReport),
})

const ExportedSession = z.strictObject({
  id: z.uuid(),
  purpose: z.string(),
  mode: Mode,
  endUser: z.strictObject({ externalId: z.string(), name: text, email: text }),
  connectionId: text,
  needs: stored,
  expectedDailyCalls: z.int().nullable(),
  metadata: stored,
  origins: z.array(z.string()),
  returnUrl: text,
  locale: text,
  theme: stored,
  createdAt: Time,
  redeemedAt: someTime,
})

const ExportedLink = z.strictObject({
  id: z.uuid(),
  sessionId: z.uuid(),
  connectionId: z.uuid(),
  scope: z.string(),
  task: text,
  munchkinId: text,
  senderName: z.string(),
  enteredBy: text,
  createdAt: Time,
  expiresAt: Time,
  firstOpenedAt: someTime,
  lastOpenedAt: someTime,
  enteredAt: someTime,
  completedAt: someTime,
  revokedAt: someTime,
})

const ExportedEvent = z.strictObject({
  sequence: z.int(),
  at: Time,
  actorKind: z.string(),
  actorId: z.string(),
  what: z.string(),
  subject: z.string(),
  outcome: z.string(),
  requestId: z.string(),
})

/** The newest first. */
export const ExportedLists = z.strictObject({
  connections: z.array(ExportedConnection.meta({ id: 'ExportedConnection' })),
  tests: z.array(ExportedTest.meta({ id: 'ExportedTest' })),
  sessions: z.array(ExportedSession.meta({ id: 'ExportedSession' })),
  links: z.array(ExportedLink.meta({ id: 'ExportedLink' })),
  events: z.array(ExportedEvent.meta({ id: 'ExportedEvent' })),
  leftOut: z.strictObject({
    connections: z.int(),
    tests: z.int(),
    sessions: z.int(),
    links: z.int(),
    events: z.int(),
  }),
})
