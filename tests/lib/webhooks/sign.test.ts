import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { Webhook } from 'standardwebhooks'
import { beforeAll, describe, expect, it } from 'vitest'
import { inDatabase } from '#lib/db.ts'
import { rotateSecret } from '#lib/webhooks/endpoints.ts'
import { signedHeaders } from '#lib/webhooks/sign.ts'
import { useStorage } from '#tests/support/storage.ts'
import type { Received } from '#tests/support/webhook-receiver.ts'
import { connected, happen, listening, workOff } from '#tests/support/webhooks.ts'

useStorage()
beforeAll(() => void (process.env['WEBHOOKS_MAY_REACH'] = 'loopback'))

const SCRIPT = fileURLToPath(new URL('../../support/verify-webhook.py', import.meta.url))
const hasPython = spawnSync('python3', ['--version']).status === 0

/** The two who verify: what each says of it. */
const VERIFIERS: [name: string, isThere: boolean, verify: Verify][] = [
  [
    'the standardwebhooks package',
    true,
    (secret, { headers, body }) => {
      try {
        new Webhook(secret).verify(body, headers)
        return 'ok'
      } catch (error) {
        return (error as Error).message
      }
    },
  ],
  [
    'Python (needs python3 on this machine)',
    hasPython,
    (secret, { headers, body }) => {
      const input = JSON.stringify({ secret, headers, body })
      return spawnSync('python3', [SCRIPT], { input, encoding: 'utf8' }).stdout.trim()
    },
  ],
]
type Verify = (secret: string, received: Pick<Received, 'headers' | 'body'>) => string

describe.each(VERIFIERS)('%s', (_name, isThere, verify) => {
  it.skipIf(!isThere)(
    'accepts what was sent, and nothing that was changed on its way',
    async () => {
      const { endpointId, secret, receiver } = await listening()
      const { context, connectionId } = await connected()
      await happen(context, connectionId)
      await workOff(endpointId)
      const [received] = receiver.received
      if (received === undefined) throw new Error('nothing came')
      expect(received.headers['content-type']).toBe('application/json')
      expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/)
      expect(verify(secret, received)).toBe('ok')
      const { headers, body } = received
      const tampered = { headers, body: body.replace('usable', 'degraded') }
      expect(tampered.body).not.toBe(body)
      expect(verify(secret, tampered)).toMatch(/no.*signature/i)
      const renamed = { headers: { ...headers, 'webhook-id': 'msg_other' }, body }
      expect(verify(secret, renamed)).toMatch(/no.*signature/i)
      const other = await listening()
      expect(verify(other.secret, received)).toMatch(/no.*signature/i)
    },
  )

  it.skipIf(!isThere)('refuses an old try that somebody sends once more', async () => {
    const { secret } = await listening()
    const tenMinutesAgo = new Date(Date.now() - 10 * 60_000)
    const message = { id: 'msg_1', body: '{"type":"test"}' }
    const headers = signedHeaders(message, [secret], tenMinutesAgo)
    expect(verify(secret, { headers, body: message.body })).toMatch(/too old/)
    const now = signedHeaders(message, [secret], new Date())
    expect(verify(secret, { headers: now, body: message.body })).toBe('ok')
  })

  it.skipIf(!isThere)(
    'accepts either secret while it is changed, and then the new one',
    async () => {
      const { endpointId, secret, receiver } = await listening()
      const { context, connectionId } = await connected()
      const newSecret = await rotateSecret(endpointId, 24)
      if (newSecret === null) throw new Error('not rotated')
      await happen(context, connectionId)
      await workOff(endpointId)
      const [during] = receiver.received
      expect(during?.headers['webhook-signature']).toMatch(/^v1,\S+ v1,\S+$/)
      for (const one of [secret, newSecret]) expect(verify(one, during!)).toBe('ok')

      await inDatabase((client) =>
        client.webhookEndpoint.update({
          where: { id: endpointId },
          data: { previousSecretUntil: new Date(Date.now() - 1) },
        }),
      )
      await happen(context, connectionId)
      await workOff(endpointId)
      const [, after] = receiver.received
      expect(after?.headers['webhook-signature']).toMatch(/^v1,\S+$/)
      expect(verify(newSecret, after!)).toBe('ok')
      expect(verify(secret, after!)).toMatch(/no.*signature/i)
    },
  )
})

it('keeps its secrets wrapped, each for its own endpoint', async () => {
  const one = await listening()
  const other = await listening()
  const rows = await inDatabase((client) =>
    client.webhookEndpoint.findMany({ where: { id: { in: [one.endpointId, other.endpointId] } } }),
  )
  const stored = JSON.stringify(rows)
  for (const { secret } of [one, other]) {
    const raw = Buffer.from(secret.slice('whsec_'.length), 'base64')
    for (const form of [secret, raw.toString('base64url'), raw.toString('hex')]) {
      expect(stored).not.toContain(form)
    }
  }
  const swapped = rows.find(({ id }) => id === other.endpointId)!.secret
  await inDatabase((client) =>
    client.webhookEndpoint.update({ where: { id: one.endpointId }, data: { secret: swapped } }),
  )
  const { context, connectionId } = await connected()
  await happen(context, connectionId)
  expect(await workOff(one.endpointId)).not.toEqual([null])
  expect(one.receiver.received).toEqual([])
})
