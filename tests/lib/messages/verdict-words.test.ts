import { describe, expect, it } from 'vitest'
import { Confidence, VerdictCode } from '#lib/diagnosis/verdict.ts'
import { plainReport } from '#lib/messages/plain-report.ts'
import { verdictParams, type VerdictContext } from '#lib/messages/verdict-params.ts'
import { verdictWords } from '#lib/messages/verdict-words.ts'
import { plainText, words } from '#lib/messages/words.ts'
import { CONTEXT, exampleReport } from '#tests/lib/messages/example-report.ts'
import { argumentsOf, eachMessage, renderings } from '#tests/lib/messages/each-message.ts'

const w = words('en')
const say = (
  code: VerdictCode,
  confidence: Confidence = 'likely',
  context: VerdictContext = CONTEXT,
) => verdictWords(exampleReport(code, confidence), w, context)

describe.each(VerdictCode.options)('the words of %s', (code) => {
  const text = w.messages.verdicts[code]

  it('name nothing that a report cannot fill in', () => {
    const known = Object.keys(verdictParams(exampleReport(code), w, CONTEXT))
    const named = eachMessage(text).flatMap(({ message }) => [...argumentsOf(message).keys()])
    expect(named.filter((name) => !known.includes(name))).toEqual([])
  })

  it.each(Confidence.options)('are complete when it is %s', (confidence) => {
    const said = say(code, confidence)
    const texts = [said.title, said.explanation, said.who, said.leave, ...said.notWrong].map(
      plainText,
    )
    const stepTexts = said.steps.map(({ parts }) => plainText(parts))
    for (const one of [...texts, ...stepTexts, said.badge, said.name]) {
      expect(one).toMatch(/\S/)
      expect(one).not.toMatch(/[{}<>]/)
    }
  })

  it('have a title of at most 70 characters in every form, without a full stop', () => {
    for (const title of renderings(text.title, w.say)) {
      const named = title.replace('a instance', '123-ABC-457').replace('a host', 'Acme')
      expect(named.length).toBeLessThanOrEqual(70)
      expect(named).not.toMatch(/\.$/)
    }
  })

  it('have steps of at most 160 characters, each a whole sentence', () => {
    for (const { text: step, asked } of text.steps) {
      for (const one of [...renderings(step, w.say), ...renderings(asked ?? '', w.say)]) {
        expect(one.length).toBeLessThanOrEqual(160)
        expect(one).toMatch(/^$|[.:]$/)
      }
    }
  })

  it('explain in at most three sentences and 200 characters', () => {
    for (const one of renderings(text.explanation, w.say)) {
      expect(one.length).toBeLessThanOrEqual(200)
      expect(one.split(/[.?] /).length).toBeLessThanOrEqual(3)
    }
  })

  it('give something to do other than asking support, unless all is done', () => {
    const own = text.steps.filter((step) => !/support of \{host\}/.test(step.text))
    expect(own.length > 0).toBe(code !== 'connected')
  })

  it('make a plain report that says them all', () => {
    const report = plainReport(exampleReport(code), w, CONTEXT)
    const said = say(code, 'likely', { ...CONTEXT, place: 'commandLine' as const })
    const oneLine = report.replaceAll(/\s+/g, ' ')
    for (const parts of [said.title, said.explanation, ...said.steps.map((step) => step.parts)]) {
      expect(oneLine).toContain(plainText(parts))
    }
    expect(report).toContain(code)
    expect(report).not.toMatch(/[{}<]|undefined|=>/)
    expect(report).not.toMatch(/ $/m)
  })
})

describe('titles', () => {
  it('carry their confidence in words', () => {
    expect(plainText(say('ip_blocked', 'certain').title)).toBe('Marketo is blocking our addresses')
    expect(plainText(say('ip_blocked', 'likely').title)).toBe(
      'Marketo is most likely blocking our addresses',
    )
    expect(plainText(say('ip_blocked', 'possible').title)).toBe(
      'Marketo could be blocking our addresses',
    )
  })

  it('are all different, so that no two verdicts look alike', () => {
    const titles = VerdictCode.options.map((code) => plainText(say(code).title))
    expect(new Set(titles).size).toBe(VerdictCode.options.length)
  })
})
