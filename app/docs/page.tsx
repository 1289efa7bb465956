import { Choice, Choices } from '#app/_ui/choice.tsx'
import { PageHeading } from '#app/_ui/page-heading.tsx'
import { PAGES } from '#app/docs/_pages/pages.ts'
import { DocsFrame } from '#app/docs/docs-frame.tsx'
import { DOCS, docsPage, docsTitle } from '#app/docs/docs-page.ts'

export const generateMetadata = () => docsTitle((w) => w.t('docs.title'))

export default async function DocsIndexPage() {
  const { w, host } = docsPage()
  return (
    <DocsFrame w={w} path={DOCS}>
      <PageHeading title={w.t('docs.title')} lead={w.t('docs.lead', { host })} />
      <Choices>
        {PAGES.map(({ path, name, text }) => (
          <Choice key={path} href={path} title={name} text={text} />
        ))}
      </Choices>
    </DocsFrame>
  )
}
