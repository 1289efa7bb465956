import { MarkdownPage, markdownTitle } from '#app/docs/markdown-page.tsx'

export const generateMetadata = () => markdownTitle('/docs/api/errors')

export default async function ApiErrorsPage() {
  return <MarkdownPage path="/docs/api/errors" />
}
