import { PAGES } from '#app/docs/_pages/pages.ts'
import { verdictText } from '#app/docs/_pages/verdict-text.ts'
import { DOCS, VERDICTS, docsPage } from '#app/docs/docs-page.ts'
import { VerdictCode } from '#lib/diagnosis/verdict.ts'
import { docsStages } from '#lib/messages/docs-words.ts'

/** The page at this address as Markdown, its links leading to Markdown too; null where there is none. */
export function pageMarkdown(path: string): string | null {
  const text = textOf(path)
  return text?.replaceAll(LINK, ']($1.md$2)') ?? null
}

/** To our own pages; one is a tool, and its Markdown of no use to whoever follows a link. */
const LINK = /\]\((\/docs(?!\/api\/try)(?:\/[a-z\d_-]+)*)(#[^)\s]*)?\)/g

function textOf(path: string): string | null {
  const { w, host } = docsPage()
  if (path === DOCS) return `${index()}\n`
  if (path === `${DOCS}/api/try`) return `# ${w.t('docs.tryOut.title')}\n\n${TOOL}\n`
  const page = PAGES.find((each) => each.path === path)
  if (page) return page.markdown()
  if (!path.startsWith(`${VERDICTS}/`)) return null
  const code = VerdictCode.safeParse(path.slice(VERDICTS.length + 1))
  return code.success ? `${verdictText(code.data, w, host)}\n` : null
}

const TOOL =
  'A page that sends calls from the browser, and so has no other form. Every operation, with samples to run, is at [API](/docs/api).'

function index(): string {
  const { w, host } = docsPage()
  return [
    `# ${w.t('docs.title')}`,
    w.t('docs.lead', { host }),
    PAGES.map(({ path, name, text }) => `- [${name}](${path}): ${text}`).join('\n'),
  ].join('\n\n')
}

/** By https://llmstxt.org: every page, as an address that gives Markdown, and the OpenAPI file. */
export function llmsText(origin: string): string {
  const { w, host } = docsPage()
  const link = (name: string, path: string, text: string) =>
    `- [${name}](${origin}${path}): ${text}`
  return `${[
    `# Connecting Marketo to ${host}`,
    '> A wizard that a product embeds so that its customers connect their Marketo, an API that hands out access tokens, and webhooks that tell how each connection fares.',
    `## ${w.t('docs.title')}`,
    PAGES.map(({ name, path, text }) => link(name, `${path}.md`, text)).join('\n'),
    '## Verdicts of a connection test',
    docsStages()
      .flatMap(({ codes }) => codes)
      .map((code) => link(w.messages.verdicts[code].name, `${VERDICTS}/${code}.md`, `\`${code}\``))
      .join('\n'),
    '## For programs',
    [
      link('OpenAPI 3.1', '/api/v1/openapi.json', 'every operation with its schemas'),
      link('The script', '/sdk/v1.js', 'an ES module that opens the wizard in a page'),
    ].join('\n'),
  ].join('\n\n')}\n`
}
