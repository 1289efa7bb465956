import { expect, it } from 'vitest'
import { databasePool } from '#lib/db.ts'
import { statement } from '#lib/db-statement.ts'
import { useStorage } from '#tests/support/storage.ts'

useStorage()

const ONE = 'select $1::int as one'
const ask = (one: number) => statement<{ one: number }>('one', ONE, [one])
const prepared = async () =>
  (await databasePool().query('select name from pg_prepared_statements')).rows.map(
    ({ name }) => name,
  )

it('a statement is planned once, and each time where a pooler forgets it', async () => {
  expect(await ask(1)).toEqual([{ one: 1 }])
  expect(await prepared()).toEqual(['one'])
  // As a pooler does that gives us another connection of its own.
  await databasePool().query('deallocate all')
  expect(await ask(2)).toEqual([{ one: 2 }])
  expect(await ask(3)).toEqual([{ one: 3 }])
  expect(await prepared()).toEqual([])
})

it('a statement that fails tells no more than a fault', async () => {
  await expect(statement('bad', 'select no_such_column', [])).rejects.toThrow('database_failed')
})
