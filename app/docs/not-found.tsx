import { PageHeading } from '#app/_ui/page-heading.tsx'
import { DocsFrame } from '#app/docs/docs-frame.tsx'
import { DOCS, docsPage } from '#app/docs/docs-page.ts'

export default async function NoSuchDocsPage() {
  const { w } = docsPage()
  return (
    <DocsFrame w={w}>
      <PageHeading title={w.t('docs.missing.page')} />
      <p>
        <a href={DOCS}>{w.t('docs.title')}</a>
      </p>
    </DocsFrame>
  )
}
