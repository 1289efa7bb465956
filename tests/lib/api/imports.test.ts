import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { POST as importAll } from '#app/api/v1/connections/import/route.ts'
import { findOperation, nearestOperations } from '#lib/marketo/find-operation.ts'
import { call } from '#tests/support/api/calls.ts'
import { newKey } from '#tests/support/api/new-key.ts'
import { useSimulator } from '#tests/support/simulated-connections.ts'
import { useStorage } from '#tests/support/storage.ts'

// They are ours still: it is only noted when they are called.
vi.mock('#lib/marketo/find-operation.ts', { spy: true })

useStorage()
useSimulator()
beforeEach(() => void vi.clearAllMocks())

const KNOWN = 'GET /rest/v1/leads.json'

/** A connection of which these operations are asked. */
const withOperations = (...operations: string[]) => ({
  endpoint: '000-CON-200',
  clientId: randomUUID(),
  clientSecret: randomUUID(),
  operations: operations.map((operation) => ({ operation, needed: 'required', reason: '' })),
})

async function imported(connections: object[]) {
  const { key } = await newKey()
  const body = { tenant: { externalId: randomUUID(), name: 'Northwind' }, connections }
  const { status, json } = await call(importAll, '/connections/import', { key, body })
  return { status, connections: json?.['connections'] as { accepted: boolean; problem?: string }[] }
}

describe('an import', () => {
  it('says of each connection whether all its operations are known, and looks for no names near them', async () => {
    const { status, connections } = await imported([
      withOperations(KNOWN, 'x'.repeat(100)),
      withOperations(KNOWN),
      withOperations('y'.repeat(100), 'z'.repeat(100)),
    ])
    expect(status).toBe(202)
    expect(connections).toMatchObject([
      { index: 0, accepted: false, problem: 'unknown_operation' },
      { index: 1, accepted: true },
      { index: 2, accepted: false, problem: 'unknown_operation' },
    ])
    expect(nearestOperations).not.toHaveBeenCalled()
  })

  it('lets other calls go on between any two of its connections', async () => {
    const others = vi.fn<() => void>()
    let isOver = false
    const goOn = () => {
      others()
      if (!isOver) setImmediate(goOn)
    }
    goOn()
    await imported(Array.from({ length: 5 }, () => withOperations('unknown')))
    isOver = true
    const looks = vi.mocked(findOperation).mock.invocationCallOrder
    const turns = others.mock.invocationCallOrder
    expect(looks).toHaveLength(5)
    const between = looks
      .slice(1)
      .map((look, index) => turns.some((turn) => turn > looks[index]! && turn < look))
    expect(between).toEqual([true, true, true, true])
  })
})

it('takes no connection that asks for a permission which Adobe does not have', async () => {
  const { connections } = await imported([
    {
      ...withOperations(),
      permissions: [{ permission: 'Foo', needed: 'required', reason: 'Reads.' }],
    },
  ])
  expect(connections).toMatchObject([{ accepted: false, problem: 'unknown_permission' }])
})
