/** Which admin links are open at a time; `linkEnd` says it of a row. */
export const openAt = (now: Date) => ({
  revokedAt: null,
  completedAt: null,
  expiresAt: { gt: now },
})
