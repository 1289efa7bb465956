import 'server-only'
import { failureKind } from '#lib/diagnosis/network-failures.ts'
import { isCut } from '#lib/diagnosis/reading.ts'
import type { Report } from '#lib/diagnosis/report.ts'
import { isCall, observationsIn } from '#lib/diagnosis/seen-in.ts'
import type { Observation, Outcome } from '#lib/marketo/observation.ts'
import type { SimulatedInstance } from '#lib/simulator/instance.ts'
import { notesOn } from '#lib/simulator/replay/notes-on.ts'
import type { Replay } from '#lib/simulator/replay/replay-call.ts'
import { typedValues } from '#lib/simulator/replay/typed-values.ts'
import type { Switches } from '#lib/simulator/switches.ts'

export type ReplayedReport = {
  instance: SimulatedInstance
  replay: Replay
  /** What a test of this instance cannot show as the report did, in sentences. */
  notes: string[]
}

/** Makes an instance that answers as this report saw it. Null for a report whose test never called anybody. */
export function replayReport(report: Report): ReplayedReport | null {
  const seen = observationsIn(report)
  const calls = seen.filter(isCall)
  const marketo = calls.filter(({ purpose }) => purpose !== 'control')
  const typed = seen.findLast(({ kind }) => kind === 'typed')
  if (!typed || typed.kind !== 'typed' || !typed.endpoint.ok || !marketo[0]) return null
  const control = calls.find(({ purpose }) => purpose === 'control')
  return {
    instance: {
      munchkinId: simulatedIdFor(typed.endpoint.munchkinId),
      ...typedValues(typed),
      verdict: report.verdict.code,
      describes: 'Answers as a saved report saw it.',
      needs: report.judgedWith.needs,
      switches: {
        reachedBy: reachedBy(marketo[0].outcome),
        controlHostDown: control !== undefined && control.outcome.kind !== 'reply',
      },
    },
    replay: {
      calls: marketo,
      control: control ?? null,
      apiUser: report.apiUser ?? null,
      wasStopped: seen.some(wasStopped),
      callers: [],
      played: new Set(),
      lastCallAt: 0,
    },
    notes: notesOn(report),
  }
}

const wasStopped = (seen: Observation) => seen.kind === 'ended' || (isCall(seen) && isCut(seen))

/** A live id is played by the simulated one that differs in its first three digits alone. */
const simulatedIdFor = (munchkinId: string) => munchkinId.replace(/^\d{3}/, '000')

/** What ends a first call below HTTP; a connection that broke off is played over HTTP. */
function reachedBy(outcome: Outcome): Switches['reachedBy'] {
  if (outcome.kind === 'refused') return outcome.rule === 'addressNotPublic' ? 'dnsTrouble' : 'http'
  if (outcome.kind === 'reply') return 'http'
  const { phase, errno } = outcome
  if (phase === 'send' || phase === 'firstByte' || phase === 'body') return 'http'
  switch (failureKind({ is: 'network', phase, errno })) {
    case 'noSuchName':
      return 'noSuchName'
    case 'dnsTrouble':
      return 'dnsTrouble'
    case 'tls':
      return 'wrongCertificate'
    case 'unreachable':
      return phase === 'tls' ? 'silentTls' : 'closedPort'
    case 'reset':
      return 'http'
  }
}
