import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import pg from 'pg'
import { openValue } from '#lib/crypto/open.ts'

// The least that any server does which keeps tokens sealed: reads one row by its id, with the same driver, decrypts it,
// and answers. It asks nobody who is calling.
const [databaseUrl = '', key = ''] = process.argv.slice(2)
const dataKeys = new Map(
  Object.entries(JSON.parse(key) as Record<string, string>).map(([id, text]) => [
    id,
    new Uint8Array(Buffer.from(text, 'base64')),
  ]),
)
const pool = new pg.Pool({ connectionString: databaseUrl, max: 10 })

type Row = {
  tenant: string
  version: number
  data_key: string
  sealed: string
  expires_at: Date
}

const server = createServer((request, response) => {
  const connection = request.url?.split('/').at(-2) ?? ''
  void answer(connection).then((body) =>
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body)),
  )
})

async function answer(connection: string) {
  const { rows } = await pool.query<Row>('select * from bench_token where id = $1', [connection])
  const { tenant, version, data_key: id, sealed, expires_at: expiresAt } = rows[0]!
  const binding = { tenant, connection, version, field: 'token' } as const
  const accessToken = await openValue({ id, key: dataKeys.get(id)! }, binding, sealed)
  return { accessToken, tokenType: 'bearer', expiresAt }
}

server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`${(server.address() as AddressInfo).port}\n`)
})
