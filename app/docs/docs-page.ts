import type { Metadata } from 'next'
import { hostSettings } from '#lib/host/settings.ts'
import { words, type Words } from '#lib/messages/words.ts'

export const DOCS = '/docs'
export const VERDICTS = '/docs/errors'

/**
 * What every page of the documentation speaks with: English, for it is for developers, and the host's name. No cookie
 * is read.
 */
export function docsPage(): { w: Words; host: string } {
  return { w: words('en'), host: hostSettings().name }
}

export async function docsTitle(heading: (w: Words) => string): Promise<Metadata> {
  const { w, host } = docsPage()
  return { title: w.t('page.title', { heading: heading(w), host }) }
}
