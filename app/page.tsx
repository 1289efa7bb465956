import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { QuietPage } from '#app/_ui/quiet-page.tsx'
import { visitorLocale } from '#app/visitor-locale.ts'
import { serverSettings } from '#lib/env.ts'
import { hostSettings } from '#lib/host/settings.ts'
import { words } from '#lib/messages/words.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: words(await visitorLocale()).t('home.title') }
}

export default async function HomePage() {
  if (serverSettings().isDemo) redirect('/demo')
  const w = words(await visitorLocale())
  return (
    <QuietPage title={w.t('home.title')} brand={hostSettings().name}>
      <p>{w.t('home.text')}</p>
    </QuietPage>
  )
}
