import { themeFile } from '#lib/host/theme-stylesheet.ts'

type Props = { params: Promise<{ file: string }> }

/** What a look's address says, as a stylesheet: no session, no settings, the same for everyone for ever. */
export async function GET(_: Request, { params }: Props): Promise<Response> {
  const found = themeFile((await params).file)
  if (found === null) {
    return new Response(null, { status: 404, headers: { 'cache-control': 'no-store', ...POLICY } })
  }
  const caching = found.isNewest ? 'public, max-age=31536000, immutable' : 'no-store'
  const headers = { 'content-type': 'text/css; charset=utf-8', 'cache-control': caching, ...POLICY }
  return new Response(found.text, { headers })
}

const POLICY = { 'content-security-policy': "default-src 'none'; frame-ancestors 'none'" }
