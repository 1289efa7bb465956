import styles from './marketo.module.css'

/** Stands for a text that does not matter here. */
export function Bar({ x, middle, width }: { x: number; middle: number; width: number }) {
  return <rect x={x} y={middle - 4} width={width} height="8" rx="4" className={styles.bar} />
}
