import { expect, it } from 'vitest'
import { inDatabase } from '#lib/db.ts'
import { createApiKey, findApiKey, listApiKeys } from '#lib/host/api-keys.ts'
import { useStorage } from '#tests/support/storage.ts'

useStorage()

/** A key that was last used so many milliseconds ago, and when it was used last once it is used again. */
async function usedAgain(milliseconds: number) {
  const made = await createApiKey({ name: 'a', mode: 'live', scopes: ['tokens'] })
  if (!made.ok) throw new Error(made.reason)
  const { id, key } = made
  const before = new Date(Date.now() - milliseconds)
  await inDatabase((client) =>
    client.apiKey.update({ where: { id }, data: { name: id, lastUsedAt: before } }),
  )
  await Promise.all([findApiKey(key), findApiKey(key), findApiKey(key)])
  const found = (await listApiKeys()).find((each) => each.id === id)
  return { before, after: found?.lastUsedAt ?? null }
}

it('is known to the minute: a use two minutes after the last one is written down', async () => {
  const { before, after } = await usedAgain(2 * 60_000)
  expect(Number(after)).toBeGreaterThan(before.getTime())
})

it('is not written down again within the minute', async () => {
  // Ahead of the clock, so that no slow machine makes a minute of it.
  const { before, after } = await usedAgain(-60 * 60_000)
  expect(after).toEqual(before)
})
