import { parseMarkdown } from '#app/docs/_markdown/parse-markdown.ts'

/** The fenced code of a Markdown text in these languages, in its order. */
export const codeBlocks = (markdown: string, ...languages: string[]): string[] =>
  parseMarkdown(markdown).flatMap((block) =>
    block.kind === 'code' && languages.includes(block.language) ? [block.text] : [],
  )
