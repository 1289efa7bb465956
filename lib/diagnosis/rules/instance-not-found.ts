import type { Facts } from '#lib/diagnosis/facts.ts'
import { instanceSeen } from '#lib/diagnosis/instance-seen.ts'
import type { Reading } from '#lib/diagnosis/reading.ts'
import { kindOfFailure } from '#lib/diagnosis/network-failures.ts'
import { fixable, or } from '#lib/diagnosis/rule.ts'
import type { Rule } from '#lib/diagnosis/rule.ts'
import type { Alternative, Answers, Confidence } from '#lib/diagnosis/verdict.ts'

/** Marketo may answer for any Munchkin-shaped name: nothing is known about hosts that do not exist. */
export const instanceNotFound: Rule = {
  code: 'instance_not_found',
  stage: 'reaching',
  match(facts, { answers }) {
    const confidence = confidenceOf(facts)
    if (!confidence) return null
    return fixable('you', byAnswer(answers) ?? confidence, {
      params: { instance: facts.instance ?? '', ...instanceSeen(answers) },
      alternatives: alternatives(facts, answers),
      ...(!answers.address_bar_id && { question: 'address_bar_id' }),
    })
  },
}

/** Another id in the person's own browser settles it; the same one speaks against a slip. */
function byAnswer({ address_bar_id }: Answers): Confidence | null {
  if (address_bar_id === 'no') return 'certain'
  return address_bar_id === 'yes' ? 'possible' : null
}

function alternatives({ decisive, workedBefore }: Facts, answers: Answers): Alternative[] {
  if (answers.address_bar_id === 'no') return []
  const isOpenThere = answers.address_bar_id === 'yes' && kindOfFailure(decisive) === 'noSuchName'
  return [
    ...(isOpenThere ? [or('dns_trouble', 'ourNetwork')] : []),
    // An id that worked was not mistyped.
    workedBefore
      ? or('subscription_unavailable', 'subscriptionGone', 'likely')
      : or('unexpected_reply', 'strangeReply'),
  ]
}

function confidenceOf({ decisive, identity, othersReach, workedBefore }: Facts): Confidence | null {
  if (identity.granted) return null
  if (kindOfFailure(decisive) === 'noSuchName') return 'likely'
  if (workedBefore || othersReach !== true) return null
  return kindOfFailure(decisive) === 'reset' || isNoAnswerOfIdentitys(decisive) ? 'possible' : null
}

/** What says something about the request or the caller, whoever says it. */
const MEANT_FOR_US = [401, 403, 405, 415]

function isNoAnswerOfIdentitys(reading: Reading | null): boolean {
  if (reading?.is !== 'strange' && reading?.is !== 'identityError') return false
  if (reading.status === 404) return true
  return reading.is === 'strange' && !reading.json && !MEANT_FOR_US.includes(reading.status)
}
