import type { Metadata } from 'next'
import { QuietPage } from '#app/_ui/quiet-page.tsx'
import { pageSession } from '#app/page-session.ts'
import { words } from '#lib/messages/words.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: words((await pageSession()).locale).t('problem.notFound.title') }
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
