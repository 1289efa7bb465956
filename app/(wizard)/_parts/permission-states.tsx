import { Badge, type Tone } from '#app/_ui/badge.tsx'
import { RichText } from '#app/_ui/rich-text.tsx'
import type { PermissionResult, PermissionState } from '#lib/diagnosis/report.ts'
import { permissionWords } from '#lib/messages/permission-words.ts'
import type { Words } from '#lib/messages/words.ts'
import styles from './needs-list.module.css'

const TONES: Record<PermissionState, Tone> = {
  held: 'good',
  missing: 'warn',
  notVerifiable: 'plain',
  featureOff: 'plain',
  unknown: 'plain',
}

/** Amber asks for something to be done; what is optional asks for nothing. */
const toneOf = ({ state, needed }: PermissionResult): Tone =>
  state === 'missing' && needed === 'optional' ? 'plain' : TONES[state]

type Props = { w: Words; results: PermissionResult[]; apiUser?: string | undefined }

/** Each permission with what the test saw of it, by which calls, and the tick that it takes. */
export function PermissionStates({ w, results, apiUser }: Props) {
  return (
    <ul className={styles.list}>
      {results.map((result) => {
        const said = permissionWords(result, w, apiUser ?? null)
        return (
          <li key={result.permission} className={styles.need}>
            <div>
              <p className={styles.reason}>{said.label}</p>
              <p className={styles.permission}>
                {[said.needed, said.reason].filter(Boolean).join(' · ')}
              </p>
              <p className={styles.because}>{said.because}</p>
              {[said.tick, said.advice].map((parts, index) =>
                parts ? (
                  <p key={index} className={styles.because}>
                    <RichText parts={parts} />
                  </p>
                ) : null,
              )}
              {said.seen.map((line) => (
                <code key={line} className={styles.seen}>
                  {line}
                </code>
              ))}
            </div>
            <Badge tone={toneOf(result)} small>
              {said.state}
            </Badge>
          </li>
        )
      })}
    </ul>
  )
}
