import type { Answers, QuestionCode } from '#lib/diagnosis/verdict.ts'

/**
 * The answers that are still good when the same values are tested a little later: what a person saw and what no fix of
 * ours changes. One that names what has to be mended (the role has no ticks) is asked again, for it may be mended.
 */
export function lastingAnswers(answers: Answers): Answers {
  const given = Object.entries(answers) as [QuestionCode, Answers[QuestionCode]][]
  return Object.fromEntries(
    given.filter(([question, answer]) => {
      const mended = MENDED[question]
      return answer === 'cannotSee' || mended === null || answer === mended
    }),
  )
}

/** The answer after the fix; null where the fix leaves the answer as it is. */
const MENDED: Record<QuestionCode, 'yes' | 'no' | null> = {
  address_bar_id: null,
  user_locked: 'no',
  ip_restrictions: null,
  addresses_listed: 'yes',
  role_has_ticks: 'yes',
  workspaces: null,
  api_only_user_offered: 'yes',
}
