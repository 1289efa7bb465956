import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { StoredReport } from '#lib/diagnosis/stored-report.ts'
import { RULES } from '#lib/diagnosis/rules.ts'
import { VerdictCode } from '#lib/diagnosis/verdict.ts'
import { en } from '#lib/messages/en.ts'
import { listedInstances } from '#lib/simulator/listed-instances.ts'
import { CASES } from '#tests/verdicts/cases.ts'
import { SHOWN } from '#tests/verdicts/shown.ts'

const text = (path: string) => (existsSync(path) ? readFileSync(path, 'utf8') : '')
const json = (path: string): unknown => JSON.parse(text(path) || 'null')

const RULE_FILES = readdirSync('lib/diagnosis/rules')
const EXAMPLES = json('app/docs/errors/examples.json') as Record<string, { report: unknown }>
const TABLE = text('docs/verdicts.md')

describe.each(VerdictCode.options)('%s has', (code) => {
  const file = `${code.replaceAll('_', '-')}.ts`

  it('a rule, in a file of its own', () => {
    expect(RULES.filter((rule) => rule.code === code)).not.toEqual([])
    expect(RULE_FILES).toContain(file)
    expect(text(`lib/diagnosis/rules/${file}`)).toContain(`code: '${code}'`)
  })

  it('an obvious case, a near miss and a tie, each with its reason', () => {
    const { obvious, nearMiss, tie } = CASES[code]
    for (const { why } of [obvious, nearMiss, tie]) expect(why).toMatch(/^\S.{2,}[.!?]$/)
  })

  it('a way in which the command line shows it', () => {
    expect(canBeShown(code)).toBe(true)
  })

  it('words, in the wizard and in the docs', () => {
    const { name, title, explanation, who, leave } = en.verdicts[code]
    for (const words of [name, title, explanation, who, leave]) expect(words).not.toBe('')
    expect(en.causes[code].length).toBeGreaterThan(0)
  })

  it('a page in the docs with an example, and a row in the table', () => {
    expect(existsSync('app/docs/errors/[code]/page.tsx')).toBe(true)
    expect(StoredReport.parse(EXAMPLES[code]?.report).verdict.code).toBe(code)
    expect(TABLE.split('\n').filter((line) => rowOf(line) === code)).toHaveLength(1)
  })

  it('a golden report', () => {
    expect(StoredReport.parse(json(`tests/reports/${code}.json`)).verdict.code).toBe(code)
  })
})

function canBeShown(code: VerdictCode): boolean {
  const shown = SHOWN[code]
  switch (shown.by) {
    case 'instance':
      return verdictListed(shown.munchkinId) === code
    case 'answers':
      return verdictListed(shown.munchkinId) !== undefined
    case 'report':
      return existsSync(`tests/reports/${shown.file}`)
    case 'typed':
      return true
  }
}

const verdictListed = (munchkinId: string) =>
  listedInstances().find((instance) => instance.munchkinId === munchkinId)?.verdict

/** The code in the first cell of a row, plain or as a link to its page. */
const rowOf = (line: string) => /^\|\s*\[?`([a-z_]+)`/.exec(line)?.[1]
