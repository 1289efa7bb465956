import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { Confidence, VerdictCode } from '#lib/diagnosis/verdict.ts'
import { plainReport } from '#lib/messages/plain-report.ts'
import { verdictParams } from '#lib/messages/verdict-params.ts'
import { verdictWords } from '#lib/messages/verdict-words.ts'
import { plainText, words } from '#lib/messages/words.ts'
import { CONTEXT, exampleReport } from '#tests/lib/messages/example-report.ts'
import { argumentsOf, eachMessage, renderings } from '#tests/lib/messages/each-message.ts'

const w = words('en')
const say = (code: VerdictCode, confidence: Confidence = 'likely', context = CONTEXT) =>
  verdictWords(exampleReport(code, confidence), w, context)

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
    const said = say(code)
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

describe('the reasons of alternatives', () => {
  const rules = new URL('../../../lib/diagnosis/rules/', import.meta.url)
  const given = readdirSync(rules).flatMap((name) =>
    [...readFileSync(new URL(name, rules), 'utf8').matchAll(/\bor\(\s*'\w+',\s*'(\w+)'/g)].map(
      ([, why]) => why,
    ),
  )

  it('all have words, whichever rule gives them', () => {
    expect(given.length).toBeGreaterThan(10)
    expect(given.filter((why) => !Object.hasOwn(w.messages.alternatives, why ?? ''))).toEqual([])
  })
})

describe('verdictWords', () => {
  it('asks for the addresses by number, and says who sends them when they are not known', () => {
    const step = (addresses: string[]) => {
      const found = say('ip_blocked', 'likely', { ...CONTEXT, addresses }).steps.find(
        ({ show }) => show === 'addresses',
      )
      return plainText(found?.parts ?? [])
    }
    expect(step(['203.0.113.20'])).toBe('Add this address:')
    expect(step(['203.0.113.20', '203.0.113.21'])).toBe('Add these two addresses:')
    expect(step([])).toBe('Add the addresses of Acme. Its support will send them to you.')
  })

  it('offers the missing permissions by the label of Marketo first', () => {
    expect(say('permission_missing').permissions).toEqual([
      {
        name: 'Read-Only Lead',
        uiLabel: 'Read-Only Person',
        label: "Read-Only Person (Read-Only Lead in Adobe's API documents)",
      },
    ])
  })

  it('offers every gap when connected with gaps, the optional one too', () => {
    expect(say('connected_with_gaps').permissions.map(({ name }) => name)).toEqual([
      'Read-Only Lead',
      'Read-Only Activity',
    ])
  })

  it('does not claim that the credentials are right when Identity itself refused us', () => {
    const report = exampleReport('ip_blocked', 'possible')
    report.verdict.params = { at: 'identity' }
    const said = verdictWords(report, w, CONTEXT)
    expect(plainText(said.explanation)).not.toContain('Client Id and Client Secret are right')
    expect(said.notWrong.map(plainText)).toEqual(['The endpoint is right: Marketo answers there.'])
  })

  it('says that there is nothing to tick when only the subscription lacks something', () => {
    const report = exampleReport('connected_with_gaps', 'certain')
    report.permissions = report.permissions.map((one) => ({ ...one, state: 'featureOff' as const }))
    const said = verdictWords(report, w, CONTEXT)
    expect(plainText(said.explanation)).toContain('so there is nothing to tick')
    expect(said.steps).toEqual([])
  })

  it('claims the credentials right only when Marketo gave a token', () => {
    const report = exampleReport('unexpected_reply')
    const notWrong = () => verdictWords(report, w, CONTEXT).notWrong.map(plainText).join(' ')
    expect(notWrong()).toContain('Your Client Id and Client Secret are right')
    report.checks = report.checks.filter(({ id }) => id !== 'credentials')
    expect(notWrong()).not.toContain('Your Client Id and Client Secret are right')
  })

  it('speaks of a change when the connection worked before', () => {
    const report = exampleReport('credentials_revoked')
    report.verdict.params = { lastGoodAt: '2026-11-20T08:00:00Z' }
    expect(plainText(verdictWords(report, w, CONTEXT).explanation)).toMatch(
      /It last worked on Nov 20, 2026, 08:00 UTC; something has changed since\.$/,
    )
  })

  it('says when to try again', () => {
    const report = exampleReport('rate_limited', 'certain')
    report.verdict.retry = { kind: 'after', seconds: 20 }
    expect(plainText(verdictWords(report, w, CONTEXT).retry)).toContain('in 20 seconds')
  })

  it('falls back to the name of an alternative whose reason has no words', () => {
    const report = exampleReport('ip_blocked')
    report.verdict.alternatives = [{ code: 'dns_trouble', confidence: 'possible', why: 'alsoFits' }]
    expect(
      verdictWords(report, w, CONTEXT).alternatives.map(({ parts }) => plainText(parts)),
    ).toEqual(['Name lookup fails'])
  })
})
