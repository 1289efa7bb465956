import type { Metadata } from 'next'
import { ActionForm } from '#app/_ui/action-form.tsx'
import { AutoSubmit } from '#app/_ui/auto-submit.tsx'
import { ButtonBelow, QuietPage } from '#app/_ui/quiet-page.tsx'
import { SubmitButton } from '#app/_ui/submit-button.tsx'
import { visitorLocale } from '#app/visitor-locale.ts'
import { openSetup } from '#app/(wizard)/connect/[embedId]/open/actions.ts'
import { hostSettings } from '#lib/host/settings.ts'
import { words, type Words } from '#lib/messages/words.ts'

type Props = {
  params: Promise<{ embedId: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata(): Promise<Metadata> {
  const host = hostSettings().name
  return { title: words(await visitorLocale()).t('problem.opening.title', { host }) }
}

/** The hosted link's page. Scanners of mail open links: only the button, a post, spends this one. */
export default async function OpenPage({ params, searchParams }: Props) {
  const { embedId } = await params
  const { token, problem, minutes } = await searchParams
  const w = words(await visitorLocale())
  const host = hostSettings().name
  if (typeof problem === 'string') {
    const { title, text } = problemWords(w, problem, host, Number(minutes) || 1)
    return (
      <QuietPage title={title} brand={host}>
        <p>{text}</p>
      </QuietPage>
    )
  }
  if (typeof token !== 'string' || token === '') {
    const { title, text } = problemWords(w, 'unknown', host, 1)
    return (
      <QuietPage title={title} brand={host}>
        <p>{text}</p>
      </QuietPage>
    )
  }
  return (
    <QuietPage title={w.t('problem.opening.title', { host })} brand={host}>
      <ActionForm action={openSetup.bind(null, embedId)}>
        <input type="hidden" name="token" value={token} />
        <p>{w.t('problem.opening.text')}</p>
        <ButtonBelow>
          <SubmitButton kind="primary">{w.t('problem.opening.button')}</SubmitButton>
        </ButtonBelow>
        <AutoSubmit />
      </ActionForm>
    </QuietPage>
  )
}

function problemWords(w: Words, problem: string, host: string, minutes: number) {
  switch (problem) {
    case 'used':
      return {
        title: w.t('problem.tokenUsed.title'),
        text: w.t('problem.tokenUsed.text', { host }),
      }
    case 'expired':
      return {
        title: w.t('problem.tokenExpired.title'),
        text: w.t('problem.tokenExpired.text', { host }),
      }
    case 'rate_limited':
      return {
        title: w.t('problem.rateLimited.title'),
        text: w.t('problem.rateLimited.text', { minutes }),
      }
    default:
      return {
        title: w.t('problem.tokenUnknown.title'),
        text: w.t('problem.tokenUnknown.text', { host }),
      }
  }
}
