import type { DraftView } from '#lib/connections/view.ts'
import type { Words } from '#lib/messages/words.ts'
import type { CredentialsRules } from '#app/(wizard)/connect/[embedId]/[sessionId]/credentials/credentials-schema.ts'

/** Where each value stands in Marketo, or that a saved one may be left as it is. */
export const fieldHints = (w: Words, draft: DraftView | null, rules: CredentialsRules) => ({
  clientId: rules.keepsClientId
    ? w.parts('credentials.clientSecret.kept')
    : w.parts('credentials.clientId.hint'),
  clientSecret: secretHint(w, draft),
})

function secretHint(w: Words, draft: DraftView | null) {
  if (!draft?.hasSecret) return w.parts('credentials.clientSecret.hint')
  const kept = w.parts('credentials.clientSecret.kept')
  if (!draft.secretKeptUntil) return kept
  const time = w.dateTime(draft.secretKeptUntil)
  return [
    ...kept,
    { text: ' ', mark: null },
    ...w.parts('credentials.clientSecret.keptUntil', { time }),
  ]
}
