import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answersIn } from '#app/docs/errors/[code]/try-commands.ts'
import { exampleOf, type Shown } from '#app/docs/errors/example-of.ts'
import { rejudge } from '#lib/diagnosis/rejudge.ts'
import { StoredReport } from '#lib/diagnosis/stored-report.ts'
import { RULES } from '#lib/diagnosis/rules.ts'
import { VerdictCode } from '#lib/diagnosis/verdict.ts'
import { en } from '#lib/messages/en.ts'
import { docsStages } from '#lib/messages/docs-words.ts'
import { observeTyped } from '#lib/marketo/typed.ts'
import { listedInstance } from '#lib/simulator/listed-instances.ts'
import { startSimulator, type Simulator } from '#lib/simulator/start-simulator.ts'
import { testSimulated } from '#tests/support/simulated-test.ts'
import { codeOf } from '#tests/support/verdicts.ts'
import { CASES } from '#tests/verdicts/cases.ts'
import { SHOWN } from '#scripts/docs/shown.ts'

const text = (path: string) => (existsSync(path) ? readFileSync(path, 'utf8') : '')
const json = (path: string): unknown => JSON.parse(text(path) || 'null')

const RULE_FILES = readdirSync('lib/diagnosis/rules')
const TABLE = text('docs/verdicts.md')

let simulator: Simulator
beforeAll(async () => {
  simulator = await startSimulator()
})
afterAll(() => simulator.stop())

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

  it('a way in which the command line shows it', async () => {
    expect(await codeShown(SHOWN[code])).toBe(code)
  })

  it('words, in the wizard and in the docs', () => {
    const { name, title, explanation, who, leave } = en.verdicts[code]
    for (const words of [name, title, explanation, who, leave]) expect(words).not.toBe('')
    expect(en.causes[code].length).toBeGreaterThan(0)
  })

  it('a page in the docs, linked from the list, with an example and the commands that show it', () => {
    const { report, shown, forms } = exampleOf(code)
    expect(report.verdict.code).toBe(code)
    expect(shown).toEqual(SHOWN[code])
    expect(forms.length).toBeGreaterThan(0)
    expect(docsStages().flatMap(({ codes }) => codes.filter((listed) => listed === code))).toEqual([
      code,
    ])
  })

  it('a row in the table', () => {
    expect(TABLE.split('\n').filter((line) => rowOf(line) === code)).toHaveLength(1)
  })

  it('a golden report', () => {
    expect(StoredReport.parse(json(`tests/reports/${code}.json`)).verdict.code).toBe(code)
  })
})

/** What is said where this is shown; of a listed instance what it promises, to which its own tests hold it. */
async function codeShown(shown: Shown): Promise<VerdictCode | undefined> {
  switch (shown.by) {
    case 'instance':
      return listedInstance(shown.munchkinId)?.verdict
    case 'answers':
      return codeByAnswers(shown)
    case 'report':
      return rejudge(StoredReport.parse(json(`tests/reports/${shown.file}`))).verdict.code
    case 'typed':
      return codeOf([observeTyped({ mode: 'live', ...NO_PAIR, endpoint: shown.endpoint })])
  }
}

const NO_PAIR = { clientId: '', clientSecret: '' }

async function codeByAnswers(shown: Extract<Shown, { by: 'answers' }>): Promise<VerdictCode> {
  const listed = listedInstance(shown.munchkinId)!
  const answers = Object.fromEntries(
    answersIn(shown).map(({ question, answer }) => [question, answer]),
  )
  const { report } = await testSimulated(simulator.url, listed, listed.needs, { answers })
  return report.verdict.code
}

/** The code in the first cell of a row, plain or as a link to its page. */
const rowOf = (line: string) => /^\|\s*\[?`([a-z_]+)`/.exec(line)?.[1]
