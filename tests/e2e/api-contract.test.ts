import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { createReceipt } from '#lib/embed/receipt.ts'
import { readApiFile, type ApiFile, type Described } from '#tests/support/api/api-file.ts'
import { callApi, usableConnection, useHostSide } from '#tests/support/api/host-side.ts'
import { newKey } from '#tests/support/api/new-key.ts'
import { inputsOf, sent, type Input } from '#tests/support/api/inputs-of.ts'

useHostSide()

/** Nothing but the file says what can be called, with what, and what comes back. */
let file: ApiFile
let key: string
/** Ids that exist, by the name of the path's parameter. */
let known: Record<string, string> = {}
let receipt: string

beforeAll(async () => {
  file = readApiFile(await (await callApi('/openapi.json')).json())
  key = (await newKey()).key
  const made = await usableConnection()
  const { externalId, connectionId, testId, context } = made
  known = { connectionId, testId, externalId }
  const asked = { tenant: { externalId, name: 'Northwind' }, endUser: { externalId: 'user-1' } }
  const session = (await (await callApi('/connect-sessions', { key, body: asked })).json()) as Id
  receipt = await createReceipt(context, { connectionId, sessionId: session.id })
})

type Id = { id: string }

async function answerTo(operation: Described, input: Input): Promise<Response> {
  const { params, query } = input
  const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(params[name] ?? randomUUID()),
  )
  const asked = Object.entries(query).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)]],
  )
  const search = asked.length === 0 ? '' : `?${new URLSearchParams(asked)}`
  return callApi(`${path}${search}`, { key, method: operation.method, ...input.sent })
}

/** Its status, when all of the answer is as the file tells. */
async function expectDocumented(operation: Described, input: Input): Promise<number> {
  const answer = await answerTo(operation, input)
  const text = await answer.text()
  const faults = operation.breaches(answer, text)
  if (answer.status >= 500) faults.push('a fault of ours')
  if (faults.length === 0) return answer.status
  throw new Error(`${operation.id} ${answer.status}: ${faults.join('; ')}: ${text.slice(0, 800)}`)
}

describe('every operation of the OpenAPI file', () => {
  it('answers its own example as documented, with success where its ids are known', async () => {
    const failed: string[] = []
    for (const operation of file.operations) {
      if (operation.method === 'DELETE') continue
      const example = operation.id === 'verifyReceipt' ? { receipt } : operation.body?.example
      const given = Object.fromEntries(
        operation.parameters.map(({ name, example: shown }) => [name, shown ?? known[name]]),
      )
      const needed = operation.parameters.filter(({ required }) => required)
      const query = Object.fromEntries(
        needed.filter((one) => one.in === 'query').map(({ name }) => [name, given[name]]),
      )
      const input = { params: given as Record<string, string>, query, sent: sent(example) }
      const status = await expectDocumented(operation, input)
      const isKnown = needed.every(({ name }) => given[name] !== undefined)
      if (isKnown && status >= 300) failed.push(`${operation.id} ${status}`)
    }
    // Its address must have a public name, and names lead nowhere here.
    expect(failed).toEqual(['createWebhookEndpoint 422'])
  })

  it('answers input that fits as documented', { timeout: 60_000 }, async () => {
    const all = everyOperation((operation) =>
      fc.assert(
        fc.asyncProperty(inputsOf(operation, file, known).right, async (input) => {
          await expectDocumented(operation, input)
        }),
        { numRuns: 8 },
      ),
    )
    await expect(all).resolves.toBeUndefined()
  })

  it(
    'answers input that does not fit as documented, never by a fault',
    { timeout: 60_000 },
    async () => {
      const all = everyOperation((operation) =>
        fc.assert(
          fc.asyncProperty(inputsOf(operation, file, known).wrong, async (input) => {
            await expectDocumented(operation, input)
          }),
          { numRuns: 16 },
        ),
      )
      await expect(all).resolves.toBeUndefined()
    },
  )

  it('refuses every other method, and says which there are', async () => {
    const paths = Map.groupBy(file.operations, ({ path }) => path)
    for (const [path, operations] of paths) {
      const served = operations.map(({ method }) => method)
      for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']) {
        if (served.includes(method)) continue
        const at = path.replaceAll(/\{\w+\}/g, randomUUID())
        const answer = await callApi(at, { method, key })
        expect(answer.status, `${method} ${path}`).toBe(405)
        expect(answer.headers.get('content-type'), `${method} ${path}`).toBe(
          'application/problem+json',
        )
        const allowed = (answer.headers.get('allow') ?? '').split(', ')
        const told = served.includes('GET') ? [...served, 'HEAD'] : served
        expect(new Set(allowed)).toEqual(new Set([...told, 'OPTIONS']))
        const options = await callApi(at, { method: 'OPTIONS' })
        expect([options.status, options.headers.get('allow')]).toEqual([204, allowed.join(', ')])
      }
    }
  })
})

/** Four at a time, so that all of them together take a few seconds. */
async function everyOperation(work: (operation: Described) => Promise<void>): Promise<void> {
  const waiting = [...file.operations]
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await work(next)
  }
  await Promise.all(Array.from({ length: 4 }, worker))
}
