'use client'

import { useEffect } from 'react'
import { tellHost } from '#app/(wizard)/_parts/host/host-side.ts'
import type { PageNews } from '#app/(wizard)/_parts/host/page-news.ts'

/** Tells the host's page what this one is, as often as it is made anew; what was told is not told twice. */
export function TellHost({ news }: { news: PageNews }) {
  useEffect(() => tellHost(news), [news])
  return null
}
