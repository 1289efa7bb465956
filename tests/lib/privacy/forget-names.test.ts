import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { inDatabase, type Transaction } from '#lib/db.ts'
import { forgetNames, type Names } from '#lib/privacy/forget-names.ts'
import { useStorage } from '#tests/support/storage.ts'

useStorage()

type Client = Pick<Transaction, '$queryRaw' | '$executeRaw'>

beforeEach(() =>
  inDatabase(async (client) => {
    await client.idempotencyKey.deleteMany()
    await client.$executeRaw`delete from rate_limit`
  }),
)

const nobody = (): Names => ({ externalId: randomUUID(), instances: [], ids: [randomUUID()] })
const forget = (names: Names, tenantId: string = randomUUID()) =>
  inDatabase((client) => forgetNames(client, tenantId, names))

/** Stores the answers; whose are left, by their place, is told by `answersLeft`. */
async function answered(answers: object[]): Promise<void> {
  const data = answers.map((answer, index) => ({
    ...{ apiKeyId: randomUUID(), keyHash: `${index}`, requestHash: 'x', status: 202 },
    answer,
  }))
  await inDatabase((client) => client.idempotencyKey.createMany({ data }))
}

const answersLeft = () =>
  inDatabase(async (client) => {
    const rows = await client.idempotencyKey.findMany({ orderBy: { keyHash: 'asc' } })
    return rows.map(({ keyHash }) => Number(keyHash))
  })

const countersLeft = () =>
  inDatabase(async (client) => {
    const rows = await client.$queryRaw<{ key: string }[]>`select key from rate_limit order by key`
    return rows.map(({ key }) => key)
  })

describe('what names a tenant that is erased', () => {
  it('is an answer with its id, its own or one of its rows, as a text in it', async () => {
    const names = { ...nobody(), externalId: 'a "b" \\ ü' }
    const [id] = names.ids
    await answered([
      { connections: [{ index: 0, connectionId: randomUUID() }, { connectionId: id }] },
      { connections: [{ index: 0, connectionId: randomUUID() }] },
      { tenant: { externalId: names.externalId } },
      { tenant: { externalId: `${names.externalId} and more` } },
    ])
    await forget(names)
    expect(await answersLeft()).toEqual([1, 3])
  })

  it('is no answer in which a member is called as it is', async () => {
    await answered([{ connections: [{ index: 0, connectionId: randomUUID(), accepted: true }] }])
    await forget({ ...nobody(), externalId: 'index' })
    await forget({ ...nobody(), externalId: 'connections' })
    expect(await answersLeft()).toEqual([0])
  })

  it('is a counter of it, of one of its rows or of its instance', async () => {
    const names = { ...nobody(), instances: ['123-ABC-456'] }
    const tenantId = randomUUID()
    const [id] = names.ids
    const gone = [`a:b:${tenantId}`, `a:b:${tenantId}:000-CON-200`, `a:b:${id}`, 'a:b:123-ABC-456']
    const stay = [`a:b:${randomUUID()}`, 'a:b:000-CON-200', 'a:b:123-ABC-4567'].toSorted()
    await inDatabase(
      (client) => client.$executeRaw`
        insert into rate_limit (key) select unnest(${[...gone, ...stay]}::text[])`,
    )
    await forget(names, tenantId)
    expect(await countersLeft()).toEqual(stay)
  })

  it('is looked for in slices, however much of all tenants there is, and found in each of them', async () => {
    const names = nobody()
    const others = randomUUID()
    const [id = ''] = names.ids
    await inDatabase(
      (client) => client.$executeRaw`
        insert into idempotency_key (api_key_id, key_hash, request_hash, created_at, status, answer)
        select gen_random_uuid(), place, 'x', now() - make_interval(secs => place / 10.0), 202,
          jsonb_build_object('id', case when place % 100 = 0 then ${others} else ${id} end)
        from generate_series(1, 2500) as place`,
    )
    await inDatabase(
      (client) => client.$executeRaw`
        insert into rate_limit (key)
        select place || ':' || case when place % 100 = 0 then ${others} else ${id} end
        from generate_series(1, 2500) as place`,
    )
    const removed: PromiseLike<number>[] = []
    await inDatabase((client) => forgetNames(counting(client, removed), randomUUID(), names))
    expect(await answersLeft()).toHaveLength(25)
    expect(await countersLeft()).toHaveLength(25)
    const counts = await Promise.all(removed)
    expect(counts.reduce((all, count) => all + count, 0)).toBe(2 * 2475)
    expect(Math.max(...counts)).toBeLessThanOrEqual(1000)
  })
})

/** Tells in `removed` how many rows each statement removes. */
function counting(client: Client, removed: PromiseLike<number>[]): Client {
  return {
    $queryRaw: client.$queryRaw.bind(client),
    $executeRaw: (...statement) => {
      const removing = client.$executeRaw(...statement)
      removed.push(removing)
      return removing
    },
  }
}
