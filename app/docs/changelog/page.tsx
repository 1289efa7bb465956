import { MarkdownPage, markdownTitle } from '#app/docs/markdown-page.tsx'

export const generateMetadata = () => markdownTitle('/docs/changelog')

export default async function ChangelogPage() {
  return <MarkdownPage path="/docs/changelog" />
}
