import type { Metadata } from 'next'
import { QuietPage } from '#app/_ui/quiet-page.tsx'
import { pageSession } from '#app/page-session.ts'
import { words } from '#lib/messages/words.ts'

export async function generateMetadata(): Promise<Metadata> {
  const { locale, host } = await pageSession()
  const w = words(locale)
  return { title: w.t('page.title', { heading: w.t('problem.notFound.title'), host }) }
}

export default async function NotFound() {
  const { locale, host } = await pageSession()
  const w = words(locale)
  return (
    <QuietPage title={w.t('problem.notFound.title')} brand={host}>
      <p>{w.t('problem.notFound.text', { host })}</p>
    </QuietPage>
  )
}
