import type { Logo } from '#lib/host/logo.ts'

/** A host's image for its own session alone. Opened by itself, an SVG is a page: the policy lets nothing in it run. */
export function logoResponse(logo: Logo | null): Response {
  if (logo === null) {
    return new Response(null, { status: 404, headers: { ...POLICY, 'cache-control': 'no-store' } })
  }
  return new Response(new Uint8Array(logo.bytes), {
    headers: {
      ...POLICY,
      'content-type': logo.type,
      // The address changes with the image.
      'cache-control': 'private, max-age=86400, immutable',
    },
  })
}

/** Browsers that hold an image to its own policy need the styles inside an SVG. */
const POLICY = {
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox",
}
