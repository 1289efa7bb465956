import { describe, expect, it } from 'vitest'
import { readFileSync } from 'node:fs'
import { VerdictCode } from '#lib/diagnosis/verdict.ts'
import { DRAWS } from '#tests/bench/accuracy/draws.ts'
import extract from '#tests/bench/accuracy/marketo-tables.json' with { type: 'json' }
import { FACTS, isFactsAtHand, tablesIn } from '#tests/bench/accuracy/marketo-tables.ts'
import { measureAccuracy } from '#tests/bench/accuracy/measure-accuracy.ts'
import { sourceFiles } from '#tests/support/source-file.ts'

/** The small form of `npm run bench:accuracy`: the same seed, the same worlds. */
const PER_CODE = 3

describe('the accuracy of the diagnosis on worlds drawn from the facts alone', () => {
  it('is as high as it was measured to be', { timeout: 120_000 }, async () => {
    const cases = await measureAccuracy('1', PER_CODE)
    const count = (isMeant: (each: (typeof cases)[number]) => boolean) =>
      cases.filter(isMeant).length / cases.length
    expect(cases).toHaveLength(VerdictCode.options.length * PER_CODE)
    expect(count(({ truth, said }) => truth === said)).toBeGreaterThanOrEqual(0.95)
    expect(count(({ isNamed }) => isNamed)).toBeGreaterThanOrEqual(0.98)
    const isIn = (code: string) => code.startsWith('connected')
    const wronglyIn = cases.filter(({ truth, said }) => isIn(said) && !isIn(truth))
    expect(wronglyIn).toEqual([])
  })

  it('is measured for every verdict', () => {
    expect(Object.keys(DRAWS).toSorted()).toEqual([...VerdictCode.options].toSorted())
  })

  it('is measured without a look at any rule: the product comes in by its test alone', () => {
    const imports = sourceFiles('tests/bench/accuracy/**/*.ts').flatMap((file) => file.imports)
    const ofTheProduct = imports.filter(({ from }) => from.startsWith('#lib/'))
    expect([...new Set(ofTheProduct.map(({ from }) => from))].toSorted()).toEqual([
      '#lib/connection-test/at-once.ts',
      '#lib/connection-test/run.ts',
      '#lib/diagnosis/rejudge.ts',
      '#lib/diagnosis/report.ts',
      '#lib/diagnosis/verdict.ts',
      '#lib/marketo/secret.ts',
      '#lib/marketo/transport.ts',
      '#lib/marketo/typed.ts',
    ])
  })

  const why = isFactsAtHand ? '' : ' (skipped: ../shared/marketo.md is not there)'
  it.skipIf(!isFactsAtHand)(`reads the facts as the extract has them${why}`, () => {
    expect(tablesIn(readFileSync(FACTS, 'utf8'))).toEqual(extract)
  })
})
