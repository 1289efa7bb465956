import { CopyValue } from '#app/_ui/copy-value.tsx'
import { permissionNamed } from '#lib/marketo/permissions.ts'
import type { Words } from '#lib/messages/words.ts'
import type { ListedInstance } from '#lib/simulator/listed-instances.ts'
import styles from './demo.module.css'

/** Every simulated instance with the values that lead to its outcome. */
export function InstanceTable({ w, instances }: { w: Words; instances: ListedInstance[] }) {
  return (
    <ul className={styles.instances}>
      {instances.map((instance) => (
        <Instance key={instance.munchkinId} w={w} instance={instance} />
      ))}
    </ul>
  )
}

function Instance({ w, instance }: { w: Words; instance: ListedInstance }) {
  const { munchkinId, clientId, clientSecret, verdict, describes, needs, correct } = instance
  const asks = needs.map(({ permission }) => permissionNamed(permission).uiLabel)
  return (
    <li className={styles.instance}>
      <details>
        <summary className={styles.summary}>
          <span className={styles.name}>{w.say(w.messages.verdicts[verdict].name)}</span>
          <span className={styles.quiet}>
            <code>{munchkinId}</code> · {describes}
          </span>
        </summary>
        {asks.length > 1 ? (
          <p className={styles.quiet}>{w.t('demo.needsNote', { needs: w.list(asks) })}</p>
        ) : null}
        <dl className={styles.values}>
          <Value w={w} name={w.t('demo.instance')} values={[munchkinId]} />
          <Value w={w} name={w.t('credentials.clientId.label')} values={[clientId]} />
          <Value w={w} name={w.t('credentials.clientSecret.label')} values={[clientSecret]} />
          {correct ? (
            <Value w={w} name={w.t('demo.correct')} values={corrections(instance)} />
          ) : null}
        </dl>
      </details>
    </li>
  )
}

/** Of the pair that belongs to the instance, what differs from the pair that shows the outcome. */
function corrections({ clientId, clientSecret, correct }: ListedInstance): string[] {
  if (!correct) return []
  return [
    ...(correct.clientId === clientId ? [] : [correct.clientId]),
    ...(correct.clientSecret === clientSecret ? [] : [correct.clientSecret]),
  ]
}

function Value({ w, name, values }: { w: Words; name: string; values: string[] }) {
  return (
    <div className={styles.pair}>
      <dt className={styles.label}>{name}</dt>
      <dd className={styles.copies}>
        {values.map((value) => (
          <CopyValue
            key={value}
            value={value}
            label={w.t('action.copyWhat', { what: name })}
            copied={w.t('action.copied')}
          />
        ))}
      </dd>
    </div>
  )
}
