import { request } from 'node:http'
import { text as textOf } from 'node:stream/consumers'
import type { Page } from 'playwright-core'
import { inject } from 'vitest'

/** Requests as somebody would forge them: every header is ours to choose, no redirect is followed. */

export type Answer = { status: number; headers: Record<string, string>; text: string }
export type Form = { path: string; fields: [name: string, value: string][] }

type Asked = { cookie?: string; headers?: Record<string, string>; form?: Form; origin?: string }

/** GET, or with a form its POST; `origin` is where the form pretends to come from, by default from us. */
export async function ask(
  path: string,
  { cookie, headers = {}, form, origin = inject('endToEnd').origin }: Asked = {},
): Promise<Answer> {
  const sent: Record<string, string> = { ...headers }
  if (cookie) sent['cookie'] = cookie
  if (form && origin !== '') sent['origin'] = origin
  const posted = form ? new Response(formData(form)) : null
  if (posted) sent['content-type'] = posted.headers.get('content-type') ?? ''
  const url = new URL(path, inject('endToEnd').origin)
  const body = posted ? Buffer.from(await posted.arrayBuffer()) : null
  return new Promise((resolve, reject) => {
    const call = request(url, { method: body ? 'POST' : 'GET', headers: sent }, (answer) => {
      const pairs = Object.entries(answer.headers).map(([name, value]) => [name, String(value)])
      const got = { status: answer.statusCode ?? 0, headers: Object.fromEntries(pairs) }
      textOf(answer).then((text) => resolve({ ...got, text }), reject)
    })
    call.on('error', reject).end(body)
  })
}

/** The cookies that this visitor's browser would send to us. */
export async function cookieOf(page: Page): Promise<string> {
  const cookies = await page.context().cookies()
  return cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
}

/** The forms of a page as a browser without JavaScript would send them. */
export async function formsOf(path: string, cookie?: string): Promise<Form[]> {
  const { text } = await ask(path, cookie === undefined ? {} : { cookie })
  const forms = text.replaceAll(/<script\b.*?<\/script>/gs, '').matchAll(/<form\b.*?<\/form>/gs)
  return [...forms].map(([form]) => ({ path, fields: fieldsOf(form) }))
}

/** The same form with other values in named fields, or with a text replaced wherever it stands. */
export const filled = (form: Form, values: Record<string, string>): Form => ({
  ...form,
  fields: form.fields.map(([name, value]) => [name, values[name] ?? value]),
})

export const rewritten = (form: Form, from: string, to: string): Form => ({
  path: form.path.replaceAll(from, to),
  fields: form.fields.map(([name, value]) => [name, value.replaceAll(from, to)]),
})

function fieldsOf(form: string): Form['fields'] {
  return [...form.matchAll(/<(?:input|select)\b[^>]*>/g)].flatMap(([input]) => {
    const name = attribute(input, 'name')
    return name === null ? [] : [[name, attribute(input, 'value') ?? '']]
  })
}

function attribute(tag: string, name: string): string | null {
  const value = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1]
  return value === undefined ? null : unescaped(value)
}

const unescaped = (text: string) =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')

function formData({ fields }: Form): FormData {
  const data = new FormData()
  for (const [name, value] of fields) data.append(name, value)
  return data
}
