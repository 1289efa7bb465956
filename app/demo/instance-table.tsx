import { CopyValue } from '#app/_ui/copy-value.tsx'
import { ChevronRight } from '#app/_ui/icons.tsx'
import { permissionNamed } from '#lib/marketo/permissions.ts'
import type { Words } from '#lib/messages/words.ts'
import type { ListedInstance } from '#lib/simulator/listed-instances.ts'
import shared from './demo.module.css'
import styles from './instance-table.module.css'

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
          <ChevronRight size={16} aria-hidden />
          <span>
            <span className={`${shared.name} ${styles.title}`}>
              {w.say(w.messages.verdicts[verdict].name)}
            </span>
            <span className={shared.quiet}>
              <code>{munchkinId}</code> · {describes}
            </span>
          </span>
        </summary>
        <div className={styles.shown}>
          {asks.length > 1 ? (
            <p className={shared.quiet}>{w.t('demo.needsNote', { needs: w.list(asks) })}</p>
          ) : null}
          <dl className={styles.values}>
            <Value w={w} name={w.t('demo.instance')} values={[munchkinId]} />
            <Value w={w} name={w.t('credentials.clientId.label')} values={[clientId]} />
            <Value w={w} name={w.t('credentials.clientSecret.label')} values={[clientSecret]} />
            {correct ? (
              <Value w={w} name={w.t('demo.correct')} values={corrections(instance)} />
            ) : null}
          </dl>
        </div>
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
      <dt className={shared.label}>{name}</dt>
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
