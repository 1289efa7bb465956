'use client'

import { useEffect, useRef } from 'react'

/** Submits the form it stands in, once, as soon as its script has come. Without script there is the button. */
export function AutoSubmit() {
  const here = useRef<HTMLSpanElement>(null)
  const isSent = useRef(false)
  useEffect(() => {
    if (isSent.current) return
    isSent.current = true
    here.current?.closest('form')?.requestSubmit()
  }, [])
  return <span ref={here} hidden />
}
