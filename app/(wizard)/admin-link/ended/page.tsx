import type { Metadata } from 'next'
import { QuietPage } from '#app/_ui/quiet-page.tsx'
import { visitorLocale } from '#app/visitor-locale.ts'
import { hostSettings } from '#lib/host/settings.ts'
import { words } from '#lib/messages/words.ts'

export async function generateMetadata(): Promise<Metadata> {
  const w = words(await visitorLocale())
  const heading = w.t('adminLink.problem.notOpen.title')
  return { title: w.t('page.title', { heading, host: hostSettings().name }) }
}

/** A browser that never opened this link, or did so too long ago. */
export default async function LinkNotOpenPage() {
  const w = words(await visitorLocale())
  return (
    <QuietPage title={w.t('adminLink.problem.notOpen.title')} brand={hostSettings().name}>
      <p>{w.t('adminLink.problem.notOpen.text')}</p>
    </QuietPage>
  )
}
