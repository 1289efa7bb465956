import styles from './marketo.module.css'

type Props = { x: number; middle: number; isOn: boolean; isMarked: boolean }

export function TickBox({ x, middle, isOn, isMarked }: Props) {
  if (!isOn) {
    return (
      <rect x={x + 0.5} y={middle - 5.5} width="11" height="11" rx="2.5" className={styles.box} />
    )
  }
  return (
    <g className={isMarked ? styles.markedTick : styles.tick}>
      <rect x={x} y={middle - 6} width="12" height="12" rx="3" />
      <path d={`M${x + 3} ${middle}l2.25 2.25 4-4.5`} />
    </g>
  )
}
