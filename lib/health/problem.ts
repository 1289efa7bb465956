/** Why a process cannot do its work. */
export type Problem =
  | 'settings_unusable'
  | 'database_away'
  | 'database_failed'
  | 'migration_missing'
  | 'migration_failed'
  | 'migration_changed'
  | 'key_missing'
  | 'key_wrong'
