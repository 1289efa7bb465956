import { pageMarkdown } from '#app/docs/_pages/page-markdown.ts'
import { DOCS, docsPage } from '#app/docs/docs-page.ts'

type Route = { params: Promise<{ page?: string[] }> }

/** Every page of the documentation as Markdown: `proxy.ts` leads the addresses that end in `.md` here. */
export async function GET(_request: Request, { params }: Route): Promise<Response> {
  const { page = [] } = await params
  const text = pageMarkdown([DOCS, ...page].join('/'))
  const { w } = docsPage()
  return new Response(
    text ?? `# ${w.t('docs.missing.page')}\n\n[${w.t('docs.title')}](/docs.md)\n`,
    {
      status: text === null ? 404 : 200,
      headers: { 'content-type': 'text/markdown; charset=utf-8', vary: 'accept' },
    },
  )
}
