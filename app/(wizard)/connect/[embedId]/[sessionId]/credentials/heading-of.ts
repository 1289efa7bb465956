import type { ConnectionView } from '#lib/connections/view.ts'
import type { Words } from '#lib/messages/words.ts'

/** Which connection this is about, and what happens to the credentials that it has in use. */
export function headingOf(w: Words, view: ConnectionView | null) {
  const isUpdate = view?.status === 'usable' || view?.status === 'degraded'
  if (!isUpdate) {
    return { isUpdate, title: w.t('credentials.title'), lead: w.parts('credentials.lead') }
  }
  const { name, munchkinId } = view
  const title = name
    ? w.t('credentials.update.title', { name })
    : w.t('credentials.update.titleUnnamed', { munchkinId: munchkinId ?? '' })
  return { isUpdate, title, lead: w.parts('credentials.update.lead') }
}
