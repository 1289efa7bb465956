import type { Metadata } from 'next'
import { QuietPage } from '#app/_ui/quiet-page.tsx'
import { visitorLocale } from '#app/visitor-locale.ts'
import { Leave } from '#app/(wizard)/_parts/host/way-back.tsx'
import { HostForm } from '#app/(wizard)/connect/[embedId]/open/host-form.tsx'
import { hostSettings } from '#lib/host/settings.ts'
import { words } from '#lib/messages/words.ts'

export async function generateMetadata(): Promise<Metadata> {
  const w = words(await visitorLocale())
  const heading = w.t('problem.noSession.title')
  return { title: w.t('page.title', { heading, host: hostSettings().name }) }
}

/** Where a browser without a session for the page it asked for ends up. In the host's frame it goes on by a new token. */
export default async function EndedPage({ params }: { params: Promise<{ embedId: string }> }) {
  const { embedId } = await params
  const w = words(await visitorLocale())
  const host = hostSettings().name
  const leave = <Leave label={w.t('action.backToHost', { host })} />
  return (
    <QuietPage title={w.t('problem.noSession.title')} brand={host} actions={leave}>
      <p>{w.t('problem.noSession.text', { host })}</p>
      <HostForm embedId={embedId} news={{ kind: 'ended' }} />
    </QuietPage>
  )
}
