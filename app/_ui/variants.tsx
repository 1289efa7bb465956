import type { ReactNode } from 'react'
import styles from './variants.module.css'

type Variant = { label: string; panel: ReactNode }
type Props = { name: string; label: string; first: Variant; second: Variant }

/** Two ways of which the reader has one. Radio buttons, so that it works before any script. */
export function Variants({ name, label, first, second }: Props) {
  return (
    <div className={styles.variants}>
      <fieldset className={styles.tabs}>
        <legend className="visually-hidden">{label}</legend>
        <Tab name={name} which="first" label={first.label} isFirst />
        <Tab name={name} which="second" label={second.label} />
      </fieldset>
      <Panel which="first" variant={first} />
      <Panel which="second" variant={second} />
    </div>
  )
}

function Panel({ which, variant }: { which: string; variant: Variant }) {
  return (
    <div className={styles.panel} data-panel={which}>
      {variant.panel}
    </div>
  )
}

type TabProps = { name: string; which: string; label: string; isFirst?: boolean }

function Tab({ name, which, label, isFirst }: TabProps) {
  return (
    <label className={styles.tab}>
      <input
        className={styles.radio}
        type="radio"
        name={name}
        data-tab={which}
        defaultChecked={isFirst}
      />
      {label}
    </label>
  )
}
