import { Choice, Choices } from '#app/_ui/choice.tsx'
import { PageHeading } from '#app/_ui/page-heading.tsx'
import { DocsFrame } from '#app/docs/docs-frame.tsx'
import { VERDICTS, docsPage, docsTitle } from '#app/docs/docs-page.ts'

export const generateMetadata = () => docsTitle((w) => w.t('docs.title'))

export default async function DocsIndexPage() {
  const { w, host } = docsPage()
  return (
    <DocsFrame w={w}>
      <PageHeading title={w.t('docs.title')} lead={w.t('docs.lead', { host })} />
      <Choices>
        <Choice href={VERDICTS} title={w.t('docs.list.title')} text={w.t('docs.list.text')} />
      </Choices>
    </DocsFrame>
  )
}
