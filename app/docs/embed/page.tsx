import { MarkdownPage, markdownTitle } from '#app/docs/markdown-page.tsx'

export const generateMetadata = () => markdownTitle('/docs/embed')

export default async function EmbedPage() {
  return <MarkdownPage path="/docs/embed" />
}
