import type { Answers, Params } from '#lib/diagnosis/verdict.ts'

/** That a person saw the API user not locked, so that the words leave it out. */
export const userSeen = ({ user_locked }: Answers): Params =>
  user_locked === 'no' ? { userLocked: 'no' } : {}
