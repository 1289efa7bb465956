import { ActionForm } from '#app/_ui/action-form.tsx'
import { Circle, CircleAlert, CircleCheck, CircleDot } from '#app/_ui/icons.tsx'
import { Badge, type Tone } from '#app/_ui/badge.tsx'
import { ButtonLink, ButtonRow } from '#app/_ui/button.tsx'
import { Disclosure } from '#app/_ui/disclosure.tsx'
import { Section, Text } from '#app/_ui/section.tsx'
import { SubmitButton } from '#app/_ui/submit-button.tsx'
import type { WizardStep } from '#app/(wizard)/_parts/wizard-step.ts'
import { takeBackLink } from '#app/(wizard)/connect/[embedId]/[sessionId]/link/actions.ts'
import {
  milestones,
  type Milestone,
} from '#app/(wizard)/connect/[embedId]/[sessionId]/link/link-progress.ts'
import { scopeQuery } from '#app/(wizard)/connect/[embedId]/[sessionId]/link/wanted-scope.ts'
import type { ConnectionView } from '#lib/connections/view.ts'
import type { LinkState, LinkView } from '#lib/links/view.ts'
import styles from './link.module.css'

const TONES: Record<LinkState, Tone> = {
  unopened: 'plain',
  opened: 'wait',
  entered: 'wait',
  completed: 'good',
  revoked: 'plain',
  expired: 'plain',
}

const isLive = ({ state }: LinkView) =>
  state === 'unopened' || state === 'opened' || state === 'entered'

/** The links of this connection: how far each is, and those that are over behind one line. */
export function LinkList({ at, links }: { at: WizardStep; links: readonly LinkView[] }) {
  const { w } = at
  const [live, over] = [links.filter(isLive), links.filter((link) => !isLive(link))]
  const [newest, ...earlier] = over
  const shown = live.length > 0 ? live : newest ? [newest] : []
  const hidden = live.length > 0 ? over : earlier
  return (
    <Section title={w.t('links.listTitle')} id="links">
      {shown.length === 0 ? <Text>{w.t('links.none')}</Text> : <Rows at={at} links={shown} />}
      {live.length > 0 ? (
        <noscript>
          <a href={at.path('link')}>{w.t('action.reload')}</a>
        </noscript>
      ) : null}
      {hidden.length > 0 ? (
        <Disclosure summary={w.t('links.earlier')}>
          <Rows at={at} links={hidden} />
        </Disclosure>
      ) : null}
    </Section>
  )
}

function Rows({ at, links }: { at: WizardStep; links: readonly LinkView[] }) {
  return (
    <ul className={styles.links}>
      {links.map((link) => (
        <li key={link.id} className={styles.link}>
          <Row at={at} link={link} />
        </li>
      ))}
    </ul>
  )
}

function Row({ at, link }: { at: WizardStep; link: LinkView }) {
  const { w, view, host } = at
  if (!view) return null
  const state = isTicked(link, view) ? 'completed' : link.state
  const about = [
    w.t('links.words', { code: link.code }),
    w.t('links.madeAgo', { ago: w.ago(link.createdAt) }),
    isLive(link) ? w.t('links.until', { until: w.dateTime(link.expiresAt) }) : null,
  ]
  return (
    <>
      <div className={styles.head}>
        <h3>{scopeWords(at, link)}</h3>
        <Badge tone={TONES[state]} small>
          {w.t(`links.state.${state}`)}
        </Badge>
      </div>
      <p className={styles.about}>{about.filter(Boolean).join(' · ')}</p>
      {isLive(link) ? <Milestones at={at} all={milestones(link, { w, host, view })} /> : null}
      <Undo at={at} link={link} />
    </>
  )
}

/** Whoever has the link may still untick it, so it lives on. */
const isTicked = (link: LinkView, { guideDone }: ConnectionView) =>
  isLive(link) && link.scope.kind === 'step' && guideDone.includes(link.scope.task)

function scopeWords({ w }: WizardStep, { scope, munchkinId }: LinkView): string {
  const tied = munchkinId === null ? '' : ` · ${munchkinId}`
  if (scope.kind === 'step') {
    return w.t('links.scope.step', { step: w.t(`links.task.${scope.task}`) }) + tied
  }
  return w.t(scope.kind === 'whole' ? 'links.scope.whole' : 'links.scope.fix') + tied
}

const ICONS = { open: Circle, now: CircleDot, done: CircleCheck, warn: CircleAlert }

function Milestones({ at: { w }, all }: { at: WizardStep; all: Milestone[] }) {
  const stated = { open: 'open', now: 'now', done: 'done', warn: 'now' } as const
  return (
    <ol className={styles.progress} aria-label={w.t('links.progress.label')}>
      {all.map(({ text, state }) => {
        const Icon = ICONS[state]
        return (
          <li key={text} className={styles[state]}>
            <Icon size={18} aria-hidden />
            <span>
              {text}
              <span className="visually-hidden">, {w.t(`links.progress.${stated[state]}`)}</span>
            </span>
          </li>
        )
      })}
    </ol>
  )
}

/** A link that lives is taken back; one that does not is made again, which is the undo of it. */
function Undo({ at, link }: { at: WizardStep; link: LinkView }) {
  const { w, session, view } = at
  const { embedId, sessionId } = session
  if (!view || link.state === 'completed') return null
  const { code } = link
  if (!isLive(link)) {
    return (
      <ButtonRow>
        <ButtonLink
          kind="quiet"
          small
          href={at.path('link', view.id, scopeQuery(link.scope))}
          aria-label={w.t('links.againWhat', { code })}
        >
          {w.t('links.again')}
        </ButtonLink>
      </ButtonRow>
    )
  }
  return (
    <ActionForm action={takeBackLink.bind(null, embedId, sessionId, view.id, link.id)}>
      <SubmitButton kind="secondary" small aria-label={w.t('links.takeBackWhat', { code })}>
        {w.t('links.takeBack')}
      </SubmitButton>
    </ActionForm>
  )
}
