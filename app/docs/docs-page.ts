import type { Metadata } from 'next'
import { visitorLocale } from '#app/visitor-locale.ts'
import { hostSettings } from '#lib/host/settings.ts'
import { words, type Words } from '#lib/messages/words.ts'

export const DOCS = '/docs'
export const VERDICTS = '/docs/errors'

/** What every page of the documentation speaks with: the visitor's language, the host's name. No cookie is read. */
export async function docsPage(): Promise<{ w: Words; host: string }> {
  return { w: words(await visitorLocale()), host: hostSettings().name }
}

export async function docsTitle(heading: (w: Words) => string): Promise<Metadata> {
  const { w, host } = await docsPage()
  return { title: w.t('page.title', { heading: heading(w), host }) }
}
