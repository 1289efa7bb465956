'use client'

import { useEffect, useRef } from 'react'

/**
 * Submits the form it stands in, once, as soon as its script has come, and tells the browser's time zone with it.
 * Without script there is the button.
 */
export function AutoSubmit() {
  const here = useRef<HTMLInputElement>(null)
  const isSent = useRef(false)
  useEffect(() => {
    if (isSent.current) return
    isSent.current = true
    if (!here.current) return
    here.current.value = Intl.DateTimeFormat().resolvedOptions().timeZone
    here.current.form?.requestSubmit()
  }, [])
  return <input ref={here} type="hidden" name="timeZone" />
}
