'use client'

import { useEffect, useRef } from 'react'
import { Button } from '#app/_ui/button.tsx'
import { useErrorWords } from '#app/_ui/error-words.tsx'
import { QuietPage } from '#app/_ui/quiet-page.tsx'
import { tellHost } from '#app/(wizard)/_parts/host/host-side.ts'

/** A bug, or storage that is away. The digest names a known trouble, or finds the log line of an unknown one. */
export default function ErrorPage({ error }: { error: Error & { digest?: string } }) {
  const words = useErrorWords()
  const top = useRef<HTMLDivElement>(null)
  useEffect(() => top.current?.querySelector('h1')?.focus(), [])
  useEffect(() => tellHost({ kind: 'error', code: 'page_failed' }), [])

  const digest = error.digest ?? ''
  const known = Object.hasOwn(words, digest)
    ? words[digest]
    : isAway(error)
      ? words.away
      : words.other
  const said = typeof known === 'object' ? known : words.other
  return (
    <div ref={top}>
      <QuietPage
        title={said.title}
        actions={
          <Button type="button" kind="primary" onClick={() => location.reload()}>
            {words.again}
          </Button>
        }
      >
        <p>{said.text.replace('%code%', digest)}</p>
      </QuietPage>
    </div>
  )
}

/** What browsers and Next say of an action that got no answer, or one of somebody else. */
const isAway = ({ digest, message }: Error & { digest?: string }) =>
  !digest && (!navigator.onLine || /fetch|network|load failed|unexpected response/i.test(message))
