import type { RunView } from '#lib/connections/view.ts'
import { codesSeen } from '#lib/diagnosis/codes-seen.ts'
import type { Report } from '#lib/diagnosis/report.ts'
import { callsIn } from '#lib/diagnosis/seen-in.ts'
import type { CallObservation } from '#lib/marketo/observation.ts'
import { callWords } from '#lib/messages/reply-words.ts'
import type { Words } from '#lib/messages/words.ts'

type Of = { run: RunView; report: Report; instance: string }

/** Every call of a test as data: paths and codes, never a value. */
export function callRecord({ run, report, instance }: Of) {
  return {
    instance,
    apiUser: report.apiUser ?? null,
    testedAt: report.startedAt,
    supportCode: run.supportCode,
    calls: callsIn(report).map((call) => ({
      at: timeOf(report, call),
      method: call.method,
      path: call.path,
      status: call.outcome.kind === 'reply' ? call.outcome.status : null,
      codes: codesSeen([call]),
      requestId: requestIdOf(call),
      milliseconds: Math.round(call.timings.end),
    })),
  }
}

/** The same to read, in the person's language. */
export function callRecordText(of: Of, w: Words, host: string): string {
  const { calls, ...about } = callRecord(of)
  const said = callsIn(of.report).map((call) => callWords(call, w))
  const blocks = calls.map(({ at, status, codes, requestId }, index) =>
    [
      `${at}  ${said[index]?.call}`,
      [status, ...codes, said[index]?.answer, said[index]?.took].filter(Boolean).join(' · '),
      requestId ? w.t('record.requestId', { requestId }) : null,
    ]
      .filter((line) => line !== null)
      .join('\n  '),
  )
  const head = [
    w.t('record.heading', { host, instance: about.instance }),
    w.t('record.tested', { time: about.testedAt, code: about.supportCode }),
    ...(about.apiUser ? [w.t('record.apiUser', { apiUser: about.apiUser })] : []),
    `${w.t('record.count', { calls: calls.length })} ${w.t('record.utc')}`,
  ]
  return `${[head.join('\n'), ...blocks].join('\n\n')}\n`
}

const timeOf = ({ startedAt }: Report, { at }: CallObservation): string =>
  new Date(Date.parse(startedAt) + at).toISOString()

function requestIdOf({ outcome }: CallObservation): string | null {
  if (outcome.kind !== 'reply' || outcome.body.shape !== 'envelope') return null
  return outcome.body.requestId
}
