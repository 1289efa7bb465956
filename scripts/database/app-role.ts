import pg from 'pg'

export const appRoleName = 'marketo_connect_app'

/**
 * Lets the application's role log in with this password, and gives its address. The migrations made the role. It belongs
 * to the whole server, so this is for a server of ours alone: elsewhere it would lock out another install.
 */
export async function openAppRole(ownerUrl: string, password: string): Promise<string> {
  await withClient(ownerUrl, (client) =>
    client.query(`ALTER ROLE ${appRoleName} LOGIN PASSWORD ${client.escapeLiteral(password)}`),
  )
  const url = new URL(ownerUrl)
  url.username = appRoleName
  url.password = password
  return url.href
}

export async function withClient<T>(
  url: string,
  use: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 })
  // A server that goes away rejects the query in flight; the event beside it would end the process.
  client.on('error', () => {})
  await client.connect()
  try {
    return await use(client)
  } finally {
    await client.end()
  }
}
