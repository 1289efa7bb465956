import { factsOf } from '#lib/diagnosis/facts.ts'
import type { Facts } from '#lib/diagnosis/facts.ts'
import { kindOfFailure } from '#lib/diagnosis/network-failures.ts'
import { isDenied, means, readOutcome } from '#lib/diagnosis/reading.ts'
import type { Report } from '#lib/diagnosis/report.ts'
import { observationsIn } from '#lib/diagnosis/seen-in.ts'
import type { CallObservation, Outcome } from '#lib/marketo/observation.ts'
import type { Params } from '#lib/messages/types.ts'

/**
 * What the calls of a report show, so that no text claims more: `sent` (no: certainly nothing reached whoever answers
 * there), `isMarketos` (an answer came in Marketo's own form), `answered` (any answer came), `values` (right, refused or
 * untested), `endpointSeen` (right, answers or no), `lookup` (gone, private or silent), `othersReach` (yes, no, unknown),
 * `retried`, `tokenGiven`, `letIn`, `sameValues`, `hasWorkspaceCode`, `addressesListed` (a person says so),
 * `userLocked` (an answer, or open).
 */
export function evidenceParams(report: Report): Params {
  const facts = factsOf({ ...report.judgedWith, observations: observationsIn(report) })
  const { identity, access, othersReach, sameValuesWorked } = facts
  const calls = facts.calls.filter(({ purpose }) => purpose !== 'control')
  const { answers } = report.judgedWith
  return {
    sent: yesNo(calls.some(wasSent)),
    answered: yesNo(calls.some(({ outcome }) => outcome.kind === 'reply')),
    isMarketos: yesNo(hasMarketosAnswer(calls, facts)),
    values: valuesSeen(facts),
    endpointSeen: endpointSeen(report, calls, facts),
    lookup: lookup(facts),
    othersReach: othersReach === null ? 'unknown' : yesNo(othersReach),
    retried: yesNo(calls.some(isRetriedInVain)),
    tokenGiven: yesNo(identity.granted),
    letIn: yesNo(access.passed),
    sameValues: yesNo(sameValuesWorked),
    hasWorkspaceCode: yesNo(calls.some(({ outcome }) => means(readOutcome(outcome), 'workspace'))),
    addressesListed: yesNo(answers.addresses_listed === 'yes'),
    userLocked: answers.user_locked ?? 'open',
  }
}

export const yesNo = (fact: boolean): 'yes' | 'no' => (fact ? 'yes' : 'no')

const BEFORE_SENDING = ['dns', 'connect', 'tls']

/** What we cut ourselves may have been on its way. */
function wasSent({ outcome }: CallObservation): boolean {
  if (outcome.kind === 'networkFailure') return !BEFORE_SENDING.includes(outcome.phase)
  return outcome.kind === 'reply' || NOT_MADE.every((rule) => rule !== outcome.rule)
}

const NOT_MADE = ['addressNotPublic', 'hostNotAllowed', 'noSimulator'] as const

/** A gateway says `{ error }` too, but Marketo's Identity alone gives tokens, refuses with 401 and misses a grant type. */
const hasMarketosAnswer = (calls: CallObservation[], { identity }: Facts): boolean =>
  (identity.refusal === 'requestNotRead' && identity.reading?.is === 'identityError') ||
  calls.some(({ outcome }) => isMarketos(outcome))

function isMarketos(outcome: Outcome): boolean {
  if (outcome.kind !== 'reply') return false
  const { body, status } = outcome
  if (body.shape === 'identityError') return status === 401 || (status >= 200 && status < 300)
  return body.shape === 'token' || body.shape === 'envelope'
}

function valuesSeen({ identity: { granted, refusal } }: Facts): string {
  if (granted) return 'right'
  const isRefused = refusal === 'noSuchClient' || refusal === 'badCredentials'
  return isRefused || refusal === 'other' ? 'refused' : 'untested'
}

/**
 * An answer alone shows that there is a Marketo, not that it is the one that is meant: a token, an earlier connection or
 * the person's own browser shows that. Where another instance is what is suspected, nothing is said of it.
 */
function endpointSeen({ verdict, judgedWith }: Report, calls: CallObservation[], facts: Facts) {
  const { answers } = judgedWith
  const isOther = verdict.params['instanceSeen'] === 'other' || answers.address_bar_id === 'no'
  if (isOther || !hasMarketosAnswer(calls, facts)) return 'no'
  const isElsewhere = verdict.alternatives.some(
    ({ code, why }) => code === 'wrong_subscription' || why === 'wrongInstance',
  )
  const isKnown = facts.identity.granted || facts.workedBefore !== null
  if (isKnown || answers.address_bar_id === 'yes') return 'right'
  return isElsewhere || verdict.code === 'client_id_unknown' ? 'no' : 'answers'
}

function lookup({ decisive }: Facts): string {
  if (kindOfFailure(decisive) === 'noSuchName') return 'gone'
  return decisive?.is === 'refused' ? 'private' : 'silent'
}

/** Asked again, and troubled again. A denial is an answer. */
function isRetriedInVain({ attempt, outcome }: CallObservation): boolean {
  if (attempt < 2) return false
  const reading = readOutcome(outcome)
  return reading.is !== 'token' && reading.is !== 'letIn' && !isDenied(reading)
}
