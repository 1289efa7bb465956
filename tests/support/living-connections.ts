import { randomUUID } from 'node:crypto'
import type { Context } from '#lib/connections/context.ts'
import type { SaveInput } from '#lib/connections/save-target.ts'
import { performTest } from '#lib/connections/perform-test.ts'
import { readRun } from '#lib/connections/read-run.ts'
import { saveCredentials } from '#lib/connections/save-credentials.ts'
import { startTest } from '#lib/connections/start-test.ts'
import { inTenant } from '#lib/db.ts'
import { secretFrom } from '#lib/marketo/secret.ts'
import { newSecret, typedValues } from '#tests/support/drafts.ts'
import { draftOf, listed, tested } from '#tests/support/simulated-connections.ts'
import { newTenant } from '#tests/support/storage.ts'

/** A tenant with a connection that a test has let in. */
export async function workingConnection(munchkinId = '000-CON-200') {
  const context = await newTenant()
  const connectionId = await draftOf(context, munchkinId)
  await tested(context, connectionId)
  return { context, connectionId }
}

/** What somebody types to replace what a connection has: the right pair of 000-CON-200 but for `changes`. */
export function newPair(connectionId: string, changes: Partial<SaveInput> = {}): SaveInput {
  const { clientId, clientSecret } = listed('000-CON-200')
  const pair = { clientId, clientSecret: secretFrom(clientSecret), endpoint: '' }
  return { ...typedValues({ connectionId, ...pair }), ...changes }
}

export const wrongSecret = () => secretFrom(newSecret())

export const save = (context: Context, input: SaveInput) => saveCredentials(context, input)

/** A test of what is in use, performed to its end. */
export async function retested(context: Context, connectionId: string) {
  const wish = { connectionId, sessionId: null, locale: 'en', theme: null }
  const started = await startTest(context, { ...wish, credentials: 'active' })
  if (!started.ok) throw new Error(started.reason)
  await performTest(context, started.runId)
  return readRun(context, started.runId)
}

/** Credentials of a connection, the oldest first. */
export const credentialsOf = (context: Context, connectionId: string) =>
  inTenant(context, (tx) =>
    tx.credentials.findMany({ where: { connectionId }, orderBy: { version: 'asc' } }),
  )

export const connectionRow = (context: Context, id: string) =>
  inTenant(context, (tx) => tx.connection.findFirstOrThrow({ where: { id } }))

/** The connection's events and its links', oldest first, by name. */
export const happened = (context: Context) =>
  inTenant(context, async (tx) => {
    const events = await tx.event.findMany({
      where: { NOT: { what: { startsWith: 'test.' } } },
      orderBy: { sequence: 'asc' },
    })
    return events.map(({ what }) => what)
  })

/** An admin link that is good for a week, as its row. */
export async function linkTo(context: Context, connectionId: string, scope = 'whole') {
  const id = randomUUID()
  const expiresAt = new Date(Date.now() + 7 * 24 * 60 * 60_000)
  const row = { id, sessionId: randomUUID(), connectionId, scope, expiresAt }
  await inTenant(context, (tx) =>
    tx.adminLink.create({
      data: { ...row, tenantId: context.tenantId, code: 'amber-falcon', senderName: 'Ada' },
    }),
  )
  const actor = { kind: 'marketoAdmin', id } as const
  return { id, admin: { ...context, actor } satisfies Context }
}

export const linkRow = (context: Context, id: string) =>
  inTenant(context, (tx) => tx.adminLink.findFirstOrThrow({ where: { id } }))
