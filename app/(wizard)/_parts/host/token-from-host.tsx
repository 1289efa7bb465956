'use client'

import { useEffect, useRef, useState } from 'react'
import { isFramed, tellHost } from '#app/(wizard)/_parts/host/host-side.ts'
import type { PageNews } from '#app/(wizard)/_parts/host/page-news.ts'

type Props = {
  news: Extract<PageNews, { kind: 'waiting' | 'ended' | 'error' }>
  /** Said once nothing has come for long, and at once where there is nobody to wait for. */
  late?: string
}

const PATIENCE_MS = 20_000

/** Submits the form it stands in with the token that the host's page hands over, however late, and each new one. */
export function TokenFromHost({ news, late }: Props) {
  const token = useRef<HTMLInputElement>(null)
  const timeZone = useRef<HTMLInputElement>(null)
  const [isLate, setIsLate] = useState(false)

  useEffect(() => {
    tellHost(news, (value) => {
      if (!token.current || !timeZone.current) return
      token.current.value = value
      timeZone.current.value = Intl.DateTimeFormat().resolvedOptions().timeZone
      token.current.form?.requestSubmit()
    })
  }, [news])

  useEffect(() => {
    const timer = setTimeout(() => setIsLate(true), isFramed() ? PATIENCE_MS : 0)
    return () => clearTimeout(timer)
  }, [])

  return (
    <>
      <input ref={token} type="hidden" name="token" />
      <input ref={timeZone} type="hidden" name="timeZone" />
      {late === undefined ? null : (
        <>
          <p role="status">{isLate ? late : ''}</p>
          <noscript>
            <p>{late}</p>
          </noscript>
        </>
      )}
    </>
  )
}
