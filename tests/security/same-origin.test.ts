import { beforeAll, describe, expect, it } from 'vitest'
import { POST as giveReceipt } from '#app/(wizard)/connect/[embedId]/[sessionId]/receipt/route.ts'
import { isSameOrigin } from '#lib/embed/same-origin.ts'

beforeAll(() => {
  process.env['DATABASE_URL'] = 'postgresql://nowhere'
  process.env['PUBLIC_ORIGINS'] = 'https://connect.example.com,http://127.0.0.1:3000'
})

const asked = (headers: Record<string, string>) => isSameOrigin(new Headers(headers))

describe('a request that a cookie authorises', () => {
  it.each(['https://connect.example.com', 'http://127.0.0.1:3000'])(
    'may come from %s',
    (origin) => {
      expect(asked({ origin })).toBe(true)
      expect(asked({ origin, 'sec-fetch-site': 'same-origin' })).toBe(true)
    },
  )

  it.each([
    {},
    { origin: 'null' },
    { origin: '' },
    { origin: 'https://connect.example.com.evil.example' },
    { origin: 'https://connect.example.com:8443' },
    { origin: 'http://connect.example.com' },
    { origin: 'https://connect.example.com', 'sec-fetch-site': 'cross-site' },
    { origin: 'https://connect.example.com', 'sec-fetch-site': 'same-site' },
    { origin: 'https://connect.example.com', 'sec-fetch-site': 'none' },
    { referer: 'https://connect.example.com/' },
    { host: 'evil.example', origin: 'https://evil.example', 'x-forwarded-host': 'evil.example' },
  ])('is refused with %j', (headers) =>
    expect(asked(headers as Record<string, string>)).toBe(false),
  )
})

it.each(['https://evil.example', 'null', ''])(
  'the route of receipts refuses it by itself, whatever stands before it: from "%s"',
  async (origin) => {
    const request = new Request('http://127.0.0.1:3000/connect/-/x/receipt', {
      method: 'POST',
      ...(origin !== '' && { headers: { origin } }),
    })
    const params = Promise.resolve({ embedId: '-', sessionId: 'x' })
    expect((await giveReceipt(request, { params })).status).toBe(403)
  },
)
