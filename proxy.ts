import { randomBytes, randomUUID } from 'node:crypto'
import { NextResponse, type NextRequest } from 'next/server'
import { markdownAddress } from '#app/docs/markdown-address.ts'
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
  const policy = contentPolicy(nonce, frameAncestors(pathname), FRAMES_OURS.includes(pathname))
  const inside = new Headers(request.headers)
  inside.set('x-nonce', nonce)
  // Never the caller's: events and logs name it.
  inside.set('x-request-id', randomUUID())
  // The frame of every page, which knows no path, speaks the language of the session in it.
  inside.set('x-path', pathname)
  // Next finds the nonce for its own scripts in the request's policy.
  inside.set('content-security-policy', policy)
  const refused = refusedForm(request.method, pathname, request.headers)
  const response = refused
    ? new NextResponse(refusedFormPage(refused, nonce), { status: refused.status, headers: HTML })
    : passedOn(request, inside)
  response.headers.set('x-content-type-options', 'nosniff')
  // `no-referrer` would make browsers send `Origin: null` with a form, which is refused.
  response.headers.set('referrer-policy', 'same-origin')
  if (SDK.test(pathname)) {
    for (const [name, value] of Object.entries(FOR_EVERY_SITE)) response.headers.set(name, value)
  } else if (!SETS_ITS_OWN.test(pathname)) {
    response.headers.set('content-security-policy', policy)
    response.headers.set('cache-control', 'no-store')
  }
  if (isHttps(request)) {
    response.headers.set('strict-transport-security', 'max-age=63072000; includeSubDomains')
  }
  return response
}

/** On its way; a page of the documentation that is asked for as Markdown has an address of its own. */
function passedOn(request: NextRequest, inside: Headers): NextResponse {
  const markdown = markdownAddress(request.nextUrl.pathname, request.headers.get('accept'))
  const passed = { request: { headers: inside } }
  if (markdown === null) return NextResponse.next(passed)
  return NextResponse.rewrite(new URL(markdown, request.url), passed)
}

/** Of what else is asked for below it there is only a page that says so, and that is framed by nobody. */
const SDK = /^\/sdk\/v\d+\.(?:js|d\.ts)$/

/** Scripts that the host's page loads: also under `crossorigin`, or where it lets nothing in that does not say so. */
const FOR_EVERY_SITE = {
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
  'cache-control': 'public, max-age=300',
}

const HTML = { 'content-type': 'text/html; charset=utf-8' }

/** Files, not pages: browsers may keep them, and a policy of theirs is stricter. */
const SETS_ITS_OWN = /^\/theme\/[^/]+\.css$|^\/(?:connect\/[^/]+|admin-link)\/[^/]+\/logo$/

const FRAMES_OURS = ['/demo', '/demo/states']

/** Built assets have their own, long-lived caching; answers of the API say what they need by themselves. */
export const config = { matcher: ['/((?!_next/static/|api/v1/|favicon\\.ico$).*)'] }

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
    // The demo opens the wizard on its own page, and previews every state of it.
    ...(framesOurs ? ["frame-src 'self'"] : []),
  ].join('; ')
}

function isHttps(request: NextRequest): boolean {
  const forwarded = request.headers.get('x-forwarded-proto')
  return request.nextUrl.protocol === 'https:' || forwarded === 'https'
}
