import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { pageMarkdown } from '#app/docs/_pages/page-markdown.ts'
import { STRANGERS_CALLS } from '#app/api/v1/call-limits.ts'
import { samplesOf } from '#lib/api/openapi-samples.ts'
import { OPERATIONS } from '#lib/api/operations.ts'
import { codeBlocks } from '#tests/support/code-blocks.ts'

const read = (path: string) => readFileSync(path, 'utf8')

describe('the guides', () => {
  it.each(['docs/api.md', 'docs/embedding.md'])(
    '%s sets what the samples are written with',
    (path) => {
      const samples = OPERATIONS.flatMap((operation) => samplesOf(operation))
      const used = samples.flatMap(({ source }) => [...source.matchAll(/\bMARKETO_\w+/g)].flat())
      const shell = codeBlocks(read(path), 'sh').join('\n')
      expect(new Set(used).size).toBe(2)
      for (const name of new Set(used)) expect(shell).toContain(`export ${name}=`)
    },
  )

  it('have a policy for a page whose own script stands in a file and calls its own server', () => {
    const [policy = ''] = codeBlocks(read('docs/embedding.md'), 'http')
    const sources = new Map(
      policy
        .replace(/^.*?: /, '')
        .split('; ')
        .map((part) => part.split(' '))
        .map(([name = '', ...values]) => [name, values]),
    )
    expect(sources).toEqual(
      new Map([
        ['script-src', ["'self'", 'https://connect.example.com']],
        ['connect-src', ["'self'"]],
        ['frame-src', ['https://connect.example.com']],
      ]),
    )
  })

  it('say how often a caller without a key may call', () => {
    expect(read('docs/api.md')).toContain(`${STRANGERS_CALLS} a minute from each network address`)
  })

  it('say of the page to try the API on, as Markdown, that it is a tool', () => {
    expect(pageMarkdown('/docs/api/try')).toMatch(/^# .+\n\n.+\[API\]\(\/docs\/api\.md\)\.\n$/)
  })
})
