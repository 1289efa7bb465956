import { escapeHtml } from '#lib/escape-html.ts'
import type { Reply } from '#lib/simulator/reply.ts'

/** A piece of a page in which every value is escaped already. */
export type Html = { readonly html: string }

/** Escapes every value that is not a piece itself. */
export function html(strings: TemplateStringsArray, ...values: (Part | Part[])[]): Html {
  const filled = strings.map(
    (text, at) =>
      text +
      values
        .slice(at, at + 1)
        .map(textOf)
        .join(''),
  )
  return { html: filled.join('') }
}

type Part = Html | string | number

function textOf(value: Part | Part[]): string {
  if (Array.isArray(value)) return value.map(textOf).join('')
  return typeof value === 'object' ? value.html : escapeHtml(String(value))
}

/** Forms post back to us alone, and no page of somebody else's may frame ours. */
const HEADERS = {
  'Content-Type': 'text/html;charset=UTF-8',
  'Cache-Control': 'no-store',
  'Content-Security-Policy':
    "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
  'Referrer-Policy': 'same-origin',
}

export const pageReply = (page: Html, status = 200): Reply => ({
  status,
  headers: HEADERS,
  body: page.html,
})

/** After a form was taken: the browser asks for the page anew, and going back posts nothing. */
export const seeOther = (path: string): Reply => ({
  status: 303,
  headers: { Location: path, 'Cache-Control': 'no-store' },
  body: '',
})
