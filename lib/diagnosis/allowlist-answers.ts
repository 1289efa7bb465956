import type { Answers, Confidence, QuestionCode } from '#lib/diagnosis/verdict.ts'

/** What a person who opened IP Restrictions makes of a blocked address; null while nobody has looked at the list. */
export function confidenceByAnswer(answers: Answers): Confidence | null {
  if (answers.ip_restrictions !== 'yes') return null
  if (answers.addresses_listed === 'no') return 'certain'
  return answers.addresses_listed === 'yes' ? 'possible' : null
}

/** First whether there is a list at all, then whether we are on it. */
export function nextQuestion(answers: Answers): { question?: QuestionCode } {
  if (!answers.ip_restrictions) return { question: 'ip_restrictions' }
  const isNext = answers.ip_restrictions === 'yes' && !answers.addresses_listed
  return isNext ? { question: 'addresses_listed' } : {}
}
