import { findingOf } from '#app/(wizard)/connect/[embedId]/[sessionId]/link/wanted-scope.ts'
import { GUIDE_TASKS, type ConnectionView } from '#lib/connections/view.ts'
import type { HostSettings } from '#lib/host/settings.ts'
import type { LinkView } from '#lib/links/view.ts'
import type { Words } from '#lib/messages/words.ts'

/** One thing that the colleague does, done or not; `now` goes on this moment, `warn` needs somebody. */
export type Milestone = { text: string; state: 'open' | 'now' | 'done' | 'warn' }

type About = { w: Words; host: HostSettings; view: ConnectionView }

/** How far the colleague is, in the order in which it happens. */
export function milestones(link: LinkView, about: About): Milestone[] {
  const { w } = about
  const opened = link.lastOpenedAt
  return [
    opened
      ? done(w.t('links.progress.opened', { ago: w.ago(opened) }))
      : open(w.t('links.progress.notOpened')),
    ...tasks(link, about),
    ...(link.scope.kind === 'whole' || link.enteredAt ? values(link, about) : []),
    ...(link.scope.kind === 'step' ? [] : result(link, about)),
  ]
}

/** Who has entered values has made what they take, ticked or not. */
function tasks({ scope, enteredAt }: LinkView, { w, view }: About): Milestone[] {
  if (scope.kind === 'fix') return []
  const asked = scope.kind === 'step' ? [scope.task] : GUIDE_TASKS
  const worthSaying = enteredAt ? asked.filter((task) => view.guideDone.includes(task)) : asked
  return worthSaying.map((task) => ({
    text: w.t(`links.progress.${task}`),
    state: view.guideDone.includes(task) ? 'done' : 'open',
  }))
}

function values({ enteredAt, enteredBy }: LinkView, { w }: About): Milestone[] {
  if (enteredAt === null) return [open(w.t('links.progress.notEntered'))]
  const when = { ago: w.ago(enteredAt) }
  const text = enteredBy
    ? w.t('links.progress.enteredBy', { name: enteredBy, ...when })
    : w.t('links.progress.entered', when)
  return [done(text)]
}

/** Of the newest test since the link had something to test. */
function result(link: LinkView, { w, host, view }: About): Milestone[] {
  const since = link.enteredAt ?? (link.scope.kind === 'fix' ? link.createdAt : null)
  const run = view.latestRun
  if (since === null || run === null || run.startedAt < since) {
    return [open(w.t('links.progress.tested'))]
  }
  if (run.status === 'running') return [{ text: w.t('links.progress.testing'), state: 'now' }]
  const report = run.report
  if (run.status !== 'finished' || report === null) return [open(w.t('links.progress.tested'))]
  if (report.verdict.outcome !== 'connected') {
    const finding = findingOf(report, w, host)
    return [{ text: w.t('links.progress.found', { finding }), state: 'warn' }]
  }
  return [done(w.t(link.enteredAt ? 'links.progress.letIn' : 'links.progress.fixed'))]
}

const done = (text: string): Milestone => ({ text, state: 'done' })
const open = (text: string): Milestone => ({ text, state: 'open' })
