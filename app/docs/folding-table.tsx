import type { ReactNode } from 'react'
import styles from './folding-table.module.css'

type Props = {
  /** Of its columns. */
  names: ReactNode[]
  /** How wide its columns are. */
  className: string | undefined
  /** Its rows. */
  children: ReactNode
}

/** A table whose cells stand one under the other where a row has no room. */
export function FoldingTable({ names, className, children }: Props) {
  return (
    <table className={`${styles.table} ${className}`}>
      <thead>
        <tr>
          {names.map((name, index) => (
            <th key={index} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  )
}
