import { randomUUID } from 'node:crypto'
import { createApiKey, SCOPES, type KeyMode, type Scope } from '#lib/host/api-keys.ts'

/** A key of the host's; one of its own for each test, so that none counts against another's limit. */
export async function newKey({
  mode = 'simulated',
  scopes = [...SCOPES],
}: { mode?: KeyMode; scopes?: Scope[] } = {}): Promise<{ id: string; key: string }> {
  const made = await createApiKey({ name: randomUUID(), mode, scopes })
  if (!made.ok) throw new Error(made.reason)
  return made
}
