import { describe, expect, it } from 'vitest'
import { GET as listConnections } from '#app/api/v1/connections/route.ts'
import { POST as createSession } from '#app/api/v1/connect-sessions/route.ts'
import { call, SESSION } from '#tests/support/api/calls.ts'
import { newKey } from '#tests/support/api/new-key.ts'
import { useStorage } from '#tests/support/storage.ts'

useStorage()

async function sessionFrom(body: unknown, headers: Record<string, string> = {}) {
  const { key } = await newKey()
  return call(createSession, '/connect-sessions', { key, body, headers })
}

/** A body to which a test adds a member. */
const NO_END = JSON.stringify(SESSION).slice(0, -1)

/** Endless, and counts what was taken of it. */
function endless() {
  let taken = 0
  const body = new ReadableStream({
    pull(controller) {
      taken += 64 * 1024
      controller.enqueue(new Uint8Array(64 * 1024).fill(32))
    },
  })
  return { body, taken: () => taken }
}

describe('a body', () => {
  it('of a megabyte is refused, with its length told or not', async () => {
    const large = JSON.stringify({ ...SESSION, metadata: { text: 'x'.repeat(1_000_000) } })
    const told = await sessionFrom(large, { 'content-length': `${large.length}` })
    const { body, taken } = endless()
    const untold = await sessionFrom(body)
    expect([told.code, untold.code]).toEqual(['body_too_large', 'body_too_large'])
    expect(untold.status).toBe(413)
    expect(taken()).toBeLessThan(512 * 1024)
  })

  it('with members that nobody knows is refused, each named by its place', async () => {
    const { status, json } = await sessionFrom({
      ...SESSION,
      tenant: { ...SESSION.tenant, 'a/b': 1 },
      colour: 'red',
    })
    expect(status).toBe(400)
    expect(json?.['errors']).toEqual([
      { pointer: '/tenant/a~1b', message: 'Unknown member' },
      { pointer: '/colour', message: 'Unknown member' },
    ])
  })

  it('that lacks members names each as missing, and says what a text may be', async () => {
    const { json } = await sessionFrom({
      endUser: {},
      permissions: [
        { permission: 'Read-Only Lead' },
        { permission: 'Read-Only Lead', needed: 'required', reason: 7 },
      ],
    })
    expect(json?.['errors']).toEqual([
      { pointer: '/tenant', message: 'Missing' },
      { pointer: '/endUser/externalId', message: 'Missing' },
      { pointer: '/permissions/0/needed', message: 'Missing' },
      { pointer: '/permissions/0/reason', message: 'Missing' },
      { pointer: '/permissions/1/reason', message: 'One text, or one a language' },
    ])
  })

  it('that is not there at all is missing', async () => {
    const { json } = await sessionFrom('')
    expect(json?.['errors']).toEqual([{ pointer: '', message: 'Missing' }])
  })

  it('with very many of them gets a short answer', async () => {
    const many = Array.from({ length: 20_000 }, (_, index) => [`m${index}`, 1])
    const { json } = await sessionFrom(Object.fromEntries(many))
    expect(json?.['errors']).toHaveLength(50)
  })

  it.each([
    ['no JSON', '{"tenant":', 'invalid_json'],
    ['nothing but brackets', '['.repeat(100_000) + ']'.repeat(100_000), 'invalid_json'],
    ['a list', '[]', 'invalid_request'],
    ['nothing', '', 'invalid_request'],
    ['NUL', { ...SESSION, metadata: { a: 'x\0' } }, 'invalid_request'],
    ['half a letter', { ...SESSION, metadata: { '\ud800': 'x' } }, 'invalid_request'],
    ['a prototype further in', `${NO_END},"metadata":{"__proto__":"x"}}`, 'invalid_request'],
    ['a prototype', '{"__proto__":{"tenant":{}}}', 'invalid_request'],
  ])('of %s is refused', async (_, body, code) => {
    expect((await sessionFrom(body)).code).toBe(code)
  })

  it('of another type is refused', async () => {
    const form = { 'content-type': 'application/x-www-form-urlencoded' }
    expect((await sessionFrom('tenant=a', form)).code).toBe('media_type_refused')
  })

  it('is never quoted in the answer', async () => {
    const { json } = await sessionFrom({
      ...SESSION,
      locale: 'S3cr3tValue!',
      purpose: 'S3cr3tValue',
    })
    expect(json?.['errors']).toHaveLength(2)
    expect(JSON.stringify(json)).not.toContain('S3cr3t')
  })
})

it('a query with a member that nobody knows, or a cursor of nothing, is refused', async () => {
  const { key } = await newKey()
  for (const query of [
    'colour=red',
    'cursor=abc',
    'limit=0',
    'limit=101',
    'status=lost',
    'limit=',
  ]) {
    const { status, json } = await call(listConnections, `/connections?${query}`, { key })
    const pointer = `/query/${query.split('=')[0]}`
    expect([status, json?.['errors']]).toEqual([400, [expect.objectContaining({ pointer })]])
  }
})
