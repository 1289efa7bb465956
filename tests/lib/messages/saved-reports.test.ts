import { describe, expect, it } from 'vitest'
import type { Report } from '#lib/diagnosis/report.ts'
import { verdictWords } from '#lib/messages/verdict-words.ts'
import { plainText, words } from '#lib/messages/words.ts'
import { savedReports } from '#scripts/docs/saved-reports.ts'
import { CONTEXT } from '#tests/lib/messages/example-report.ts'

const w = words('en')
const reports = [...savedReports()]
const chosen = (isMeant: (report: Report) => boolean) =>
  reports.filter(([, report]) => isMeant(report))
const say = (report: Report) => verdictWords(report, w, CONTEXT)

describe.each(reports)('the words for %s', (_, report) => {
  const said = say(report)

  it('are whole sentences with nothing left open', () => {
    const sentences = [said.explanation, said.who, said.leave, ...said.notWrong]
    if (said.memory.length > 0) sentences.push(said.memory)
    const others = [said.title, said.retry, ...said.steps.map(({ parts }) => parts)]
    for (const text of sentences.map(plainText)) expect(text).toMatch(/^[A-Z].*\.$/)
    for (const text of [...sentences, ...others].map(plainText)) {
      expect(text).not.toMatch(/[{}]| {2}|undefined|NaN| [.,]|\(\)/)
    }
    expect(plainText(said.title)).toMatch(/^[A-Z].*[^.]$/)
  })

  it('give a reason for each alternative', () => {
    for (const { why } of report.verdict.alternatives) {
      expect(w.messages.alternatives).toHaveProperty(why)
    }
  })
})

it('name beside a certain verdict no other that merely fits as well', () => {
  const fits = ({ verdict }: Report) => verdict.alternatives.some(({ why }) => why === 'alsoFits')
  const certain = chosen((report) => report.verdict.confidence === 'certain' && fits(report))
  const doubtful = chosen((report) => report.verdict.confidence !== 'certain' && fits(report))
  const namesFitting = (report: Report) =>
    say(report).alternatives.some(({ code }) =>
      report.verdict.alternatives.some((one) => one.code === code && one.why === 'alsoFits'),
    )
  expect(certain.filter(([, report]) => namesFitting(report))).toEqual([])
  expect(certain.length).toBeGreaterThan(0)
  expect(doubtful.every(([, report]) => namesFitting(report))).toBe(true)
  expect(doubtful.length).toBeGreaterThan(0)
})

describe('the words of a connection that worked before', () => {
  it.each(
    chosen(({ verdict }) => 'lastGoodAt' in verdict.params && verdict.outcome !== 'connected'),
  )('%s say when it did, and since when not only where something is broken', (_, report) => {
    const said = plainText(say(report).memory)
    expect(said).toMatch(/(It (last )?worked on|On) Nov \d+, 2026, [\d:]+ UTC/)
    const { code, outcome, params } = report.verdict
    const isBroken = outcome === 'fixable' && code !== 'quota_exhausted'
    const isOther = ['clientId', 'secret'].some((name) => [params['changed']].flat().includes(name))
    expect(said.includes('no longer on')).toBe(isBroken && !isOther)
  })
})

describe('the words of a wait', () => {
  const waits = chosen(({ verdict }) => verdict.outcome === 'wait')

  it.each(waits)('%s say when the next try makes sense', (_, report) => {
    expect(plainText(say(report).retry)).toMatch(/after this test, from .*\d\d:\d\d UTC on\./)
  })

  it.each(waits)('%s ask nobody for a change', (_, report) => {
    const said = say(report)
    expect(said.badge).toBe(w.t('badge.wait'))
    expect(plainText(said.title)).not.toMatch(/wrong (?!certificate)|missing|not right/)
  })

  it('count whose calls they are where a test could read it', () => {
    const counted = chosen(({ verdict }) => 'usageTotal' in verdict.params)
    expect(counted.length).toBeGreaterThan(0)
    for (const [, report] of counted) {
      expect(plainText(say(report).memory)).toMatch(/[\d,]+ (of [\d,]+ calls )?came from our/)
    }
  })
})
