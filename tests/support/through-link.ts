import { performTest } from '#lib/connections/perform-test.ts'
import type { LinkSession } from '#lib/links/link-session.ts'
import { testThroughLink } from '#lib/links/test-through-link.ts'
import { secretFrom } from '#lib/marketo/secret.ts'
import { opened, type Sender } from '#tests/support/links.ts'
import { listed, tested } from '#tests/support/simulated-connections.ts'

/** What an admin types: the documented pair of a simulated instance. */
export function typed(munchkinId = '000-CON-200', changes = {}) {
  const { clientId, clientSecret } = listed(munchkinId)
  const values = { clientId, clientSecret: secretFrom(clientSecret), enteredBy: 'Bob' }
  return { endpoint: `https://${munchkinId}.mktorest.com/rest`, ...values, ...changes }
}

/** A test through the link, performed to its end. */
export async function testedThrough(session: LinkSession): Promise<void> {
  const started = await testThroughLink(session, 'en')
  if (!started.ok) throw new Error(started.reason)
  await performTest(session.context, started.runId)
}

/** A connection whose test failed, and a link for mending exactly that. */
export async function fixFor(person: Sender, connectionId: string) {
  const run = await tested(person.context, connectionId)
  const scope = { kind: 'fix', runId: run.id } as const
  return { run, ...(await opened(person, { connectionId, scope })) }
}
