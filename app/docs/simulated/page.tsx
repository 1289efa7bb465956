import { MarkdownPage, markdownTitle } from '#app/docs/markdown-page.tsx'

export const generateMetadata = () => markdownTitle('/docs/simulated')

export default async function SimulatedPage() {
  return <MarkdownPage path="/docs/simulated" />
}
