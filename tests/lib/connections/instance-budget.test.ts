import { describe, expect, it } from 'vitest'
import { instanceBudget } from '#lib/connections/instance-budget.ts'
import { closeDatabase, inDatabase } from '#lib/db.ts'
import { testSimulated } from '#tests/support/simulated-test.ts'
import { draftOf, listed, reportWhile, useSimulator } from '#tests/support/simulated-connections.ts'
import { newTenant, useStorage } from '#tests/support/storage.ts'

const storage = useStorage()
const simulator = useSimulator()

/** An instance that no other test knows. */
function newInstance(mode = 'live') {
  return { tenantId: crypto.randomUUID(), mode, munchkinId: crypto.randomUUID() }
}

const begun = (instance: ReturnType<typeof newInstance>, tests: number) =>
  Promise.all(Array.from({ length: tests }, () => instanceBudget(instance)))

/** How many retries these tests get when each asks for more than it may have. */
async function taken(budgets: Awaited<ReturnType<typeof begun>>): Promise<number> {
  const asks = budgets.flatMap((budget) => [budget.take(), budget.take(), budget.take()])
  return (await Promise.all(asks)).filter(Boolean).length
}

describe('the retries that tests of one instance share', () => {
  it.each([
    [1, 2],
    [19, 2],
    [20, 2],
    [29, 2],
    [30, 3],
    [70, 7],
  ])('after %i tests begun at once are %i', async (tests, retries) => {
    expect(await taken(await begun(newInstance(), tests))).toBe(retries)
  })

  it('are two at most for one test, however many there are', async () => {
    const instance = newInstance()
    const [first] = await begun(instance, 50)
    expect(await taken([first ?? never()])).toBe(2)
  })

  it('begin anew with the hour', async () => {
    const instance = newInstance()
    expect(await taken(await begun(instance, 30))).toBe(3)
    await inDatabase(
      (client) => client.$executeRaw`update call_budget set hour = hour - interval '1 hour'`,
    )
    expect(await taken(await begun(instance, 1))).toBe(2)
  })

  it('are forgotten a day after the last test, and stand under a hash', async () => {
    const [old, instance] = [newInstance(), newInstance()]
    await begun(old, 1)
    await inDatabase(
      (client) => client.$executeRaw`update call_budget set hour = hour - interval '25 hours'`,
    )
    await begun(instance, 1)
    const rows = await inDatabase((client) => client.callBudget.findMany())
    expect(rows).toMatchObject([{ tests: 1, retries: 0 }])
    expect(JSON.stringify(rows)).not.toContain(instance.munchkinId)
  })

  it('are shared over tenants, but for simulated instances', async () => {
    const live = newInstance()
    const elsewhere = { ...live, tenantId: crypto.randomUUID() }
    expect(await taken([...(await begun(live, 1)), ...(await begun(elsewhere, 1))])).toBe(2)
    const mine = newInstance('simulated')
    const theirs = { ...mine, tenantId: crypto.randomUUID() }
    expect(await taken([...(await begun(mine, 1)), ...(await begun(theirs, 1))])).toBe(4)
  })

  it('are none when the database is away, and no test fails for it', async () => {
    const instance = newInstance()
    const [before] = await begun(instance, 1)
    await closeDatabase()
    process.env['DATABASE_URL'] = storage.appUrl.replace(/:\d+\//, ':1/')
    try {
      expect(await taken([before ?? never()])).toBe(0)
      expect(await taken(await begun(instance, 1))).toBe(0)
    } finally {
      await closeDatabase()
      process.env['DATABASE_URL'] = storage.appUrl
    }
    expect(await taken(await begun(instance, 1))).toBe(2)
  })
})

describe('a test that is performed', () => {
  it('is counted, and repeats a call no more often than the instance has left', async () => {
    const context = await newTenant()
    const connectionId = await draftOf(context, '000-CON-200')
    await inDatabase((client) => client.callBudget.deleteMany())
    const whole = await reportWhile(context, connectionId, { fault: 'badGateway' })
    const counts = () => inDatabase((client) => client.callBudget.findMany())
    expect(whole.callsMade).toBe(3)
    expect(await counts()).toMatchObject([{ tests: 1, retries: 2 }])
    const next = await reportWhile(context, connectionId, { fault: 'badGateway' })
    expect(next.callsMade).toBe(1)
    expect(await counts()).toMatchObject([{ tests: 2, retries: 2 }])
  })
})

describe('a hundred tests of one instance during a full outage', () => {
  it.each([
    ['badGateway', 'marketo_unavailable'],
    ['reset', 'instance_not_found'],
  ] as const)(
    'make at most 110 calls when everything answers %s',
    async (fault, code) => {
      const instance = { ...newInstance('simulated'), munchkinId: '000-CON-200' }
      simulator().resetCounters()
      simulator().setSwitches('000-CON-200', { fault, faultAt: 'everywhere' })
      const codes = new Set<string>()
      const counted: number[] = []
      const waiting = Array.from({ length: 100 }, (_, place) => place)
      const worker = async () => {
        while (waiting.pop() !== undefined) {
          const budget = await instanceBudget(instance)
          const pair = listed('000-CON-200')
          const { report } = await testSimulated(simulator().url, pair, [], { budget })
          codes.add(report.verdict.code)
          counted.push(report.callsMade)
        }
      }
      await Promise.all(Array.from({ length: 10 }, worker))
      simulator().setSwitches('000-CON-200', { fault: 'none' })
      const { total } = simulator().state().calls['000-CON-200'] ?? never()
      expect(counted).toHaveLength(100)
      expect(total).toBeLessThanOrEqual(110)
      // Some were tried again, and what the reports say was called was called.
      expect(total).toBeGreaterThan(100)
      expect(counted.reduce((sum, calls) => sum + calls, 0)).toBe(total)
      expect([...codes]).toEqual([code])
    },
    30_000,
  )
})

function never(): never {
  throw new Error('none')
}
