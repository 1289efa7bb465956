import { isWorking } from '#lib/connections/connection.ts'
import type { ConnectionView } from '#lib/connections/view.ts'
import type { Words } from '#lib/messages/words.ts'

/** Which connection this is about, and what happens to the credentials that it has in use. */
export function headingOf(w: Words, view: ConnectionView | null) {
  if (view === null || !isWorking(view)) {
    return { isUpdate: false, title: w.t('credentials.title'), lead: w.parts('credentials.lead') }
  }
  const { name, munchkinId } = view
  const title = name
    ? w.t('credentials.update.title', { name })
    : w.t('credentials.update.titleUnnamed', { munchkinId: munchkinId ?? '' })
  return { isUpdate: true, title, lead: w.parts('credentials.update.lead') }
}
