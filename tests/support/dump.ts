import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'

/** What stands in for `pg_dump`: every row of every table as text, and the server's own files, read byte by byte. */

export type Found = { canary: string; form: string; where: string }
export type DumpSearch = { found: Found[]; tables: number; files: number }

/** A value as it may stand in a row or a file. */
export function formsOf(value: string): { form: string; bytes: Buffer }[] {
  const plain = Buffer.from(value)
  const hex = plain.toString('hex')
  const encoded = [0, 1, 2].flatMap((offset) => {
    const base64 = innerBase64(plain, offset)
    const base64url = base64.replaceAll('+', '-').replaceAll('/', '_')
    return [
      { form: `base64 at ${offset}`, text: base64 },
      { form: `base64url at ${offset}`, text: base64url },
    ]
  })
  return [
    { form: 'raw', text: value },
    { form: 'hex', text: hex },
    { form: 'HEX', text: hex.toUpperCase() },
    { form: 'URL-escaped', text: encodeURIComponent(value) },
    { form: 'JSON-escaped', text: JSON.stringify(value).slice(1, -1) },
    ...encoded,
  ].map(({ form, text }) => ({ form, bytes: Buffer.from(text) }))
}

/** Which canary is in these bytes, in which form. */
export function findIn(bytes: Buffer, canaries: Record<string, string>, where: string): Found[] {
  return Object.entries(canaries).flatMap(([canary, value]) =>
    formsOf(value)
      .filter((form) => bytes.includes(form.bytes))
      .map(({ form }) => ({ canary, form, where })),
  )
}

/**
 * Searches the database that `ownerUrl` (a superuser) names for the canaries, by name. `files` counts the server's
 * files searched, the write-ahead log's among them; 0 when this process cannot reach them.
 */
export async function searchDatabase(
  ownerUrl: string,
  canaries: Record<string, string>,
): Promise<DumpSearch> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    const rows = await searchRows(client, canaries)
    await client.query('checkpoint')
    const files = await searchFiles(client, canaries)
    return { found: [...rows.found, ...files.found], tables: rows.count, files: files.count }
  } finally {
    await client.end()
  }
}

type Part = { found: Found[]; count: number }

/** Every row of every table, as a dump would hold it. */
export async function searchRows(
  client: pg.Client,
  canaries: Record<string, string>,
): Promise<Part> {
  const tables = await client.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
     where schemaname not in ('pg_catalog', 'information_schema')`,
  )
  const found: Found[] = []
  for (const { name } of tables.rows) {
    const rows = await client.query<{ row: unknown }>(`select to_jsonb(t) as row from ${name} t`)
    for (const { row } of rows.rows) {
      const text = [JSON.stringify(row), ...textsOf(row)].join('\n')
      found.push(...findIn(Buffer.from(text), canaries, name))
    }
  }
  return { found, count: tables.rows.length }
}

/** Every text in a row, JSON columns' members and the names of their members among them. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return [...Object.keys(value), ...Object.values(value).flatMap(textsOf)]
}

async function searchFiles(client: pg.Client, canaries: Record<string, string>): Promise<Part> {
  const answer = await client.query<{ data: string; base: string }>(
    `select current_setting('data_directory') as data,
      'base/' || (select oid from pg_database where datname = current_database()) as base`,
  )
  const { data = '', base = '' } = answer.rows[0] ?? {}
  const found: Found[] = []
  let count = 0
  for (const folder of [base, 'pg_wal', 'global']) {
    for (const name of await filesOf(join(data, folder))) {
      const bytes = await readFile(join(data, folder, name)).catch(() => null)
      if (bytes === null) continue
      count += 1
      found.push(...findIn(bytes, canaries, `${folder}/${name}`))
    }
  }
  return { found, count }
}

async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  return entries.filter((entry) => entry.isFile()).map((entry) => entry.name)
}

/** The characters that every base64 text holding the value at this byte offset (mod 3) has in common. */
function innerBase64(plain: Buffer, offset: number): string {
  const text = Buffer.concat([Buffer.alloc(offset), plain]).toString('base64')
  const first = Math.ceil((offset * 8) / 6)
  const last = Math.floor(((offset + plain.length) * 8) / 6)
  return text.slice(first, last)
}
