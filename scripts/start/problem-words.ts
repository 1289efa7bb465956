/** What `/api/health` says by code, in words. */
const words: Record<string, string> = {
  settings_unusable: 'a setting is missing or unusable; the log names it.',
  database_away: 'the database does not answer.',
  database_failed:
    'the database answers, but refuses what is asked of it: most often the role of DATABASE_URL is not a member of marketo_connect_app.',
  migration_missing: 'a migration is missing in the database.',
  migration_failed: 'a migration failed half-way; see _prisma_migrations.',
  migration_changed: 'a migration is not the one that was applied.',
  key_missing: 'sealed, for there is no key: set KEY_FILE or KEY_ENCRYPTION_KEY.',
  key_wrong: 'sealed, for the key is not the one this database was written with.',
}

export function problemWords(code: string): string {
  return words[code] ?? code
}
