import { PageHeading } from '#app/_ui/page-heading.tsx'
import { DocsFrame } from '#app/docs/docs-frame.tsx'
import { DOCS, VERDICTS, docsPage } from '#app/docs/docs-page.ts'

export default async function NoSuchVerdict() {
  const { w } = docsPage()
  return (
    <DocsFrame w={w} above={[{ href: DOCS, name: w.t('docs.title') }]}>
      <PageHeading title={w.t('docs.missing.title')} lead={w.t('docs.missing.text')} />
      <p>
        <a href={VERDICTS}>{w.t('docs.missing.link')}</a>
      </p>
    </DocsFrame>
  )
}
