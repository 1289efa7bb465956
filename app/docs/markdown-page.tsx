import { PageHeading } from '#app/_ui/page-heading.tsx'
import type { Block } from '#app/docs/_markdown/block.ts'
import { Markdown, Marked } from '#app/docs/_markdown/markdown.tsx'
import { parseInline, plainInline } from '#app/docs/_markdown/parse-inline.ts'
import { parseMarkdown } from '#app/docs/_markdown/parse-markdown.ts'
import { pageAt } from '#app/docs/_pages/pages.ts'
import { DocsFrame } from '#app/docs/docs-frame.tsx'
import { DOCS, docsPage, docsTitle } from '#app/docs/docs-page.ts'
import { PartsBeside } from '#app/docs/parts-beside.tsx'

export const markdownTitle = (path: string) => docsTitle(() => pageAt(path).name)

/** A page whose source is Markdown: its first heading, its lead, the rest, and its parts beside it. */
export function MarkdownPage({ path }: { path: string }) {
  const { w } = docsPage()
  const page = pageAt(path)
  const [title, lead, ...rest] = parseMarkdown(page.markdown())
  const blocks = lead?.kind === 'text' ? rest : lead ? [lead, ...rest] : rest
  const above = [
    { href: DOCS, name: w.t('docs.title') },
    ...(page.below ? [{ href: page.below, name: pageAt(page.below).name }] : []),
  ]
  return (
    <DocsFrame w={w} above={above} path={path}>
      <PageHeading
        title={<Marked text={title?.kind === 'heading' ? title.text : page.name} />}
        {...(lead?.kind === 'text' ? { lead: <Marked text={lead.text} /> } : {})}
      />
      <PartsBeside w={w} parts={blocks.filter(isSection).map(partOf)}>
        <Markdown w={w} blocks={blocks} hasValues={page.hasValues ?? false} />
      </PartsBeside>
    </DocsFrame>
  )
}

type Heading = Block & { kind: 'heading' }

const isSection = (block: Block): block is Heading => block.kind === 'heading' && block.level < 3

const partOf = ({ id, text }: Heading) => ({ id, title: plainInline(parseInline(text)) })
