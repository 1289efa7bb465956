import type { ReactNode } from 'react'
import { ArrivalFocus } from '#app/_ui/arrival-focus.tsx'
import { ProgressRail, type RailStep } from '#app/_ui/progress-rail.tsx'
import { SkipLink } from '#app/_ui/skip-link.tsx'
import { direction } from '#app/visitor-locale.ts'
import { allowedStep, type Step } from '#lib/connections/lifecycle.ts'
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

const railIndex = (step: Step) =>
  RAIL.findIndex((entry) => entry.step === (step === 'diagnosis' ? 'test' : step))

/** `arrival` changes when the page says something new at the same address: then, too, the heading is read first. */
type Props = { at: WizardStep; arrival?: string | undefined; children: ReactNode }

/** What stands round every step: whose setup this is, how far it got, the ways out. */
export function WizardFrame({ at, arrival, children }: Props) {
  const { w, host, session } = at
  const here = railIndex(at.step)
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
          steps={railSteps(at, here)}
        />
      </div>
      <main className={styles.main} id="content" tabIndex={-1}>
        {children}
      </main>
      <footer className={styles.foot}>
        {session.connectSession.mode === 'simulated' ? <p>{w.t('page.simulated')}</p> : null}
        {at.step === 'connected' ? null : (
          <p>
            <a href={`${at.path('start')}#request`}>{w.t('page.notAdmin')}</a>
          </p>
        )}
        {at.view ? <p>{w.t('page.saved')}</p> : null}
      </footer>
      <ArrivalFocus key={arrival} />
    </div>
  )
}

function railSteps(at: WizardStep, here: number): RailStep[] {
  return RAIL.map(({ name, step }, index) => ({
    label: at.w.t(`rail.${name}`),
    href: index < here && allowedStep(at.view, step) === step ? at.path(step) : null,
    state: index === here ? 'current' : index < here ? 'done' : 'ahead',
  }))
}
