import { describe, expect, it } from 'vitest'
import { parseInline, plainInline } from '#app/docs/_markdown/parse-inline.ts'
import { parseMarkdown } from '#app/docs/_markdown/parse-markdown.ts'
import { markdownAddress } from '#app/docs/markdown-address.ts'

describe('our Markdown', () => {
  it('knows headings, and numbers those of one text', () => {
    expect(parseMarkdown('# One\n## `two_words` here\n## One')).toEqual([
      { kind: 'heading', level: 1, text: 'One', id: 'one' },
      { kind: 'heading', level: 2, text: '`two_words` here', id: 'two_words-here' },
      { kind: 'heading', level: 2, text: 'One', id: 'one-2' },
    ])
  })

  it('knows paragraphs over lines, and lists whose items go on', () => {
    expect(parseMarkdown('A\nB\n- one\n  more\n- two\n\n1. first\n2. second')).toEqual([
      { kind: 'text', text: 'A B' },
      { kind: 'list', isNumbered: false, items: ['one more', 'two'] },
      { kind: 'list', isNumbered: true, items: ['first', 'second'] },
    ])
  })

  it('knows tables, a bar that is meant as one among them', () => {
    expect(parseMarkdown('| a | b |\n| --- | --- |\n| `x \\| y` | |')).toEqual([
      { kind: 'table', head: ['a', 'b'], rows: [['`x | y`', '']] },
    ])
  })

  it('leaves code alone, to its end or that of the file', () => {
    expect(parseMarkdown('```sh\n# no heading\n| no | table |\n```\n```\nopen')).toEqual([
      { kind: 'code', language: 'sh', text: '# no heading\n| no | table |' },
      { kind: 'code', language: '', text: 'open' },
    ])
  })

  it('knows code, strong words and links within a sentence', () => {
    expect(parseInline('see [`a` and b](/docs#x), **not `*`** `[c](d)`')).toEqual([
      { kind: 'text', text: 'see ' },
      {
        ...{ kind: 'link', href: '/docs#x' },
        children: [
          { kind: 'code', text: 'a' },
          { kind: 'text', text: ' and b' },
        ],
      },
      { kind: 'text', text: ', ' },
      {
        kind: 'strong',
        children: [
          { kind: 'text', text: 'not ' },
          { kind: 'code', text: '*' },
        ],
      },
      { kind: 'text', text: ' ' },
      { kind: 'code', text: '[c](d)' },
    ])
  })

  it('is plain text again without its marks', () => {
    expect(plainInline(parseInline('**A frame with `sandbox`** and [`b`](/c)'))).toBe(
      'A frame with sandbox and b',
    )
  })
})

describe('the address of a page as Markdown', () => {
  it.each([
    ['/docs.md', null, '/docs/markdown'],
    ['/docs/embed.md', '*/*', '/docs/markdown/embed'],
    ['/docs/errors/ip_blocked.md', null, '/docs/markdown/errors/ip_blocked'],
    ['/docs/embed', 'text/markdown', '/docs/markdown/embed'],
    ['/docs/embed', 'text/html, text/markdown;q=0.5', null],
    ['/docs/embed', 'text/markdown, text/html;q=0.8', '/docs/markdown/embed'],
    ['/docs/embed', 'text/html', null],
    ['/docs/embed', null, null],
    ['/docs/api/try', 'text/html', null],
    ['/docs/api/try.md', null, '/docs/markdown/api/try'],
    ['/docs/llms.txt', 'text/markdown', null],
    ['/docs/markdown/embed', 'text/markdown', null],
    ['/docs/../connect.md', null, null],
    ['/docsembed.md', null, null],
    ['/connect/x/open', 'text/markdown', null],
    ['/sdk/v1.md', null, null],
  ])('%s, accepting %s: %s', (path, accept, address) => {
    expect(markdownAddress(path, accept)).toBe(address)
  })
})
