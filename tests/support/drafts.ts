import { randomBytes, randomUUID } from 'node:crypto'
import type { Context } from '#lib/connections/context.ts'
import type { CredentialsInput } from '#lib/connections/draft-row.ts'
import { saveCredentials } from '#lib/connections/save-credentials.ts'
import { startTest } from '#lib/connections/start-test.ts'
import { secretFrom } from '#lib/marketo/secret.ts'

/** 32 letters and digits, as Marketo makes them. */
export function newSecret(): string {
  return randomBytes(32)
    .toString('base64')
    .replaceAll(/[^A-Za-z0-9]/g, 'x')
    .slice(0, 32)
}

export function typedValues(changes: Partial<CredentialsInput> = {}): CredentialsInput {
  return {
    sessionId: randomUUID(),
    connectionId: null,
    endpoint: 'https://000-CON-200.mktorest.com/rest',
    clientId: randomUUID(),
    clientSecret: secretFrom(newSecret()),
    mode: 'simulated',
    ...changes,
  }
}

/** The id of a saved draft. */
export async function savedDraft(
  context: Context,
  changes: Partial<CredentialsInput> = {},
): Promise<string> {
  const saved = await saveCredentials(context, typedValues(changes))
  if (!saved.ok) throw new Error(saved.reason)
  return saved.connectionId
}

/** The id of a run that has started and that nobody performs yet. */
export async function startedRun(context: Context, connectionId: string): Promise<string> {
  const started = await startTest(context, {
    connectionId,
    sessionId: null,
    locale: 'en',
    theme: null,
  })
  if (!started.ok) throw new Error(started.reason)
  return started.runId
}
