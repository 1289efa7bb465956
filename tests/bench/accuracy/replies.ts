import type { MarketoTables } from '#tests/bench/accuracy/marketo-tables.ts'
import type { Random } from '#tests/bench/accuracy/random.ts'
import type { Reply } from '#tests/bench/accuracy/world.ts'

const JSON_TYPE = 'application/json;charset=UTF-8'

export const json = (body: unknown, status = 200): Reply => ({
  status,
  type: JSON_TYPE,
  body: JSON.stringify(body),
})

/** `<hex>#<hex milliseconds since 1970>`. */
const requestId = () => `${Math.floor(performance.now()).toString(16)}#${Date.now().toString(16)}`

export const success = (result: unknown[] = [{ id: 1, name: 'x' }]): Reply =>
  json({ requestId: requestId(), result, success: true })

/** The Asset API's own envelope; an empty search has no `result`. */
export const assetSuccess = (isEmpty: boolean): Reply =>
  json({
    success: true,
    errors: [],
    requestId: requestId(),
    warnings: isEmpty ? ['No assets found for the given search criteria.'] : [],
    ...(isEmpty ? {} : { result: [{ name: 'Email' }] }),
  })

export const usage = (total: number, login: string): Reply =>
  success([
    {
      date: new Date().toISOString().slice(0, 10),
      total,
      users: [
        { userId: login, count: Math.min(total, 7) },
        { userId: 'another@acme.example', count: Math.max(0, total - 7) },
      ],
    },
  ])

export const errors = (codes: { code: string | number; message: string }[]): Reply =>
  json({
    requestId: requestId(),
    success: false,
    errors: codes.map(({ code, message }) => ({ code, message })),
  })

/** Marketo's own text, or nearly: texts drift, codes do not. */
const wording = (random: Random, message: string) =>
  random.pick([message, message, message.toUpperCase(), `${message}.`, ''])

/** One code about this, now and then with another of its kind. */
export function codesAbout(random: Random, { codes }: MarketoTables, about: string): Reply {
  const fitting = codes.filter((each) => each.about === about)
  const first = random.pick(fitting)
  const all = random.chance(0.15) ? [first, random.pick(fitting)] : [first]
  const isNumber = random.chance(0.05)
  return errors(
    all.map(({ code, message }) => ({
      code: isNumber ? Number(code) : code,
      message: wording(random, message),
    })),
  )
}

export function onlyCode(random: Random, { codes }: MarketoTables, code: string): Reply {
  const { message } = codes.find((each) => each.code === code)!
  return errors([{ code, message: wording(random, message) }])
}

export const denied = (random: Random, tables: MarketoTables): Reply =>
  onlyCode(random, tables, '603')

export const identityError = (description: string, error: string, status = 401): Reply =>
  json({ error, error_description: description }, status)

export const tokenReply = (token: string, scope: string | null, expiresIn = 3599): Reply =>
  json({
    access_token: token,
    token_type: 'bearer',
    expires_in: expiresIn,
    ...(scope === null ? {} : { scope }),
  })

export const page = (status: number, title: string): Reply => ({
  status,
  type: 'text/html; charset=utf-8',
  body: `<!doctype html><html><head><title>${title}</title></head><body>${title}</body></html>`,
})
