import { llmsText } from '#app/docs/_pages/page-markdown.ts'
import { serverSettings } from '#lib/env.ts'

/** What there is to read, for programs that read. */
export function GET(): Response {
  const [origin = ''] = serverSettings().publicOrigins
  return new Response(llmsText(origin), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  })
}
