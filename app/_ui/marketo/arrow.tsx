import styles from './marketo.module.css'

/** The small arrow of what opens downwards. */
export function Arrow({ x, middle }: { x: number; middle: number }) {
  return <path d={`M${x} ${middle - 2}l4 4 4-4`} className={styles.stroke} />
}
