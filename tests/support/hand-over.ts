import { randomUUID } from 'node:crypto'
import { createConnectSession, type NewConnectSession } from '#lib/embed/connect-session.ts'

/** A session as the demo's host would ask for it. */
export async function handOver(changes: Partial<NewConnectSession> = {}) {
  const created = await createConnectSession({
    tenant: { externalId: randomUUID(), name: 'Northwind' },
    endUser: { id: 'user-1', name: 'Ada', email: 'ada@northwind.example' },
    purpose: 'connect',
    mode: 'simulated',
    needs: [{ permission: 'Read-Only Lead', needed: 'required', reason: 'Reads people.' }],
    origins: [],
    returnUrl: null,
    locale: null,
    theme: null,
    requestId: randomUUID(),
    ...changes,
  })
  if (!created.ok) throw new Error(created.reason)
  return created
}
