'use client'

import { unstable_isUnrecognizedActionError as isUnrecognized, useRouter } from 'next/navigation'
import { useEffect, useRef, useState, useTransition } from 'react'
import { hasDigest } from '#app/_ui/action-form.tsx'
import {
  NOTHING_YET,
  type FormState,
} from '#app/(wizard)/connect/[embedId]/[sessionId]/credentials/form-state.ts'
import type { FormWords } from '#app/(wizard)/connect/[embedId]/[sessionId]/credentials/form-words.ts'

export type FormAction = (state: FormState, values: FormData) => Promise<FormState>

type Page = { here: string; seenVersion: number | null }

/** What was sent from here is newer than what the browser's Back brings out of the router's memory. */
const usedUp = new Set<string>()

/**
 * Sends the form so that nothing typed is lost: it calls the action itself, since one that cannot be reached would
 * otherwise take the page away with all that stands in it. `posted` is what was answered before the script had come.
 */
export function useSubmit(action: FormAction, posted: FormState, page: Page, words: FormWords) {
  const [answered, setAnswered] = useState<FormState | null>(null)
  const [isPending, startTransition] = useTransition()
  const isUnderWay = useRef(false)
  const router = useRouter()
  const state = answered ?? posted
  const version = state.version ?? page.seenVersion
  const shown = `${page.here} ${version}`

  const before = useRef(shown)
  useEffect(() => {
    if (usedUp.has(before.current)) router.refresh()
  }, [router])

  const send = (values: FormData) => {
    if (isUnderWay.current) return
    isUnderWay.current = true
    startTransition(async () => {
      try {
        setAnswered({
          ...(version === null ? {} : { version }),
          ...(await action(NOTHING_YET, values)),
        })
      } catch (error) {
        // A redirect, or a bug that the server has logged.
        if (hasDigest(error)) {
          usedUp.add(before.current).add(shown)
          throw error
        }
        const problem = isUnrecognized(error) ? words.outdated : words.unreachable
        setAnswered({ ...NOTHING_YET, problem, ...(version === null ? {} : { version }) })
      }
      isUnderWay.current = false
    })
  }
  return { state, isAnswered: answered !== null, version, send, isPending }
}
