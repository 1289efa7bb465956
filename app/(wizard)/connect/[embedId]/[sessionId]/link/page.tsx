import type { Metadata } from 'next'
import { ButtonLink } from '#app/_ui/button.tsx'
import { Notice } from '#app/_ui/notice.tsx'
import { PageHeading } from '#app/_ui/page-heading.tsx'
import { Bullets, Section, Stack, Text } from '#app/_ui/section.tsx'
import { LiveChanges } from '#app/(wizard)/_parts/live-changes.tsx'
import { stepTitle } from '#app/(wizard)/_parts/step-title.ts'
import { Stored } from '#app/(wizard)/_parts/stored.tsx'
import { WizardFrame } from '#app/(wizard)/_parts/wizard-frame.tsx'
import {
  wizardStep,
  type StepParams,
  type StepSearch,
  type WizardStep,
} from '#app/(wizard)/_parts/wizard-step.ts'
import { makeLink } from '#app/(wizard)/connect/[embedId]/[sessionId]/link/actions.ts'
import { LinkForm } from '#app/(wizard)/connect/[embedId]/[sessionId]/link/link-form.tsx'
import { LinkList } from '#app/(wizard)/connect/[embedId]/[sessionId]/link/link-list.tsx'
import { linkWords } from '#app/(wizard)/connect/[embedId]/[sessionId]/link/link-words.ts'
import {
  findingOf,
  scopeQuery,
  wantedScope,
  type Wanted,
} from '#app/(wizard)/connect/[embedId]/[sessionId]/link/wanted-scope.ts'
import { listAdminLinks } from '#lib/links/list-admin-links.ts'
import type { LinkView } from '#lib/links/view.ts'
import styles from './link.module.css'

type Props = { params: StepParams; searchParams: StepSearch }

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { scope } = await props.searchParams
  const kind = typeof scope === 'string' ? scope.split(':')[0] : 'whole'
  return stepTitle(props, (w) =>
    w.t(kind === 'step' || kind === 'fix' ? `links.title.${kind}` : 'links.title.whole'),
  )
}

/** Somebody else does it: what they get, the link, and how far they are. */
export default async function LinkPage({ params, searchParams }: Props) {
  const at = await wizardStep(params, searchParams, 'link')
  const { w, host, view, session, search } = at
  const wanted = await wantedScope(session, view, search)
  const links = view ? await listAdminLinks(session.context, view.id) : []
  const { kind } = wanted.scope
  return (
    <WizardFrame at={at}>
      <LiveChanges at={at} />
      <PageHeading title={w.t(`links.title.${kind}`)} lead={w.t('links.lead')} />
      <Stack>
        <News at={at} links={links} />
        <Making at={at} wanted={wanted} links={links} />
        <LinkList at={at} links={links} />
        <Section title={w.t('links.mayTitle')}>
          <Bullets>
            {w.messages.links.may[kind].map((text) => (
              <li key={text}>{text}</li>
            ))}
          </Bullets>
        </Section>
        <Section title={w.t('links.mayNotTitle')}>
          <Bullets>
            {w.messages.links.mayNot.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </Bullets>
        </Section>
        <Stored w={w} host={host} />
      </Stack>
    </WizardFrame>
  )
}

/** What this page has to say before anything else. It changes while the person waits, so it is read out. */
function News({ at, links }: { at: WizardStep; links: readonly LinkView[] }) {
  const { w, view, search } = at
  const [newest] = links
  const isTakenBack = newest?.id === search.tookBack && newest?.state === 'revoked'
  return (
    <div role="status" className={styles.news}>
      {view?.toConfirm ? (
        <Notice tone="good">
          <b>{w.t('links.toConfirm.title')}</b>
          <p>{w.t('links.toConfirm.text')}</p>
          <p>
            <ButtonLink kind="primary" href={at.path('confirm', view.id)}>
              {w.t('links.toConfirm.button')}
            </ButtonLink>
          </p>
        </Notice>
      ) : search.declined ? (
        <Notice tone="plain">
          <p>{w.t('links.declined')}</p>
        </Notice>
      ) : isTakenBack ? (
        <Notice tone="plain">
          <p>{w.t('links.tookBack')}</p>
        </Notice>
      ) : null}
    </div>
  )
}

/** Which step or which finding the link is for. */
function About({ at: { w, host }, wanted: { scope, report } }: { at: WizardStep; wanted: Wanted }) {
  if (scope.kind === 'step') {
    return <Text>{w.t('links.aboutStep', { step: w.t(`links.task.${scope.task}`) })}</Text>
  }
  if (!report) return null
  return <Text>{w.t('links.aboutFix', { finding: findingOf(report, w, host) })}</Text>
}

type MakingProps = { at: WizardStep; wanted: Wanted; links: readonly LinkView[] }

function Making({ at, wanted, links }: MakingProps) {
  const { w, session, view, search } = at
  const { embedId, sessionId } = session
  const asked = scopeQuery(wanted.scope)
  const tied = wanted.report?.instance ?? null
  const isThere = links.some(
    ({ scope, state }) =>
      scopeQuery(scope).scope === asked['scope'] && (state === 'unopened' || state === 'opened'),
  )
  return (
    <div className={styles.form}>
      <div className={styles.purpose}>
        <About at={at} wanted={wanted} />
        {tied ? <Text>{w.t('links.tiedTo', { instance: tied })}</Text> : null}
      </div>
      <LinkForm
        key={asked['scope']}
        action={makeLink.bind(null, embedId, sessionId, search.connection ?? null, asked)}
        address={tied ? null : (view?.munchkinId ?? '')}
        here={at.path('link', undefined, asked)}
        isNext={!view?.toConfirm}
        note={isThere ? w.t('links.replaces') : null}
        words={linkWords(w)}
      />
    </div>
  )
}
