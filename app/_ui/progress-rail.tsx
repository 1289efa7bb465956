import { Check } from '#app/_ui/icons.tsx'
import { Brand } from '#app/_ui/brand.tsx'
import styles from './progress-rail.module.css'

export type RailStep = { label: string; href: string | null; state: 'done' | 'current' | 'ahead' }

type Props = {
  name: string
  aim: string
  logoUrl: string | null
  navLabel: string
  doneLabel: string
  /** "Step 4 of 6", the whole rail where there is no room for it. */
  short: string | null
  /** None where the page is no step of the way. */
  steps: RailStep[]
  /** In the host's page it becomes one line at the top, at every width. */
  isFramable: boolean
}

export function ProgressRail(props: Props) {
  const { name, aim, logoUrl, navLabel, doneLabel, short, steps, isFramable } = props
  const here = steps.findIndex(({ state }) => state === 'current')
  return (
    <header className={styles.rail}>
      <Brand name={name} logoUrl={logoUrl} aim={aim} />
      {short ? <span className={styles.short}>{short}</span> : null}
      {isFramable ? (
        <span className={styles.line} aria-hidden="true">
          {steps.map(({ label }, index) => (
            <span key={label} className={index > here ? undefined : styles.reached} />
          ))}
        </span>
      ) : null}
      {steps.length > 0 ? (
        <nav aria-label={navLabel} className={styles.steps}>
          <ol>
            {steps.map((step, index) => (
              <RailItem key={step.label} step={step} number={index + 1} doneLabel={doneLabel} />
            ))}
          </ol>
        </nav>
      ) : null}
    </header>
  )
}

function RailItem({
  step,
  number,
  doneLabel,
}: {
  step: RailStep
  number: number
  doneLabel: string
}) {
  const { label, href, state } = step
  const inside = (
    <>
      <span className={styles.marker} aria-hidden="true">
        {state === 'done' ? <Check size={14} strokeWidth={3} /> : number}
      </span>
      <span className={styles.label}>
        {label}
        {state === 'done' ? <span className="visually-hidden">, {doneLabel}</span> : null}
      </span>
    </>
  )
  return (
    <li
      className={`${styles.item} ${state === 'ahead' ? '' : styles[state]}`}
      aria-current={state === 'current' ? 'step' : undefined}
    >
      {href && state !== 'current' ? (
        <a className={styles.link} href={href}>
          {inside}
        </a>
      ) : (
        <span className={styles.link}>{inside}</span>
      )}
    </li>
  )
}
