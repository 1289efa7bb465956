'use client'

import { useState, type MouseEvent, type ReactNode } from 'react'
import { useRouter } from 'next/navigation'
import { Button } from '#app/_ui/button.tsx'
import { demoTheme, isDemoLook } from '#app/demo/demo-looks.ts'
import type { MarketoConnect } from '#lib/embed/sdk/v1.ts'
import styles from './demo.module.css'

/** `handOver` gives the token of a new session. */
type Props = { handOver: (chosen: FormData) => Promise<string>; children: ReactNode }

/** What a host's page does with the SDK. Where that does not come, the hosted page opens instead. */
export function OpenHere({ handOver, children }: Props) {
  const router = useRouter()
  const [isOpening, setOpening] = useState(false)
  async function press({ currentTarget: { form } }: MouseEvent<HTMLButtonElement>) {
    if (form === null || isOpening) return
    setOpening(true)
    const chosen = new FormData(form)
    try {
      const [sdk, token] = await Promise.all([loadSdk(), handOver(chosen)])
      sdk.open({ token, ...around(chosen), onExit: () => router.refresh() })
    } catch {
      form.requestSubmit()
    } finally {
      setOpening(false)
    }
  }
  return (
    <span className={styles.here}>
      <Button type="button" aria-disabled={isOpening || undefined} onClick={press}>
        {children}
      </Button>
    </span>
  )
}

/** The file that hosts load, as they do. */
const loadSdk = (): Promise<MarketoConnect> =>
  import(/* turbopackIgnore: true */ `${location.origin}/sdk/v1.js`)

/** What the modal itself says and looks like, as chosen for the wizard in it. */
function around(chosen: FormData) {
  const [locale, look] = [String(chosen.get('language') ?? ''), chosen.get('look')]
  const { colorScheme } = demoTheme(isDemoLook(look) ? look : 'plain')
  const scheme = colorScheme === 'light' || colorScheme === 'dark' ? colorScheme : null
  return { ...(locale && { locale }), ...(scheme && { colorScheme: scheme }) }
}
