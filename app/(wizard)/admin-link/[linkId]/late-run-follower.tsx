'use client'

import { lazy, type ComponentProps } from 'react'

const Late = lazy(async () => ({
  default: (await import('#app/(wizard)/connect/[embedId]/[sessionId]/test/run-follower.tsx'))
    .RunFollower,
}))

/** The live test stands on the same page as the form: its script comes only with it. */
export function RunFollower(props: ComponentProps<typeof Late>) {
  return <Late {...props} />
}
