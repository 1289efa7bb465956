import { randomUUID } from 'node:crypto'
import { runTest, type TestInput, type TestResult } from '#lib/connection-test/run.ts'
import { observeTyped } from '#lib/marketo/typed.ts'
import { secretFrom } from '#lib/marketo/secret.ts'
import { openTransport } from '#lib/marketo/transport.ts'
import { NOTHING_KNOWN, type PermissionNeed } from '#lib/diagnosis/report.ts'
import { need } from '#tests/support/observations.ts'

/** A connection test of a simulated instance, through the real transport. */
export async function testSimulated(
  simulatorUrl: string,
  {
    egressIps = [],
    ...pasted
  }: { munchkinId: string; clientId: string; clientSecret: string; egressIps?: string[] },
  needs: PermissionNeed[] = [need('Read-Only Lead')],
  more: Partial<TestInput> = {},
): Promise<TestResult> {
  const typed = observeTyped({ mode: 'simulated', endpoint: pasted.munchkinId, ...pasted })
  const transport = await openTransport(pasted.munchkinId, {
    controlHost: 'login.marketo.com',
    simulatorUrl,
    egressIps,
  })
  try {
    return await runTest({
      id: randomUUID(),
      startedAt: new Date(),
      typed,
      credentials: {
        clientId: secretFrom(pasted.clientId),
        clientSecret: secretFrom(pasted.clientSecret),
      },
      ...NOTHING_KNOWN,
      needs,
      transport,
      onCheck: () => undefined,
      signal: new AbortController().signal,
      ...more,
    })
  } finally {
    transport.close()
  }
}
