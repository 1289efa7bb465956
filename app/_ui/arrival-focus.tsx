'use client'

import { useEffect } from 'react'

let hasArrived = false

/** After a change of page without a load, the eye and the screen reader go to the new heading. */
export function ArrivalFocus() {
  useEffect(() => {
    if (hasArrived) document.querySelector('h1')?.focus()
    hasArrived = true
  }, [])
  return null
}
