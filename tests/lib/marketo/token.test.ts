import { afterEach, describe, expect, it } from 'vitest'
import { gatherBaseline } from '#lib/connection-test/gather-baseline.ts'
import { gatherToken } from '#lib/connection-test/gather-token.ts'
import { shareToken } from '#lib/connection-test/share-token.ts'
import { bodyWasNotRead } from '#lib/marketo/token.ts'
import { reveal } from '#lib/marketo/secret.ts'
import { opened } from '#tests/support/line.ts'
import { gatheringAt, scriptedMarketo, tokenReply } from '#tests/support/scripted-marketo.ts'

const { keep: kept, closeAll } = opened()
afterEach(closeAll)

const identity = async (answer: Parameters<typeof scriptedMarketo>[0]) =>
  kept(await scriptedMarketo(answer))

const TOKEN =
  '{"access_token":"cdf01657-110d-4155:int","token_type":"bearer","expires_in":3599,"scope":"sync@northwind.example"}'

describe('asking Identity for a token', () => {
  it('posts a form and puts no value into the address', async () => {
    const server = await identity(() => ({ body: TOKEN }))
    const { token } = await gatherToken(gatheringAt(server.port))
    expect(server.calls).toMatchObject([
      {
        method: 'POST',
        url: '/identity/oauth/token',
        type: 'application/x-www-form-urlencoded',
        body: 'grant_type=client_credentials&client_id=4b7c0e6a-93d1-4a63-8f0e-2d1c5a9e7f10&client_secret=s3cr3tS3cr3tS3cr3tS3cr3tS3cr3t12',
      },
    ])
    expect(token && reveal(token.accessToken)).toBe('cdf01657-110d-4155:int')
    expect(token).toMatchObject({ apiUser: 'sync@northwind.example', expiresIn: 3599 })
  })

  it.each([
    [
      'no grant type was seen',
      { status: 400, body: '{"error":"invalid_request","error_description":"Missing grant type"}' },
    ],
    [
      'no client was seen',
      {
        status: 401,
        body: '{"error":"unauthorized","error_description":"Full authentication is required to access this resource"}',
      },
    ],
    ['the method was refused', { status: 405, body: '{}' }],
    ['the media type was refused', { status: 415, body: '' }],
    ['a page answered', { status: 400, type: 'text/html', body: '<title>Bad request</title>' }],
  ])('falls back to the documented query, once, when %s', async (_why, first) => {
    const server = await identity((_seen, call) => (call === 1 ? first : { body: TOKEN }))
    const { observations, token } = await gatherToken(gatheringAt(server.port))
    expect(server.calls.map(({ method }) => method)).toEqual(['POST', 'GET'])
    expect(server.calls[1]?.url).toContain('grant_type=client_credentials')
    expect(token?.apiUser).toBe('sync@northwind.example')
    expect(observations.map(({ purpose, path }) => [purpose, path])).toEqual([
      ['token', '/identity/oauth/token'],
      ['tokenByQuery', '/identity/oauth/token?…'],
    ])
    expect(JSON.stringify(observations)).not.toMatch(/s3cr3t|4b7c0e6a|cdf01657/)
  })

  it('keeps to the form when the setting turns the query off', async () => {
    const server = await identity(() => ({ status: 405, body: '{}' }))
    await gatherToken(gatheringAt(server.port, { mayAskByQuery: false }))
    expect(server.calls.map(({ method }) => method)).toEqual(['POST'])
  })

  it.each([
    [
      'a wrong secret',
      401,
      '{"error":"invalid_client","error_description":"Bad client credentials"}',
    ],
    [
      'an unknown id',
      401,
      '{"error":"unauthorized","error_description":"No client with requested id: x"}',
    ],
    ['a blocked address', 403, '<title>Forbidden</title>'],
    ['a crash', 500, '<title>Error</title>'],
  ])('never sends the secret again in an address after %s', async (_what, status, body) => {
    const server = await identity(() => ({ status, body }))
    const { observations } = await gatherToken(gatheringAt(server.port))
    expect(server.calls.map(({ method }) => method)).toEqual(['POST'])
    expect(bodyWasNotRead(observations[0]!)).toBe(false)
  })

  it('asks again a second later for a token that had no life left', async () => {
    const server = await identity((_seen, call) => ({
      body: call === 1 ? TOKEN.replace('3599', '0') : TOKEN,
    }))
    const started = performance.now()
    const { observations, token } = await gatherToken(gatheringAt(server.port))
    expect(performance.now() - started).toBeGreaterThan(950)
    expect(observations.map(({ purpose }) => purpose)).toEqual(['token', 'tokenAgain'])
    expect(token?.expiresIn).toBe(3599)
  })

  it('counts the life of a token from the call that brought it', async () => {
    let calls = 0
    const now = () => new Date(Date.UTC(2026, 10, 22, 12, 0, 0) + 60_000 * calls++)
    const server = await identity((_seen, call) => tokenReply('a-token', call === 1 ? 0 : 3599))
    const { token } = await gatherToken(gatheringAt(server.port, { now }))
    expect(token).toMatchObject({ expiresIn: 3599, askedAt: new Date('2026-11-22T12:01:00Z') })
  })

  it('replaces the client id that Identity echoes', async () => {
    const server = await identity(({ body }) => ({
      status: 401,
      body: JSON.stringify({
        error: 'unauthorized',
        error_description: `No client with requested id: ${new URLSearchParams(body).get('client_id')}`,
      }),
    }))
    const { observations } = await gatherToken(gatheringAt(server.port))
    expect(observations[0]?.outcome).toMatchObject({
      body: { description: 'No client with requested id: ‹client id›' },
    })
  })

  it('replaces the token that a later answer echoes', async () => {
    const server = await identity(({ url }) =>
      url.startsWith('/identity')
        ? { body: TOKEN }
        : {
            body: '{"success":false,"errors":[{"code":"605","message":"No: cdf01657-110d-4155:int"}]}',
          },
    )
    const run = gatheringAt(server.port)
    const { token } = await gatherToken(run)
    const observations = await gatherBaseline(run, shareToken(run, token!))
    expect(observations[0]?.outcome).toMatchObject({
      body: { errors: [{ code: '605', message: 'No: ‹token›' }] },
    })
  })

  it('retries a gateway error from the budget of the run and no further', async () => {
    const server = await identity(() => ({ status: 502, body: '<title>Bad gateway</title>' }))
    const run = gatheringAt(server.port)
    const { observations } = await gatherToken(run)
    expect(observations.map(({ attempt }) => attempt)).toEqual([1, 2, 3])
    expect((await gatherToken(run)).observations).toHaveLength(1)
  })
})
