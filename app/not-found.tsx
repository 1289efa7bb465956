import type { Metadata } from 'next'
import { QuietPage } from '#app/_ui/quiet-page.tsx'
import { visitorLocale } from '#app/visitor-locale.ts'
import { hostSettings } from '#lib/host/settings.ts'
import { words } from '#lib/messages/words.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: words(await visitorLocale()).t('problem.notFound.title') }
}

export default async function NotFound() {
  const w = words(await visitorLocale())
  const host = hostSettings().name
  return (
    <QuietPage title={w.t('problem.notFound.title')} brand={host}>
      <p>{w.t('problem.notFound.text', { host })}</p>
    </QuietPage>
  )
}
