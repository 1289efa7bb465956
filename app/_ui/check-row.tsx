import type { ReactNode } from 'react'
import Circle from 'lucide-react/icons/circle'
import CircleAlert from 'lucide-react/icons/circle-alert'
import CircleCheck from 'lucide-react/icons/circle-check'
import CircleMinus from 'lucide-react/icons/circle-minus'
import CircleQuestionMark from 'lucide-react/icons/circle-question-mark'
import TriangleAlert from 'lucide-react/icons/triangle-alert'
import styles from './check-row.module.css'

export type RowState =
  | 'waiting'
  | 'running'
  | 'passed'
  | 'failed'
  | 'warning'
  | 'skipped'
  | 'unknown'

const ICONS = {
  waiting: Circle,
  passed: CircleCheck,
  failed: CircleAlert,
  warning: TriangleAlert,
  skipped: CircleMinus,
  unknown: CircleQuestionMark,
}

type Props = {
  name: string
  detail: string
  state: RowState
  stateLabel: string
  time: string | null
}

export function CheckList({ children, label }: { children: ReactNode; label: string }) {
  return (
    <ol className={styles.list} aria-label={label}>
      {children}
    </ol>
  )
}

export function CheckRow({ name, detail, state, stateLabel, time }: Props) {
  return (
    <li className={`${styles.row} ${styles[state] ?? ''}`} data-state={state}>
      <span className={styles.icon} aria-hidden="true">
        <StateIcon state={state} />
      </span>
      <div>
        <p className={styles.name}>
          {name}
          <span className="visually-hidden">: {stateLabel}</span>
        </p>
        <p className={styles.detail}>{detail}</p>
      </div>
      <span className={styles.time}>{time}</span>
    </li>
  )
}

function StateIcon({ state }: { state: RowState }) {
  if (state === 'running') return <span className={styles.spinner} />
  const Icon = ICONS[state]
  return <Icon size={20} />
}
