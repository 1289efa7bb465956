import { notFound } from 'next/navigation'
import { docsTitle } from '#app/docs/docs-page.ts'

export const generateMetadata = () => docsTitle((w) => w.t('docs.missing.page'))

/** Every address below /docs that has no page: without this one, the wizard's own words would answer. */
export default async function NoSuchPage() {
  notFound()
}
