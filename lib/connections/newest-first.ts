/** The order of a connection's test runs; the id decides between two of one moment. */
export const NEWEST_FIRST: { startedAt?: 'desc'; id?: 'desc' }[] = [
  { startedAt: 'desc' },
  { id: 'desc' },
]
