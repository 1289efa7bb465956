import { appRoleName } from '#scripts/database/app-role.ts'

/** What to do about the roles of DATABASE_URL and MIGRATION_DATABASE_URL, in words and in SQL. Names are quoted here. */

const OWN_ROLE = `    CREATE ROLE my_app LOGIN PASSWORD '…' IN ROLE ${appRoleName};`

export function mayNotMigrate(role: string, database: string): string {
  return [
    `The role ${role} may not set up the database ${database}: the migrations make tables, a schema and the role ${appRoleName}.`,
    'Nothing was changed. As a superuser:',
    `    ALTER DATABASE ${quoted(database)} OWNER TO ${quoted(role)};`,
    `    ALTER ROLE ${quoted(role)} CREATEROLE;`,
    `Where it is not to have CREATEROLE, make the role yourself: CREATE ROLE ${appRoleName} NOLOGIN;`,
  ].join('\n')
}

export function notTheSameDatabase(role: string): string {
  return `The role ${role} of DATABASE_URL sees no table of ours there. MIGRATION_DATABASE_URL must name the same database as DATABASE_URL.`
}

export function notAMember(role: string): string {
  return [
    `The role ${role} of DATABASE_URL has no rights on our tables: it is not a member of ${appRoleName}. As a superuser, or as the role that made ${appRoleName}:`,
    `    GRANT ${appRoleName} TO ${quoted(role)};`,
  ].join('\n')
}

/** `said` is PostgreSQL's own message. */
export function mayNotMakeRole(owner: string, said: string): string {
  return [
    `Row-level security does not hold for the role of DATABASE_URL, so the application needs another one, and ${owner} may not make it (${said}).`,
    `Either make one and name it in DATABASE_URL, with ${owner} in MIGRATION_DATABASE_URL:`,
    OWN_ROLE,
    `or, as a superuser, let ${owner} make it:`,
    `    ALTER ROLE ${quoted(owner)} CREATEROLE;`,
    `    GRANT ${appRoleName} TO ${quoted(owner)} WITH ADMIN OPTION;`,
  ].join('\n')
}

export function otherPassword(name: string): string {
  return [
    `The role ${name}, which the application logs in with, has another password than the one this start derives from the owner's.`,
    'Most often the owner’s password was changed since, or another machine starts on this database as another owner.',
    'A new password would lock out what runs on the old one, so nothing was started. Once nothing does, as the owner:',
    `    ALTER ROLE ${name} NOLOGIN;`,
    'and start again: it then gets the new one. Or make a role yourself and name it in DATABASE_URL, with the owner in MIGRATION_DATABASE_URL:',
    OWN_ROLE,
  ].join('\n')
}

function quoted(name: string): string {
  return /^[a-z_][a-z0-9_]*$/.test(name) ? name : `"${name.replaceAll('"', '""')}"`
}
