'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef } from 'react'
import { followEvents } from '#app/(wizard)/_parts/follow-events.ts'

type Props = {
  url: string
  /** The pulse that the page was made with: nothing that happens before the first connection is missed. */
  seen?: string
}

/**
 * Makes the page anew whenever somebody else changed what it shows; what is typed and where the focus stands stay. A
 * tab that nobody looks at does not listen, and looks once when it is looked at again.
 */
export function FollowChanges({ url, seen }: Props) {
  const router = useRouter()
  const latest = useRef(seen)
  useEffect(() => {
    latest.current = seen
  }, [seen])

  useEffect(() => {
    let stop = () => {}
    const follow = () => {
      stop()
      stop = document.hidden
        ? () => {}
        : followEvents(() => withSeen(url, latest.current), { change: () => router.refresh() })
    }
    follow()
    document.addEventListener('visibilitychange', follow)
    return () => {
      document.removeEventListener('visibilitychange', follow)
      stop()
    }
  }, [url, router])
  return null
}

function withSeen(url: string, seen: string | undefined): string {
  if (seen === undefined) return url
  return `${url}${url.includes('?') ? '&' : '?'}seen=${encodeURIComponent(seen)}`
}
