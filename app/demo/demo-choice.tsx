import { ChevronDown } from '#app/_ui/icons.tsx'
import styles from './demo.module.css'

type Props = {
  name: string
  label: string
  /** What the address asks for; what is not among the choices is the first of them. */
  chosen: string | string[] | undefined
  choices: [value: string, label: string][]
}

/** One thing that the stand-in host decides. */
export function DemoChoice({ name, label, chosen, choices }: Props) {
  const wanted = choices.find(([value]) => value === chosen) ?? choices[0]
  return (
    <label className={styles.needs}>
      <span className={styles.label}>{label}</span>
      <span className={styles.choice}>
        <select name={name} className={styles.select} defaultValue={wanted?.[0]}>
          {choices.map(([value, shown]) => (
            <option key={value} value={value}>
              {shown}
            </option>
          ))}
        </select>
        <ChevronDown size={18} aria-hidden />
      </span>
    </label>
  )
}
