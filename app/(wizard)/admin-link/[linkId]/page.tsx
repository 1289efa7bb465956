import type { Metadata } from 'next'
import { QuietPage } from '#app/_ui/quiet-page.tsx'
import { FollowChanges } from '#app/(wizard)/_parts/follow-changes.tsx'
import { ThemeLink } from '#app/(wizard)/_parts/theme-link.tsx'
import { AdminFrame } from '#app/(wizard)/admin-link/[linkId]/admin-frame.tsx'
import {
  adminPage,
  type AdminPage,
  type EndedPage,
  type LinkParams,
  type LinkSearch,
} from '#app/(wizard)/admin-link/[linkId]/admin-page.ts'
import { FixWork } from '#app/(wizard)/admin-link/[linkId]/fix-work.tsx'
import { Found } from '#app/(wizard)/admin-link/[linkId]/found.tsx'
import { stageOf } from '#app/(wizard)/admin-link/[linkId]/stage-of.ts'
import { Testing } from '#app/(wizard)/admin-link/[linkId]/testing.tsx'
import { Work } from '#app/(wizard)/admin-link/[linkId]/work.tsx'
import { Works } from '#app/(wizard)/admin-link/[linkId]/works.tsx'
import { pulseOf } from '#lib/connections/pulse-of.ts'

type Props = { params: LinkParams; searchParams: LinkSearch }

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const page = await adminPage(params, searchParams)
  const { w, host } = page
  return { title: w.t('page.title', { heading: titleOf(page), host: host.name }) }
}

/** The colleague's one page: what to do, where to enter the values, and that it worked. */
export default async function AdminLinkPage({ params, searchParams }: Props) {
  const page = await adminPage(params, searchParams)
  if ('ended' in page) return <Ended page={page} />
  const { w, host, session, here } = page
  const { mode } = session.embedSession
  const stage = stageOf(page)
  const seen = await pulseOf(session.context, session.view.connectionId)
  return (
    <AdminFrame
      w={w}
      host={host}
      isSimulated={mode === 'simulated'}
      arrival={[stage, page.answered].join()}
    >
      {stage === 'testing' ? (
        <Testing page={page} />
      ) : (
        <>
          <FollowChanges url={`${here}/changes`} seen={seen} />
          <Body page={page} stage={stage} />
        </>
      )}
    </AdminFrame>
  )
}

function Body({ page, stage }: { page: AdminPage; stage: 'work' | 'works' | 'found' }) {
  if (stage === 'works') return <Works page={page} />
  if (stage === 'found') return <Found page={page} />
  return page.session.link.scope.kind === 'fix' ? <FixWork page={page} /> : <Work page={page} />
}

function Ended({ page: { ended, w, host } }: { page: EndedPage }) {
  const { ended: how, senderName: sender } = ended
  return (
    <>
      <QuietPage title={w.t(`adminLink.problem.${how}.title`)} brand={host.name}>
        <p>{w.t(`adminLink.ended.${how}`, { sender })}</p>
      </QuietPage>
      <ThemeLink theme={host.theme} />
    </>
  )
}

function titleOf(page: AdminPage | EndedPage): string {
  const { w, host } = page
  if ('ended' in page) return w.t(`adminLink.problem.${page.ended.ended}.title`)
  const { link, embedSession, view } = page.session
  const stage = stageOf(page)
  if (stage === 'works') return w.t('adminLink.works.title')
  if (stage === 'found') return w.t('diagnosis.pageTitle')
  if (stage === 'testing') {
    return w.t('adminLink.testing.title', { instance: view.munchkinId ?? 'Marketo' })
  }
  return w.t(`adminLink.title.${link.scope.kind}`, {
    sender: link.senderName,
    tenant: embedSession.tenantName,
    host: host.name,
  })
}
