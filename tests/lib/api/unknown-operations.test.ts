import { describe, expect, it } from 'vitest'
import { POST as createSession } from '#app/api/v1/connect-sessions/route.ts'
import { call, SESSION } from '#tests/support/api/calls.ts'
import { newKey } from '#tests/support/api/new-key.ts'
import { useStorage } from '#tests/support/storage.ts'

useStorage()

/** A session asked for with these operations. */
async function asked(names: string[]) {
  const { key } = await newKey()
  const operations = names.map((operation) => ({ operation, needed: 'required', reason: '' }))
  const body = { ...SESSION, operations }
  const { status, code, json } = await call(createSession, '/connect-sessions', { key, body })
  return { status, code, errors: json?.['errors'] as { pointer: string; message: string }[] }
}

describe('a session for operations that Adobe does not have', () => {
  it('is refused, and told the nearest names', async () => {
    const { status, code, errors } = await asked(['getLeadUsingGET'])
    expect([status, code]).toEqual([422, 'unknown_operation'])
    expect(errors).toEqual([
      {
        pointer: '/operations/0/operation',
        message: expect.stringMatching(/nearest: .*getLead\w+UsingGET/),
      },
    ])
  })

  it('is told the first ten, and names near the first three, however many and long they are', async () => {
    const { code, errors } = await asked(Array.from({ length: 200 }, () => 'x'.repeat(200)))
    expect(code).toBe('unknown_operation')
    expect(errors.map(({ pointer }) => pointer)).toEqual(
      Array.from({ length: 10 }, (_, index) => `/operations/${index}/operation`),
    )
    const isNear = errors.map(({ message }) => /nearest: \w/.test(message))
    expect(isNear).toEqual([true, true, true, ...Array(7).fill(false)])
  })
})
