import { Notice } from '#app/_ui/notice.tsx'
import type { ConnectionView } from '#lib/connections/view.ts'
import type { Words } from '#lib/messages/words.ts'
import styles from './demo.module.css'

/** `result`: what the setup wrote into the address that it led back to. */
type Props = { w: Words; result: string | string[] | undefined; connections: ConnectionView[] }

/** How the visit to the setup ended. Anybody can type an address, so that it worked is looked up, as hosts should. */
export function DemoResult({ w, result, connections }: Props) {
  const hasUsable = connections.some(({ status }) => status === 'usable')
  const isConnected = result === 'connected' && hasUsable
  if (!isConnected && result !== 'exited') return null
  return (
    <div className={styles.result}>
      <Notice tone={isConnected ? 'good' : 'plain'}>
        <p>{w.t(isConnected ? 'demo.result.connected' : 'demo.result.exited')}</p>
      </Notice>
    </div>
  )
}
