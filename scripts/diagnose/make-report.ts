import { randomUUID } from 'node:crypto'
import { runTest } from '#lib/connection-test/run.ts'
import { rejudge } from '#lib/diagnosis/rejudge.ts'
import { NOTHING_KNOWN, type Report } from '#lib/diagnosis/report.ts'
import { StoredReport } from '#lib/diagnosis/stored-report.ts'
import type { Answers } from '#lib/diagnosis/verdict.ts'
import type { CommandLineSettings } from '#lib/env.ts'
import { jsonOrNull } from '#lib/json-or-null.ts'
import { parseEndpoint, isSimulated } from '#lib/marketo/endpoint.ts'
import { secretFrom, type Secret } from '#lib/marketo/secret.ts'
import { offlineTransport, openTransport } from '#lib/marketo/transport.ts'
import { observeTyped } from '#lib/marketo/typed.ts'
import { reveal } from '#lib/marketo/secret.ts'
import type { DiagnoseArguments } from '#scripts/diagnose/arguments.ts'

/** Tests what was given, as the wizard would; no database and no key is needed. `signal` stops it: see `runTest`. */
export async function testGiven(
  given: DiagnoseArguments & { endpoint: string },
  clientSecret: Secret,
  settings: CommandLineSettings,
  signal: AbortSignal,
): Promise<Report> {
  const mode = simulatedId(given.endpoint) && settings.simulatorUrl ? 'simulated' : 'live'
  const typed = observeTyped({
    mode,
    endpoint: given.endpoint,
    clientId: given.clientId,
    clientSecret: reveal(clientSecret),
  })
  const transport = typed.endpoint.ok
    ? await openTransport(typed.endpoint.munchkinId, settings)
    : offlineTransport
  try {
    const { report } = await runTest({
      id: randomUUID(),
      startedAt: new Date(),
      typed,
      credentials: { clientId: secretFrom(given.clientId), clientSecret },
      ...NOTHING_KNOWN,
      needs: given.needs,
      answers: given.answers,
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

/** The Munchkin ID, when what was pasted names a simulated instance. */
export function simulatedId(endpoint: string): string | null {
  const parsed = parseEndpoint(endpoint)
  return parsed.ok && isSimulated(parsed.munchkinId) ? parsed.munchkinId : null
}

/** Judges a stored report again, with the answers given. Null when the text is no report. */
export function judgeStored(text: string, answers: Answers = {}): Report | null {
  const stored = StoredReport.safeParse(jsonOrNull(text))
  return stored.success ? rejudge(stored.data, answers) : null
}
