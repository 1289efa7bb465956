import './swagger.css'
import { PageHeading } from '#app/_ui/page-heading.tsx'
import { TryItOut } from '#app/docs/api/try/try-it-out.tsx'
import { DocsFrame } from '#app/docs/docs-frame.tsx'
import { DOCS, docsPage, docsTitle } from '#app/docs/docs-page.ts'
import styles from './try.module.css'

export const generateMetadata = () => docsTitle((w) => w.t('docs.tryOut.title'))

/** Calls to the API from the browser, for whoever has a key. */
export default async function TryPage() {
  const { w } = docsPage()
  const above = [
    { href: DOCS, name: w.t('docs.title') },
    { href: `${DOCS}/api`, name: w.t('docs.tryOut.api') },
  ]
  return (
    <DocsFrame w={w} above={above}>
      <PageHeading title={w.t('docs.tryOut.title')} lead={w.t('docs.tryOut.lead')} />
      <noscript>
        <p>
          <a href={`${DOCS}/api`}>{w.t('docs.tryOut.noScript')}</a>
        </p>
      </noscript>
      <div className={styles.swagger}>
        <TryItOut
          file="/api/v1/openapi.json"
          base="/api/v1"
          title={w.t('docs.tryOut.operations')}
          loading={w.t('docs.tryOut.loading')}
          failed={w.t('docs.tryOut.failed')}
        />
      </div>
    </DocsFrame>
  )
}
