import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, inject } from 'vitest'
import type { Context } from '#lib/connections/context.ts'
import { performTest } from '#lib/connections/perform-test.ts'
import { closeDatabase } from '#lib/db.ts'
import { secretFrom } from '#lib/marketo/secret.ts'
import { savedDraft, startedRun } from '#tests/support/drafts.ts'
import { newTenant } from '#tests/support/storage.ts'

/** This process works on the running application's own database, as its command line does. */
export function useHostSide(): void {
  const before = { ...process.env }
  beforeAll(() => {
    const { appUrl, keyFile, simulatorUrl, origin } = inject('endToEnd')
    Object.assign(process.env, {
      DATABASE_URL: appUrl,
      KEY_FILE: keyFile,
      MARKETO_SIMULATOR_URL: simulatorUrl,
      PUBLIC_ORIGINS: origin,
    })
    delete process.env['KEY_ENCRYPTION_KEY']
  })
  afterAll(async () => {
    await closeDatabase()
    process.env = before
  })
}

export type Sent = {
  method?: string
  key?: string | null
  /** Sent as JSON; a string is sent as it stands. */
  body?: unknown
  headers?: Record<string, string>
}

/** One call of the running API, `path` below `/api/v1`. */
export async function callApi(path: string, sent: Sent = {}): Promise<Response> {
  try {
    return await send(path, sent)
  } catch (error) {
    // The server ends a connection that was idle; what was sent over it at that moment is sent again, once.
    const { cause } = error as { cause?: { code?: string } }
    if (cause?.code !== 'UND_ERR_SOCKET' && cause?.code !== 'ECONNRESET') throw error
    return send(path, sent)
  }
}

function send(path: string, { method, key, body, headers = {} }: Sent): Promise<Response> {
  return fetch(`${inject('endToEnd').origin}/api/v1${path}`, {
    method: method ?? (body === undefined ? 'GET' : 'POST'),
    redirect: 'manual',
    headers: {
      ...(key ? { authorization: `Bearer ${key}` } : {}),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  })
}

type Listed = { munchkinId: string; clientId: string; clientSecret: string }

/** A tenant with a simulated connection that a test has let in. */
export async function usableConnection(): Promise<{
  context: Context
  externalId: string
  connectionId: string
  testId: string
}> {
  const { simulatorUrl } = inject('endToEnd')
  const answer = await fetch(simulatorUrl, { headers: { accept: 'application/json' } })
  const { instances } = (await answer.json()) as { instances: Listed[] }
  const pair = instances.find(({ munchkinId }) => munchkinId === '000-CON-200')
  if (pair === undefined) throw new Error('no such simulated instance')
  const externalId = randomUUID()
  const context = await newTenant(externalId)
  const connectionId = await savedDraft(context, {
    clientId: pair.clientId,
    clientSecret: secretFrom(pair.clientSecret),
  })
  const testId = await startedRun(context, connectionId)
  await performTest(context, testId)
  return { context, externalId, connectionId, testId }
}
