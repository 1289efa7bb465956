import type { ReactNode } from 'react'
import { ArrivalFocus } from '#app/_ui/arrival-focus.tsx'
import { DocumentLanguage } from '#app/_ui/document-language.tsx'
import { ProgressRail, type RailStep } from '#app/_ui/progress-rail.tsx'
import { SkipLink } from '#app/_ui/skip-link.tsx'
import { direction } from '#app/visitor-locale.ts'
import { HOSTED } from '#lib/embed/frame-policy.ts'
import type { GuideTask } from '#lib/connections/view.ts'
import { allowedStep, stepFor, type Step } from '#lib/connections/lifecycle.ts'
import { NEW } from '#app/(wizard)/_parts/chosen-connection.ts'
import { HostNews } from '#app/(wizard)/_parts/host/host-news.tsx'
import { QuietWayBack } from '#app/(wizard)/_parts/host/way-back.tsx'
import { ThemeLink } from '#app/(wizard)/_parts/theme-link.tsx'
import type { WizardStep } from '#app/(wizard)/_parts/wizard-step.ts'
import styles from './wizard-frame.module.css'

const RAIL = [
  { name: 'start', step: 'start' },
  { name: 'role', step: 'role' },
  { name: 'service', step: 'service' },
  { name: 'credentials', step: 'credentials' },
  { name: 'test', step: 'test' },
  { name: 'done', step: 'connected' },
] as const

/** Screens that stand below a step of the rail. */
const BELONGS: Partial<Record<Step, (typeof RAIL)[number]['step']>> = {
  user: 'role',
  endpoint: 'service',
  diagnosis: 'test',
  confirm: 'connected',
}

const railIndex = (step: Step) => RAIL.findIndex((entry) => entry.step === (BELONGS[step] ?? step))

/** Sending a link is no step of its own: it is done from wherever the setup stands. */
const beside = (view: WizardStep['view']): Step => (view === null ? 'start' : stepFor(view))

/** Where nobody has to be asked to set something up. */
const WITHOUT_ADMIN: readonly Step[] = ['link', 'confirm', 'connected', 'disconnect']

/** What is over is not set up again: its successor is. */
const toSetUp = (view: WizardStep['view']) => (view?.status === 'disconnected' ? NEW : undefined)

/** `arrival` changes when the page says something new at the same address: then, too, the heading is read first. */
type Props = { at: WizardStep; arrival?: string | undefined; children: ReactNode }

/** What stands round every step: whose setup this is, how far it got, the ways out. */
export function WizardFrame({ at, arrival, children }: Props) {
  const { w, host, session } = at
  const here = railIndex(at.step === 'link' ? beside(at.view) : at.step)
  const locale = w.locale
  return (
    <div className={styles.frame} lang={locale} dir={direction(locale)}>
      <SkipLink label={w.t('page.skipToContent')} />
      <div className={styles.side}>
        <ProgressRail
          name={host.name}
          aim={w.t('page.toMarketo')}
          logoUrl={host.logoUrl}
          navLabel={w.t('page.progress')}
          doneLabel={w.t('page.done')}
          short={here < 0 ? null : w.t('page.stepOf', { step: here + 1, steps: RAIL.length })}
          steps={at.step === 'disconnect' ? [] : railSteps(at, here)}
          isFramable={session.embedId !== HOSTED}
        />
      </div>
      <main className={styles.main} id="content" tabIndex={-1}>
        {children}
      </main>
      <footer className={styles.foot}>
        {session.connectSession.mode === 'simulated' ? <p>{w.t('page.simulated')}</p> : null}
        {WITHOUT_ADMIN.includes(at.step) ? null : (
          <p>
            <a href={at.path('link', toSetUp(at.view), { scope: 'whole' })}>
              {w.t('page.notAdmin')}
            </a>
          </p>
        )}
        {at.step === 'connected' ? null : <QuietWayBack at={at} />}
        {at.view ? <p>{w.t('page.saved')}</p> : null}
      </footer>
      <ThemeLink theme={host.theme} />
      <DocumentLanguage locale={locale} direction={direction(locale)} />
      <ArrivalFocus key={arrival} />
      <HostNews at={at} />
    </div>
  )
}

function railSteps(at: WizardStep, here: number): RailStep[] {
  return RAIL.map(({ name, step }, index) => ({
    label: at.w.t(`rail.${name}`),
    href: index < here && allowedStep(at.view, step) === step ? at.path(step) : null,
    state: index === here ? 'current' : index < here && isBehind(at.view, step) ? 'done' : 'ahead',
  }))
}

/** Ticked only when somebody said that it is done, or when the values that come of it are there. */
function isBehind(view: WizardStep['view'], step: Step): boolean {
  if (step === 'start') return true
  if (view !== null && (view.draft !== null || view.activeCredentialsId !== null)) return true
  if (step === 'role') return TASKS_OF_ROLE.every((task) => view?.guideDone.includes(task))
  return step === 'service' && TASKS_OF_SERVICE.every((task) => view?.guideDone.includes(task))
}

const TASKS_OF_ROLE: readonly GuideTask[] = ['role', 'user']
const TASKS_OF_SERVICE: readonly GuideTask[] = ['service', 'endpoint']
