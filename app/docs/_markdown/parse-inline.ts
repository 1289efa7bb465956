import type { Inline } from '#app/docs/_markdown/block.ts'

const MARKS = /`([^`]+)`|\*\*((?:`[^`]*`|[^*`])+)\*\*|\[((?:`[^`]*`|[^\]`])+)\]\(([^)\s]+)\)/g

/** A sentence with its marks: code, strong words, links. */
export function parseInline(text: string): Inline[] {
  const parts: Inline[] = []
  let done = 0
  for (const match of text.matchAll(MARKS)) {
    const [whole, code, strong, name, href] = match
    if (match.index > done) parts.push({ kind: 'text', text: text.slice(done, match.index) })
    if (code !== undefined) parts.push({ kind: 'code', text: code })
    else if (strong !== undefined) parts.push({ kind: 'strong', children: parseInline(strong) })
    else parts.push({ kind: 'link', href: href ?? '', children: parseInline(name ?? '') })
    done = match.index + whole.length
  }
  if (done < text.length) parts.push({ kind: 'text', text: text.slice(done) })
  return parts
}

export const plainInline = (parts: Inline[]): string =>
  parts.map((part) => ('children' in part ? plainInline(part.children) : part.text)).join('')
