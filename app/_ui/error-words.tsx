'use client'

import { createContext, useContext, type ReactNode } from 'react'

export type Said = { title: string; text: string }

/**
 * By the error's digest; `other` for everything that has no words of its own, `away` for a server that was not reached,
 * `press` the same beside a button.
 */
export type ErrorWords = Record<string, Said | string> & {
  other: Said
  away: Said
  again: string
  press: string
}

const Words = createContext<ErrorWords | null>(null)

export function ErrorWordsProvider({
  words,
  children,
}: {
  words: ErrorWords
  children: ReactNode
}) {
  return <Words value={words}>{children}</Words>
}

/** Throws outside the root layout, where there are no words to be had. */
export function useErrorWords(): ErrorWords {
  const found = useContext(Words)
  if (!found) throw new Error('no error words here')
  return found
}
