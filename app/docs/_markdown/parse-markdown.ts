import { anchorOf } from '#app/docs/_markdown/anchor.ts'
import type { Block } from '#app/docs/_markdown/block.ts'
import { parseInline, plainInline } from '#app/docs/_markdown/parse-inline.ts'

/**
 * The Markdown that our own pages are written in: headings, paragraphs, lists of one level, fenced code and tables. What
 * else Markdown knows (quotes, HTML, pictures) comes out as a paragraph.
 */
export function parseMarkdown(markdown: string): Block[] {
  const lines = markdown.split('\n')
  const blocks: Block[] = []
  const ids = new Map<string, number>()
  let place = 0
  while (place < lines.length) {
    const line = lines[place]!
    const heading = /^(#{1,3}) (.+)$/.exec(line)
    if (line.trim() === '') place += 1
    else if (heading) {
      const [, marks = '', text = ''] = heading
      const level = Math.min(3, marks.length) as 1 | 2 | 3
      blocks.push({ kind: 'heading', level, text, id: newId(text, ids) })
      place += 1
    } else {
      const { block, next } = blockAt(lines, place)
      blocks.push(block)
      place = next
    }
  }
  return blocks
}

/** A second heading of one text is numbered. */
function newId(text: string, ids: Map<string, number>): string {
  const id = anchorOf(plainInline(parseInline(text)))
  const count = (ids.get(id) ?? 0) + 1
  ids.set(id, count)
  return count === 1 ? id : `${id}-${count}`
}

type Read = { block: Block; next: number }

function blockAt(lines: string[], start: number): Read {
  const first = lines[start]!
  if (first.startsWith('```')) return codeAt(lines, start)
  if (first.startsWith('|')) return tableAt(lines, start)
  if (ITEM.test(first)) return listAt(lines, start)
  const next = endOf(lines, start + 1, (line) => line.trim() === '' || STARTS.test(line))
  return { block: { kind: 'text', text: joined(lines.slice(start, next)) }, next }
}

const ITEM = /^(?:[-*]|\d+\.) /
const STARTS = /^(?:#{1,3} |```|\||[-*] |\d+\. )/

function codeAt(lines: string[], start: number): Read {
  const end = endOf(lines, start + 1, (line) => line.startsWith('```'))
  const text = lines.slice(start + 1, end).join('\n')
  return { block: { kind: 'code', language: lines[start]!.slice(3).trim(), text }, next: end + 1 }
}

function tableAt(lines: string[], start: number): Read {
  const next = endOf(lines, start, (line) => !line.startsWith('|'))
  const [head = [], , ...rows] = lines.slice(start, next).map(cellsOf)
  return { block: { kind: 'table', head, rows }, next }
}

const cellsOf = (row: string) =>
  row
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|\s*$/, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim().replaceAll('\\|', '|'))

/** A line that is indented goes on with its item. */
function listAt(lines: string[], start: number): Read {
  const next = endOf(lines, start, (line) => !ITEM.test(line) && !/^ +\S/.test(line))
  const items: string[] = []
  for (const line of lines.slice(start, next)) {
    if (ITEM.test(line)) items.push(line.replace(ITEM, ''))
    else items.push(joined([items.pop() ?? '', line]))
  }
  return { block: { kind: 'list', isNumbered: /^\d/.test(lines[start]!), items }, next }
}

function endOf(lines: string[], start: number, isEnd: (line: string) => boolean): number {
  let place = start
  while (place < lines.length && !isEnd(lines[place]!)) place += 1
  return place
}

const joined = (lines: string[]) => lines.map((line) => line.trim()).join(' ')
