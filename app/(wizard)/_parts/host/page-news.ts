import type { ErrorCode, StepName } from '#lib/embed/messages.ts'

/** What a page has for the host's page that frames it: codes and ids, nothing that somebody typed. */
export type PageNews =
  | {
      kind: 'step'
      sessionId: string
      step: StepName
      /** The newest test of this visit. */
      test: { id: string; isRunning: boolean; verdict: string; outcome: string } | null
      /** A connection made in this visit: the page of its evidence alone says so. */
      connected: { connectionId: string; credentialsId: string; receiptPath: string } | null
    }
  /** The page says in words that there is no wizard. */
  | { kind: 'error'; code: ErrorCode }
  /** A page without a session: one that waits for its first token, or whose session is over. */
  | { kind: 'waiting' | 'ended' }

/** What a page does with a token that the host's page hands over. */
export type TakeToken = (token: string) => void
