'use client'

import { useEffect } from 'react'
import { listenTo } from '#app/(wizard)/_parts/host/host-side.ts'

export function HostListener({ origins }: { origins: readonly string[] }) {
  useEffect(() => listenTo(origins), [origins])
  return null
}
