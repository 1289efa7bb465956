import { randomBytes, randomUUID } from 'node:crypto'
import { NextResponse, type NextRequest } from 'next/server'
import { frameAncestors } from '#lib/embed/frame-policy.ts'
import { refusedForm, refusedFormPage } from '#lib/embed/refused-form.ts'
import { runtimeKind } from '#lib/env.ts'

/**
 * Headers, and a page in words for a form that nobody reads. Nobody is let in here: every page and handler authorises
 * for itself, the origin included.
 */
export function proxy(request: NextRequest): NextResponse {
  const nonce = randomBytes(16).toString('base64')
  const { pathname } = request.nextUrl
  const policy = contentPolicy(nonce, frameAncestors(pathname), pathname === '/demo/states')
  const inside = new Headers(request.headers)
  inside.set('x-nonce', nonce)
  // Never the caller's: events and logs name it.
  inside.set('x-request-id', randomUUID())
  // The frame of every page, which knows no path, speaks the language of the session in it.
  inside.set('x-path', request.nextUrl.pathname)
  // Next finds the nonce for its own scripts in the request's policy.
  inside.set('content-security-policy', policy)
  const refused = refusedForm(request.method, request.nextUrl.pathname, request.headers)
  const response = refused
    ? new NextResponse(refusedFormPage(refused, nonce), { status: refused.status, headers: HTML })
    : NextResponse.next({ request: { headers: inside } })
  response.headers.set('x-content-type-options', 'nosniff')
  // `no-referrer` would make browsers send `Origin: null` with a form, which is refused.
  response.headers.set('referrer-policy', 'same-origin')
  if (!SETS_ITS_OWN.test(request.nextUrl.pathname)) {
    response.headers.set('content-security-policy', policy)
    response.headers.set('cache-control', 'no-store')
  }
  if (isHttps(request)) {
    response.headers.set('strict-transport-security', 'max-age=63072000; includeSubDomains')
  }
  return response
}

const HTML = { 'content-type': 'text/html; charset=utf-8' }

/** Files, not pages: browsers may keep them, and a policy of theirs is stricter. */
const SETS_ITS_OWN = /^\/theme\/[^/]+\.css$|^\/(?:connect\/[^/]+|admin-link)\/[^/]+\/logo$/

/** Built assets have their own, long-lived caching. */
export const config = { matcher: ['/((?!_next/static/|favicon\\.ico$).*)'] }

function contentPolicy(nonce: string, ancestors: string, framesOurs: boolean): string {
  const isDevelopment = runtimeKind() === 'development'
  return [
    "default-src 'none'",
    // React's development build evaluates text to rebuild stacks.
    `script-src 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ''}`,
    // Styles that hot reload inserts carry no nonce.
    isDevelopment ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${isDevelopment ? ' ws:' : ''}`,
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors ${ancestors}`,
    // The demo's page of all states previews them.
    ...(framesOurs ? ["frame-src 'self'"] : []),
  ].join('; ')
}

function isHttps(request: NextRequest): boolean {
  const forwarded = request.headers.get('x-forwarded-proto')
  return request.nextUrl.protocol === 'https:' || forwarded === 'https'
}
