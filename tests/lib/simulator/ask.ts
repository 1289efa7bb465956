import { Agent, request, type Dispatcher } from 'undici'
import type { CredentialPair } from '#lib/simulator/instance.ts'
import { INSTANCES } from '#lib/simulator/instances.ts'
import type { Simulator } from '#lib/simulator/start-simulator.ts'

export type Answer = {
  status: number
  headers: Record<string, string | string[] | undefined>
  text: string
  // oxlint-disable-next-line typescript/no-explicit-any -- tests look into bodies of every shape
  json: any
}

type Question = {
  path: string
  method?: Dispatcher.HttpMethod
  host?: string
  token?: string
  form?: Record<string, string>
  json?: unknown
  body?: string
  /** One of loopback's many addresses. */
  from?: string
  headers?: Record<string, string>
}

/** One call over the wire, with whatever Host header the test wants. */
export async function ask({ url }: Pick<Simulator, 'url'>, question: Question): Promise<Answer> {
  const { path, method = question.form ? 'POST' : 'GET', host, token, form, json, from } = question
  const { body = null } = question
  const dispatcher = new Agent(from ? { localAddress: from } : {})
  const reply = await request(url + path, {
    method,
    dispatcher,
    headers: {
      ...(host ? { host } : {}),
      ...(token ? { authorization: `Bearer ${token}` } : {}),
      ...(form ? { 'content-type': 'application/x-www-form-urlencoded' } : {}),
      ...question.headers,
    },
    body: form
      ? new URLSearchParams(form).toString()
      : json === undefined
        ? body
        : JSON.stringify(json),
    headersTimeout: 3_000,
    bodyTimeout: 3_000,
  })
  const text = await reply.body.text()
  await dispatcher.close()
  return { status: reply.statusCode, headers: reply.headers, text, json: parsed(text) }
}

export const hostOf = (munchkinId: string) => `${munchkinId.toLowerCase()}.mktorest.com`

export function instanceOf(munchkinId: string) {
  const found = INSTANCES.find((instance) => instance.munchkinId === munchkinId)
  if (found === undefined) throw new Error(`No instance ${munchkinId}`)
  return found
}

/** Asks Identity by form post, as the product does. */
export function askForToken(
  simulator: Simulator,
  munchkinId: string,
  pair: CredentialPair = instanceOf(munchkinId),
): Promise<Answer> {
  return ask(simulator, {
    path: '/identity/oauth/token',
    host: hostOf(munchkinId),
    form: {
      grant_type: 'client_credentials',
      client_id: pair.clientId,
      client_secret: pair.clientSecret,
    },
  })
}

export async function tokenOf(simulator: Simulator, munchkinId: string): Promise<string> {
  return (await askForToken(simulator, munchkinId)).json.access_token
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
