import { MarkdownPage, markdownTitle } from '#app/docs/markdown-page.tsx'

export const generateMetadata = () => markdownTitle('/docs/webhooks')

export default async function WebhooksPage() {
  return <MarkdownPage path="/docs/webhooks" />
}
