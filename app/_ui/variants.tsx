import type { ReactNode } from 'react'
import styles from './variants.module.css'

type Variant = { label: string; panel: ReactNode }
type Props = { name: string; legend: ReactNode; variants: readonly [Variant, Variant, Variant] }

/** Ways of which the reader has one. Radio buttons, so that it works before any script. */
export function Variants({ name, legend, variants }: Props) {
  return (
    <div className={styles.variants}>
      <fieldset className={styles.choice}>
        <legend className={styles.legend}>{legend}</legend>
        <div className={styles.tabs}>
          {variants.map(({ label }, index) => (
            <label key={label} className={styles.tab}>
              <input
                className={styles.radio}
                type="radio"
                name={name}
                data-tab={index}
                defaultChecked={index === 0}
              />
              {label}
            </label>
          ))}
        </div>
      </fieldset>
      {variants.map(({ label, panel }, index) => (
        <div key={label} className={styles.panel} data-panel={index}>
          {panel}
        </div>
      ))}
    </div>
  )
}
