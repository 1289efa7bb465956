import type { Metadata } from 'next'
import { ActionForm } from '#app/_ui/action-form.tsx'
import { AutoSubmit } from '#app/_ui/auto-submit.tsx'
import { ButtonBelow, QuietPage } from '#app/_ui/quiet-page.tsx'
import { SubmitButton } from '#app/_ui/submit-button.tsx'
import { visitorLocale } from '#app/visitor-locale.ts'
import { openLink } from '#app/(wizard)/admin-link/open/actions.ts'
import { hostSettings } from '#lib/host/settings.ts'
import { words, type Words } from '#lib/messages/words.ts'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { token, problem } = await searchParams
  const w = words(await visitorLocale())
  const heading = isToken(token) && !problem ? w.t('adminLink.open.title') : said(w, problem).title
  return { title: w.t('page.title', { heading, host: hostSettings().name }) }
}

/** Where the link leads. Scanners of mail open links: only the button, a post, lets anybody in. */
export default async function OpenLinkPage({ searchParams }: Props) {
  const { token, problem } = await searchParams
  const w = words(await visitorLocale())
  const host = hostSettings().name
  if (!isToken(token) || problem) {
    const { title, text } = said(w, problem)
    return (
      <QuietPage title={title} brand={host}>
        <p>{text}</p>
      </QuietPage>
    )
  }
  return (
    <QuietPage title={w.t('adminLink.open.title')} brand={host}>
      <ActionForm action={openLink}>
        <input type="hidden" name="token" value={token} />
        <p>{w.t('adminLink.open.text', { host })}</p>
        <ButtonBelow>
          <SubmitButton kind="primary">{w.t('adminLink.open.button')}</SubmitButton>
        </ButtonBelow>
        <AutoSubmit />
      </ActionForm>
    </QuietPage>
  )
}

type Asked = string | string[] | undefined

const isToken = (token: Asked): token is string => typeof token === 'string' && token !== ''

const PROBLEMS = ['expired', 'revoked', 'completed'] as const

function said(w: Words, problem: Asked) {
  const name =
    problem === 'rate_limited'
      ? 'rateLimited'
      : (PROBLEMS.find((each) => each === problem) ?? 'unknown')
  return {
    title: w.t(`adminLink.problem.${name}.title`),
    text: w.t(`adminLink.problem.${name}.text`),
  }
}
