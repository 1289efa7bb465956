import { addressesUsed } from '#lib/diagnosis/our-address.ts'
import type { Report } from '#lib/diagnosis/report.ts'
import { isCall, observationsIn } from '#lib/diagnosis/seen-in.ts'
import type { CallObservation } from '#lib/marketo/observation.ts'

/** What of a report a test of its instance cannot show again. */
export function notesOn(report: Report): string[] {
  const { lastGood, witnesses, quotaDays } = report.judgedWith
  const seen = observationsIn(report)
  const calls = seen.filter(isCall)
  const cutBy = (rule: string) =>
    calls.some(({ outcome }) => outcome.kind === 'refused' && outcome.rule === rule)
  const senders = addressesUsed(calls)
  const notes: [boolean, string][] = [
    [true, 'Times are not replayed: every answer comes at once, or never.'],
    [
      senders.length > 1,
      `The calls came from ${senders.length} addresses: set EGRESS_IPS to as many, such as 127.0.0.2,127.0.0.3.`,
    ],
    [
      cutBy('deadline'),
      'Our deadline cut it off: the instance keeps us waiting until it does so again.',
    ],
    [cutBy('cancelled'), 'A person stopped it: stop the test while the instance keeps it waiting.'],
    [
      cutBy('addressNotPublic'),
      'The name led to an address that is not public: here the resolver fails instead.',
    ],
    [
      lastGood !== null || witnesses !== null || quotaDays > 0,
      'The verdict also rests on what was known of this connection and of others then: answers cannot bring that back.',
    ],
    [
      seen.some(({ kind }) => kind === 'ended'),
      'It was ended on our side, by a lost key or a lost process: what it never came to is not answered.',
    ],
    [
      calls.some((call, at) => at > 0 && isBelowHttp(call)),
      'A later call failed below HTTP: here the connection breaks off instead.',
    ],
  ]
  return notes.flatMap(([holds, note]) => (holds ? [note] : []))
}

const isBelowHttp = ({ purpose, outcome }: CallObservation) =>
  purpose !== 'control' &&
  outcome.kind === 'networkFailure' &&
  ['dns', 'connect', 'tls'].includes(outcome.phase)
