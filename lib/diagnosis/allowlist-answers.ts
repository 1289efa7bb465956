import type { Answers, Confidence, Params, QuestionCode } from '#lib/diagnosis/verdict.ts'

/** What a person who opened IP Restrictions makes of a blocked address; null while nobody has looked at the list. */
export function confidenceByAnswer(answers: Answers): Confidence | null {
  if (answers.ip_restrictions !== 'yes') return null
  if (answers.addresses_listed === 'no') return 'certain'
  return answers.addresses_listed === 'yes' ? 'possible' : null
}

/** There is no list, or our addresses are on it, as a person saw: what denied us is something else. */
export const isListRuledOut = (answers: Answers): boolean =>
  answers.ip_restrictions === 'no' || areListed(answers)

export const areListed = ({ ip_restrictions, addresses_listed }: Answers): boolean =>
  ip_restrictions === 'yes' && addresses_listed === 'yes'

/** Lets the words not say that there is no list where our addresses stand on one. */
export const listSeen = (answers: Answers): Params =>
  areListed(answers) ? { addressesListed: 'yes' } : {}

/** First whether there is a list at all, then whether we are on it. */
export function nextQuestion(answers: Answers): { question?: QuestionCode } {
  if (!answers.ip_restrictions) return { question: 'ip_restrictions' }
  const isNext = answers.ip_restrictions === 'yes' && !answers.addresses_listed
  return isNext ? { question: 'addresses_listed' } : {}
}
