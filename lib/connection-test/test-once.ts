import 'server-only'
import { randomUUID } from 'node:crypto'
import { runTest } from '#lib/connection-test/run.ts'
import type { JudgedWith, Report } from '#lib/diagnosis/report.ts'
import { secretFrom } from '#lib/marketo/secret.ts'
import { offlineTransport, openTransport } from '#lib/marketo/transport.ts'
import { observeTyped, type Typed } from '#lib/marketo/typed.ts'

type Settings = Parameters<typeof openTransport>[1] & { tokenQueryFallback: boolean }

/** Tests what was typed, as the wizard would, and keeps nothing: no database and no key is needed. `signal`: see `runTest`. */
export async function testOnce(
  given: Typed,
  judgedWith: JudgedWith,
  settings: Settings,
  signal: AbortSignal,
): Promise<Report> {
  const typed = observeTyped(given)
  const transport = typed.endpoint.ok
    ? await openTransport(typed.endpoint.munchkinId, settings)
    : offlineTransport
  try {
    const { report } = await runTest({
      id: randomUUID(),
      startedAt: new Date(),
      typed,
      credentials: {
        clientId: secretFrom(given.clientId),
        clientSecret: secretFrom(given.clientSecret),
      },
      ...judgedWith,
      transport,
      onCheck: () => undefined,
      signal,
      mayAskByQuery: settings.tokenQueryFallback,
    })
    return report
  } finally {
    transport.close()
  }
}
