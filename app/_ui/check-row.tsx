import type { ReactNode } from 'react'
import {
  ChevronDown,
  Circle,
  CircleAlert,
  CircleCheck,
  CircleMinus,
  CircleQuestionMark,
  TriangleAlert,
} from '#app/_ui/icons.tsx'
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
  /** What was called for it and what came back; shown on demand. */
  calls: readonly Call[]
}

export type Call = { call: string; answer: string; took: string }

export function CheckList({ children, label }: { children: ReactNode; label: string }) {
  return (
    <ol className={styles.list} aria-label={label}>
      {children}
    </ol>
  )
}

export function CheckRow({ calls, ...row }: Props) {
  return (
    <li className={`${styles.item} ${styles[row.state] ?? ''}`} data-state={row.state}>
      {calls.length === 0 ? (
        <div className={styles.row}>
          <Row {...row} />
        </div>
      ) : (
        <details>
          <summary className={styles.row}>
            <Row {...row} />
          </summary>
          <ul className={styles.calls}>
            {calls.map(({ call, answer, took }, index) => (
              <li key={index}>
                <code>{call}</code> <span className={styles.took}>{took}</span>
                <span className={styles.answer}>{answer}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  )
}

/** Its box is the same before and after the check has ended, so that nothing moves when it does. */
function Row({ name, detail, state, stateLabel, time }: Omit<Props, 'calls'>) {
  return (
    <>
      <span className={styles.icon} aria-hidden="true">
        <StateIcon state={state} />
      </span>
      <span className={styles.said}>
        <span className={styles.name}>
          {name}
          <span className="visually-hidden">: {stateLabel}</span>
        </span>
        <span className={styles.detail}>
          <bdi>{detail}</bdi>
        </span>
      </span>
      <span className={styles.time}>{time}</span>
      <ChevronDown className={styles.more} size={18} aria-hidden />
    </>
  )
}

function StateIcon({ state }: { state: RowState }) {
  if (state === 'running') return <span className={styles.spinner} />
  const Icon = ICONS[state]
  return <Icon size={20} />
}
