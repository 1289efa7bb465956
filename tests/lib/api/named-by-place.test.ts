import { describe, expect, it } from 'vitest'
import { POST as createSession } from '#app/api/v1/connect-sessions/route.ts'
import { call, SESSION } from '#tests/support/api/calls.ts'
import { newKey } from '#tests/support/api/new-key.ts'
import { useStorage } from '#tests/support/storage.ts'

useStorage()

async function made(asked: object) {
  const { key } = await newKey()
  const answer = await call(createSession, '/connect-sessions', {
    key,
    body: { ...SESSION, ...asked },
  })
  return { ...answer, errors: answer.json?.['errors'] }
}

describe('a connect session', () => {
  it('refuses a permission that Adobe does not have, and names the nearest', async () => {
    const need = { needed: 'required', reason: 'Reads.' }
    const { status, code, errors } = await made({
      permissions: [
        { permission: 'Read-Only Lead', ...need },
        { permission: 'Read-Only Laed', ...need },
        { permission: 'Foo', ...need },
      ],
    })
    expect([status, code]).toEqual([422, 'unknown_permission'])
    expect(errors).toEqual([
      {
        pointer: '/permissions/1/permission',
        message: expect.stringMatching(/nearest: Read-Only Lead, /),
      },
      {
        pointer: '/permissions/2/permission',
        message: expect.stringMatching(/^Not known; nearest/),
      },
    ])
  })

  it.each(['Read Only Lead', 'read-only persons', 'Approve Email Template', 'Activate Campaign'])(
    'understands the permission %s',
    async (permission) => {
      const permissions = [{ permission, needed: 'required', reason: 'Reads.' }]
      expect((await made({ permissions })).status).toBe(201)
    },
  )

  it('names each origin that is not usable, and why', async () => {
    const { code, errors } = await made({
      origins: [
        'https://app.example.com',
        'https://app.example.com/',
        'https://app.example.com/integrations',
        'http://app.example.com',
        'app.example.com',
        'https://*.example.com',
        'https://ada:pass@app.example.com',
        'https://app.example.com?a=1',
        'https://App.example.com:443',
        'http://localhost:3000',
        'ftp://app.example.com',
      ],
    })
    expect(code).toBe('origin_not_strict')
    const places = (errors as { pointer: string; message: string }[]).map(
      ({ pointer, message }) => `${pointer} ${message}`,
    )
    expect(places).toEqual([
      '/origins/1 Has a path',
      '/origins/2 Has a path',
      expect.stringContaining('/origins/3 Is not https'),
      expect.stringContaining('/origins/4 Is no URL'),
      expect.stringContaining('/origins/5 Stands for several'),
      '/origins/6 Has a user or password',
      '/origins/7 Has a query or fragment',
      expect.stringContaining('/origins/8 Is not as the address bar has it'),
      '/origins/10 Is not https',
    ])
    expect(JSON.stringify(errors)).not.toContain('example.com')
  })
})
