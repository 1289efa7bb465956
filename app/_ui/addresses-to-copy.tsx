import { ValuesToCopy } from '#app/_ui/values-to-copy.tsx'
import { addressRanges } from '#lib/marketo/address-ranges.ts'
import type { Words } from '#lib/messages/words.ts'
import styles from './addresses-to-copy.module.css'

type Props = { w: Words; addresses: readonly string[] }

/** Our addresses for Marketo's IP Restrictions: one by one, all, and in fewer entries where some follow one another. */
export function AddressesToCopy({ w, addresses }: Props) {
  const ranges = addressRanges(addresses)
  const isShorter = ranges.length < addresses.length
  return (
    <div className={styles.addresses}>
      <ValuesToCopy w={w} values={addresses} />
      {isShorter ? (
        <>
          <p className={styles.lead}>
            {w.t(ranges.length === 1 ? 'fix.rangeLead' : 'fix.rangesLead')}
          </p>
          <ValuesToCopy w={w} values={ranges} />
        </>
      ) : null}
    </div>
  )
}
