/** What went wrong, for a person at a terminal. Faults carry codes alone, so that nothing secret is printed. */
export async function faultWords(error: unknown): Promise<string> {
  const { faultCode, faultDetail } = await import('#lib/fault.ts')
  const code = faultCode(error)
  if (code === null) return error instanceof Error ? error.message : String(error)
  const detail = faultDetail(error)
  if (code === 'database_failed' && detail !== null && NO_TABLE.test(detail)) {
    return 'The database lacks our tables: start the server on it once (npm start), or run npm run db:migrate.'
  }
  return detail === null || code === 'service_sealed' ? WORDS[code] : `${WORDS[code]} (${detail})`
}

/** Prisma's and PostgreSQL's codes for a table or column that is not there. */
const NO_TABLE = /^(?:P2021|P2022|42P01|42703)$/

const WORDS = {
  database_away: 'The database does not answer. Nothing was changed.',
  database_failed: 'The database answers, but refuses what is asked of it.',
  service_sealed:
    'There is no key-encryption key, or another than the database was written with: set KEY_FILE or KEY_ENCRYPTION_KEY as the server has it.',
  origin_refused: 'An origin was refused.',
} as const
