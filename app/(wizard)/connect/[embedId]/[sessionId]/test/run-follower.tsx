'use client'

import { useRouter } from 'next/navigation'
import type { Route } from 'next'
import { useEffect, useRef, useState } from 'react'
import { CheckList, CheckRow } from '#app/_ui/check-row.tsx'
import { followEvents } from '#app/(wizard)/_parts/follow-events.ts'
import type { Progress } from '#app/(wizard)/connect/[embedId]/[sessionId]/test/run-progress.ts'

type Props = {
  initial: Progress
  eventsUrl: string
  /** Where it leads when its last event does not say. */
  resultUrl: Route
  label: string
}

/** Long enough to see the last check land. */
const LINGER_MS = 500
/** A screen reader hears the newest check, not each of them. */
const SAY_EVERY_MS = 1500

/** Follows a run by its events, each of them the whole state. `over`: there is nothing to see here any more. */
export function RunFollower({ initial, eventsUrl, resultUrl, label }: Props) {
  const router = useRouter()
  const [progress, setProgress] = useState(initial)
  const [hasLeft, setHasLeft] = useState(false)
  const said = useCalmly(progress.said)

  const isOver = hasLeft || progress.status !== 'running'
  useEffect(() => {
    if (isOver) return
    return followEvents(() => eventsUrl, {
      run: (data) => setProgress(JSON.parse(data)),
      over: () => setHasLeft(true),
    })
  }, [eventsUrl, isOver])

  const { leadsTo = resultUrl } = progress
  useEffect(() => {
    if (!isOver) return
    const timer = setTimeout(() => {
      router.replace(leadsTo)
      router.refresh()
    }, LINGER_MS)
    return () => clearTimeout(timer)
  }, [isOver, leadsTo, router])

  return (
    <div>
      <CheckList label={label}>
        {progress.checks.map(({ id, ...row }) => (
          <CheckRow key={id} {...row} />
        ))}
      </CheckList>
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </div>
  )
}

function useCalmly(text: string): string {
  const [calm, setCalm] = useState('')
  const last = useRef(0)
  useEffect(() => {
    const wait = Math.max(0, last.current + SAY_EVERY_MS - Date.now())
    const timer = setTimeout(() => {
      last.current = Date.now()
      setCalm(text)
    }, wait)
    return () => clearTimeout(timer)
  }, [text])
  return calm
}
