import { MarkdownPage, markdownTitle } from '#app/docs/markdown-page.tsx'

export const generateMetadata = () => markdownTitle('/docs/api')

export default async function ApiPage() {
  return <MarkdownPage path="/docs/api" />
}
