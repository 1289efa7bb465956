import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { VerdictCode } from '#lib/diagnosis/verdict.ts'
import { generated } from '#scripts/docs/generated.ts'

const files = generated()

describe('the generated documentation', () => {
  it.each([...files.keys()])('%s is as `npm run docs` writes it today', (path) => {
    // A comparison, not a difference: the text is long, and the cure is always the same.
    const isFresh = readFileSync(path, 'utf8') === files.get(path)
    expect(isFresh, `${path} is stale: npm run docs`).toBe(true)
  })

  it.each(VerdictCode.options)('has a row and a page for %s', (code) => {
    const rows = files.get('docs/verdicts.md')?.split('\n') ?? []
    expect(rows.filter((row) => row.startsWith(`| \`${code}\` |`))).toHaveLength(1)
    const pages: Record<string, { report: { verdict: { code: string } } }> = JSON.parse(
      files.get('app/docs/errors/examples.json') ?? '{}',
    )
    expect(pages[code]?.report.verdict.code).toBe(code)
  })
})
