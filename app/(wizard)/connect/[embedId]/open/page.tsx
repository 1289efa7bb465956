import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { ActionForm } from '#app/_ui/action-form.tsx'
import { AutoSubmit } from '#app/_ui/auto-submit.tsx'
import { ButtonBelow, QuietPage } from '#app/_ui/quiet-page.tsx'
import { SubmitButton } from '#app/_ui/submit-button.tsx'
import { visitorLocale } from '#app/visitor-locale.ts'
import { Leave } from '#app/(wizard)/_parts/host/way-back.tsx'
import { openSetup } from '#app/(wizard)/connect/[embedId]/open/actions.ts'
import { HostForm } from '#app/(wizard)/connect/[embedId]/open/host-form.tsx'
import { refusal } from '#app/(wizard)/connect/[embedId]/open/refusal.ts'
import { isFramable } from '#lib/embed/frame-policy.ts'
import { hostSettings } from '#lib/host/settings.ts'
import { words } from '#lib/messages/words.ts'
import { decoded } from '#lib/session.ts'

type Props = {
  params: Promise<{ embedId: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const w = words(await visitorLocale())
  const { problem, minutes } = await searchParams
  const host = hostSettings().name
  if (typeof problem !== 'string') return { title: w.t('problem.opening.title', { host }) }
  const { title } = refusal(w, problem, { host, minutes: Number(minutes) || 1 })
  return { title: w.t('page.title', { heading: title, host }) }
}

/**
 * Where a token opens the setup. A link carries it; scanners of mail open links, so only the button, a post, spends it.
 * In the host's frame the page waits for the token, which never stands in a frame's address.
 */
export default async function OpenPage({ params, searchParams }: Props) {
  const { embedId } = await params
  const { token, problem, minutes } = await searchParams
  if (typeof problem === 'string') {
    return <Refused embedId={embedId} problem={problem} minutes={Number(minutes) || 1} />
  }
  if (typeof token === 'string' && token !== '') return <WithToken {...{ embedId, token }} />
  if (isFramable(embedId) && (await mayBeFramed())) return <Waiting embedId={embedId} />
  return <Refused embedId={embedId} problem="unknown" minutes={1} />
}

/** Browsers say it when a page was asked for by itself. */
const mayBeFramed = async () => (await headers()).get('sec-fetch-dest') !== 'document'

async function Refused(about: { embedId: string; problem: string; minutes: number }) {
  const { embedId, problem, minutes } = about
  const host = hostSettings().name
  const w = words(await visitorLocale())
  const { title, text, code } = refusal(w, problem, { host, minutes })
  const leave = <Leave label={w.t('action.backToHost', { host })} />
  return (
    <QuietPage title={title} brand={host} actions={leave}>
      <p>{text}</p>
      <HostForm embedId={embedId} news={{ kind: 'error', code }} />
    </QuietPage>
  )
}

async function WithToken({ embedId, token }: { embedId: string; token: string }) {
  const w = words(await visitorLocale())
  const host = hostSettings().name
  return (
    <QuietPage title={w.t('problem.opening.title', { host })} brand={host}>
      <ActionForm action={openSetup.bind(null, embedId)}>
        <input type="hidden" name="token" value={token} />
        <p>{w.t('problem.opening.text')}</p>
        <ButtonBelow>
          <SubmitButton kind="primary">{w.t('problem.opening.button')}</SubmitButton>
        </ButtonBelow>
        {/* What can open nothing here is sent by nobody but the person. */}
        {token.startsWith(`${decoded(embedId)}.`) ? <AutoSubmit /> : null}
      </ActionForm>
    </QuietPage>
  )
}

async function Waiting({ embedId }: { embedId: string }) {
  const w = words(await visitorLocale())
  const host = hostSettings().name
  return (
    <QuietPage title={w.t('problem.waiting.title', { host })} brand={host}>
      <p>{w.t('problem.waiting.text', { host })}</p>
      <HostForm
        embedId={embedId}
        news={{ kind: 'waiting' }}
        late={w.t('problem.waiting.late', { host })}
      />
    </QuietPage>
  )
}
