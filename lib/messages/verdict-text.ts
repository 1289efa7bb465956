import type { Step } from '#lib/messages/step.ts'

/**
 * The words of one verdict, as ICU messages. They may use what `verdictParams` gives: `confidence` (certain | likely |
 * possible), `owner`, `outcome`, `place` (page | commandLine), `host`, `instance`, `apiUser`, `kind`, `at`, `by`, `codes`,
 * `permissions`, `count` (of permissions), `featuresOff`, `notVerified`, `notSeen`, `addressCount`, `missingAddresses`,
 * `missingCount`, `addressesNotSeen`, `notSeenCount`, `quotaDays` (of seven), `limit` (rate | atOnce | jobs), `wait`,
 * `nextTry`, `sameInstance` (yes | no | unknown), `others` (who used calls: yes | no | unknown), and by yes | no: `hasUser`,
 * `hasTicks`, `hasFeaturesOff`, `hasCodes`, `hasNotVerified`, `hasNotSeen`, `hasGap`, `isCrmSync`, `isLasting`,
 * `addressesListed`, `workedBefore`, `hasWait`, `hasNextTry`; and what `evidenceParams` gives. A text of `notWrong`, a step
 * or a note that comes out empty is left out.
 */
export type VerdictText = {
  /** A few words for lists: names the state, without confidence. */
  name: string
  /** In place of the badge that follows from owner and outcome. */
  badge?: string
  /** Up to 70 characters; carries its confidence in words. */
  title: string
  /** What happened, in one or two sentences. */
  explanation: string
  notWrong: readonly string[]
  steps: readonly Step[]
  /** Beside the steps: the mix-up that costs people the most time here. */
  note?: { title: string; text: string }
  /** Who can do it, and what that person needs in Marketo. */
  who: string
  /** What happens to the values and the connection if the page is left now. */
  leave: string
}
