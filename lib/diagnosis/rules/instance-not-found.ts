import type { Facts } from '#lib/diagnosis/facts.ts'
import type { Reading } from '#lib/diagnosis/reading.ts'
import { kindOfFailure } from '#lib/diagnosis/network-failures.ts'
import { fixable, or } from '#lib/diagnosis/rule.ts'
import type { Rule } from '#lib/diagnosis/rule.ts'
import type { Confidence } from '#lib/diagnosis/verdict.ts'

/** Marketo may answer for any Munchkin-shaped name: nothing is known about hosts that do not exist. */
export const instanceNotFound: Rule = {
  code: 'instance_not_found',
  stage: 'reaching',
  match(facts, { answers }) {
    const confidence = confidenceOf(facts)
    if (!confidence) return null
    const alternative = facts.workedBefore
      ? or('subscription_unavailable', 'subscriptionGone')
      : or('unexpected_reply', 'strangeReply')
    return fixable('you', confidence, {
      params: { instance: facts.instance ?? '' },
      alternatives: [alternative],
      ...(!answers.address_bar_id && { question: 'address_bar_id' }),
    })
  },
}

function confidenceOf({ decisive, identity, othersReach, workedBefore }: Facts): Confidence | null {
  if (identity.granted) return null
  if (kindOfFailure(decisive) === 'noSuchName') return 'likely'
  if (workedBefore || othersReach !== true) return null
  return kindOfFailure(decisive) === 'reset' || isNoAnswerOfIdentitys(decisive) ? 'possible' : null
}

/** What says something about the request or the caller, whoever says it. */
const MEANT_FOR_US = [401, 403, 405, 415]

const isNoAnswerOfIdentitys = (reading: Reading | null): boolean =>
  reading?.is === 'strange' &&
  (reading.status === 404 || (!reading.json && !MEANT_FOR_US.includes(reading.status)))
