import Check from 'lucide-react/icons/check'
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
  steps: RailStep[]
}

export function ProgressRail({ name, aim, logoUrl, navLabel, doneLabel, short, steps }: Props) {
  return (
    <header className={styles.rail}>
      <div className={styles.brand}>
        <Logo name={name} logoUrl={logoUrl} />
        <span>
          <span className={styles.name}>{name}</span> <span className={styles.aim}>{aim}</span>
        </span>
      </div>
      {short ? <span className={styles.short}>{short}</span> : null}
      <nav aria-label={navLabel} className={styles.steps}>
        <ol>
          {steps.map((step, index) => (
            <RailItem key={step.label} step={step} number={index + 1} doneLabel={doneLabel} />
          ))}
        </ol>
      </nav>
    </header>
  )
}

/** The host's own image, of any size, never optimised by the server. */
function Logo({ name, logoUrl }: { name: string; logoUrl: string | null }) {
  if (logoUrl) return <img className={styles.logo} src={logoUrl} alt="" />
  return (
    <span className={styles.mark} aria-hidden="true">
      {name.slice(0, 1)}
    </span>
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
