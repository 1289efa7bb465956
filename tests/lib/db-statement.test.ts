import { expect, it } from 'vitest'
import { databasePool } from '#lib/db.ts'
import { statement } from '#lib/db-statement.ts'
import { useStorage } from '#tests/support/storage.ts'

useStorage()

const ask = (one: number) => statement<{ one: number }>('one', 'select $1::int as one', [one])

it('statements under way at once are all asked again where none of their connections keeps them', async () => {
  const connections = await Promise.all([1, 2, 3].map(() => databasePool().connect()))
  for (const connection of connections) connection.release()
  // Each on a connection of its own, as long as none is given back before the last is taken.
  expect(await Promise.all([1, 2, 3].map(ask))).toHaveLength(3)
  const again = await Promise.all([1, 2, 3].map(() => databasePool().connect()))
  const names = await Promise.all(
    again.map((one) => one.query('select name from pg_prepared_statements')),
  )
  expect(names.map(({ rows }) => rows)).toEqual([1, 2, 3].map(() => [{ name: 'one' }]))
  // As a pooler does that gives us other connections of its own.
  for (const connection of again) await connection.query('deallocate all')
  for (const connection of again) connection.release()
  const all = await Promise.all([1, 2, 3].map(ask))
  expect(all.flat().map(({ one }) => one)).toEqual([1, 2, 3])
})
