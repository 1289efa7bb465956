import { testOnce } from '#lib/connection-test/test-once.ts'
import { rejudge } from '#lib/diagnosis/rejudge.ts'
import { NOTHING_KNOWN, type Report } from '#lib/diagnosis/report.ts'
import { StoredReport } from '#lib/diagnosis/stored-report.ts'
import type { Answers } from '#lib/diagnosis/verdict.ts'
import type { CommandLineSettings } from '#lib/env.ts'
import { jsonOrNull } from '#lib/json-or-null.ts'
import { parseEndpoint, isSimulated } from '#lib/marketo/endpoint.ts'
import { reveal, type Secret } from '#lib/marketo/secret.ts'
import type { DiagnoseArguments } from '#scripts/diagnose/arguments.ts'

/** Tests what was given, as the wizard would; no database and no key is needed. `signal` stops it: see `runTest`. */
export function testGiven(
  given: DiagnoseArguments & { endpoint: string },
  clientSecret: Secret,
  settings: CommandLineSettings,
  signal: AbortSignal,
): Promise<Report> {
  const { endpoint, clientId, needs, answers } = given
  const mode = simulatedId(endpoint) && settings.simulatorUrl ? 'simulated' : 'live'
  const typed = { mode, endpoint, clientId, clientSecret: reveal(clientSecret) } as const
  return testOnce(typed, { ...NOTHING_KNOWN, needs, answers }, settings, signal)
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
