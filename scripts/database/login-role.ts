import { appRoleName, withClient } from '#scripts/database/app-role.ts'

/**
 * The role that the application logs in with on a server that is not ours, by name: a member of `marketo_connect_app`,
 * made at the first start on this database. Roles belong to the whole server, so its name holds the database's number,
 * which no other install on that server has. A password that is set stays: machines may be running on it.
 * Throws PostgreSQL's 42501 when `ownerUrl` may not make roles, or may not hand out `marketo_connect_app`.
 */
export function openLoginRole(ownerUrl: string, password: string): Promise<string> {
  return withClient(ownerUrl, async (client) => {
    await client.query('BEGIN')
    // Machines that start at the same moment make it once.
    await client.query(`SELECT pg_advisory_xact_lock(hashtextextended('login_role', 0))`)
    const { rows } = await client.query<{ name: string; canLogin: boolean | null }>(`
      SELECT wanted.name, r.rolcanlogin AS "canLogin"
      FROM (SELECT '${appRoleName}_' || oid AS name FROM pg_database WHERE datname = current_database()) wanted
      LEFT JOIN pg_roles r ON r.rolname = wanted.name`)
    const { name, canLogin } = rows[0]!
    const login = `LOGIN PASSWORD ${client.escapeLiteral(password)}`
    if (canLogin === null) await client.query(`CREATE ROLE ${name} ${login} IN ROLE ${appRoleName}`)
    else if (!canLogin) await client.query(`ALTER ROLE ${name} ${login}`)
    await client.query('COMMIT')
    return name
  })
}
