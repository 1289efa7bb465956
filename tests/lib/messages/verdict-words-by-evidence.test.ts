import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Confidence, VerdictCode } from '#lib/diagnosis/verdict.ts'
import { verdictWords } from '#lib/messages/verdict-words.ts'
import { plainText, words } from '#lib/messages/words.ts'
import { call, CONTEXT, exampleReport } from '#tests/lib/messages/example-report.ts'

const w = words('en')
const say = (code: VerdictCode, confidence: Confidence = 'likely', context = CONTEXT) =>
  verdictWords(exampleReport(code, confidence), w, context)

describe('the reasons of alternatives', () => {
  const core = new URL('../../../lib/diagnosis/', import.meta.url)
  const sources = [
    'judge.ts',
    ...readdirSync(new URL('rules/', core)).map((name) => `rules/${name}`),
  ]
  const given = sources.flatMap((name) =>
    [...readFileSync(new URL(name, core), 'utf8').matchAll(/\bor\(\s*[^,()]+,\s*'(\w+)'/g)].map(
      ([, why]) => why,
    ),
  )

  it('all have words, whichever rule gives them', () => {
    expect(given.length).toBeGreaterThan(20)
    expect(given).toContain('alsoFits')
    expect(given.filter((why) => !Object.hasOwn(w.messages.alternatives, why ?? ''))).toEqual([])
  })

  it('are all given by some rule', () => {
    const unused = Object.keys(w.messages.alternatives).filter((why) => !given.includes(why))
    expect(unused).toEqual([])
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

  it('asks only for those of our addresses that are not let in yet', () => {
    const report = exampleReport('ip_partly_allowed', 'certain')
    report.verdict.params = { missingAddresses: ['203.0.113.21'] }
    const said = verdictWords(report, w, CONTEXT)
    expect(said.addresses).toEqual(['203.0.113.21'])
    expect(plainText(said.explanation)).toContain('Its list lacks 203.0.113.21')
    expect(said.steps.map(({ asked }) => asked)).toContain('Add this address:')
  })

  it.each([
    ['instance_not_found', 'same', 'shows this very Munchkin ID'],
    ['instance_not_found', 'other', 'shows another Munchkin ID'],
    ['client_id_unknown', 'same', 'It is the instance you see'],
    ['client_id_unknown', 'other', 'shows another Munchkin ID'],
  ] as const)('says of %s what follows when the person sees the %s id', (code, seen, expected) => {
    const report = exampleReport(code)
    report.verdict.params = { instanceSeen: seen }
    const said = verdictWords(report, w, CONTEXT)
    expect(plainText(said.explanation)).toContain(expected)
    const steps = said.steps.map(({ parts }) => plainText(parts)).join(' ')
    expect(steps).not.toMatch(/Compare|Check that you are in/)
    expect(steps.includes('Change the REST API Endpoint')).toBe(seen === 'other')
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

  it('claims nothing of values and endpoint when a page that is not of Marketo refused us', () => {
    const report = exampleReport('ip_blocked', 'possible')
    const page = { shape: 'notJson' as const, length: 9, sha256: 'e3', excerpt: 'Forbidden' }
    const outcome = { kind: 'reply' as const, status: 403, contentType: 'text/html', body: page }
    report.verdict.params = { at: 'identity' }
    report.checks = report.checks.map((check) => ({
      ...check,
      observations:
        check.id === 'credentials'
          ? [call('token', '/identity/oauth/token', outcome)]
          : check.id === 'access'
            ? []
            : check.observations,
    }))
    const said = verdictWords(report, w, CONTEXT)
    expect(plainText(said.explanation)).not.toContain('Client Id and Client Secret are right')
    expect(said.notWrong).toEqual([])
  })

  it('claims the credentials right only when Marketo gave a token', () => {
    const report = exampleReport('unexpected_reply')
    const notWrong = () => verdictWords(report, w, CONTEXT).notWrong.map(plainText).join(' ')
    expect(notWrong()).toContain('Your Client Id and Client Secret are right')
    report.checks = report.checks.filter(({ id }) => id !== 'credentials' && id !== 'access')
    expect(notWrong()).not.toContain('Your Client Id and Client Secret are right')
  })

  it('says when to try again, by the clock and not before the wait is over', () => {
    const report = exampleReport('rate_limited', 'certain')
    const retry = (seconds?: number, timeZone?: string) => {
      report.verdict.retry = { kind: 'after', ...(seconds !== undefined && { seconds }) }
      return plainText(verdictWords(report, words('en', timeZone), CONTEXT).retry)
    }
    expect(retry(20)).toBe(
      "Test again 20 seconds after this test, from 09:31 UTC on. You won't have to type anything.",
    )
    expect(retry(58, 'Europe/Berlin')).toContain('from 10:31 on')
    expect(retry(59, 'Europe/Berlin')).toContain('from 10:32 on')
    expect(retry(20 * 3600)).toContain('20 hours after this test, from Nov 23, 2026, 05:31 UTC on')
    expect(retry()).toBe('You can test again right away.')
  })

  it('asks the admin once the quota is used up day by day', () => {
    const report = exampleReport('quota_exhausted', 'certain')
    report.verdict.params = { quotaDays: 3 }
    const often = verdictWords(report, w, CONTEXT)
    expect(plainText(often.explanation)).toContain('used up on 3 of the last seven days')
    expect(often.steps.map(({ asked }) => asked).join(' ')).toContain('higher daily limit')
    report.verdict.outcome = 'wait'
    const once = verdictWords(report, w, CONTEXT)
    expect(plainText(once.explanation)).toContain('midnight, US Central time')
    expect(plainText(once.title)).not.toBe(plainText(often.title))
  })

  it('names the limit that was reached', () => {
    const report = exampleReport('rate_limited', 'certain')
    const share = (code: string) => {
      report.verdict.params = { codes: [code] }
      return plainText(verdictWords(report, w, CONTEXT).explanation)
    }
    expect(share('606')).toContain('100 calls in 20 seconds')
    expect(share('615')).toContain('ten calls at a time')
    expect(share('1029')).toContain('number of jobs')
  })

  it('does not look for a slip of the pen in an address that led to Marketo before', () => {
    const report = exampleReport('instance_not_found')
    report.verdict.params = { lastGoodAt: '2026-11-20T08:00:00Z' }
    const said = verdictWords(report, w, CONTEXT)
    expect(plainText(said.title)).toMatch(/any more$/)
    expect(plainText(said.explanation)).not.toContain('differs')
  })

  it('says that a permission is not proven where nothing else is the matter', () => {
    const report = exampleReport('unknown', 'possible')
    report.verdict.params = { codes: [], notVerified: ['Read-Write Lead'] }
    const said = verdictWords(report, w, CONTEXT)
    expect(plainText(said.title)).toContain('could not prove a permission')
    expect(plainText(said.explanation)).toContain('Read-Write Person')
  })

  it('says that the CRM runs what is switched off for programs', () => {
    const report = exampleReport('feature_disabled', 'certain')
    report.verdict.params = { permissions: ['Read-Only Opportunity'], codes: ['1018'] }
    expect(plainText(verdictWords(report, w, CONTEXT).explanation)).toContain('your CRM runs')
  })

  it('names an alternative that fits as well, and one whose reason has no words', () => {
    const report = exampleReport('ip_blocked')
    const reason = (why: string) => {
      report.verdict.alternatives = [{ code: 'dns_trouble', confidence: 'possible', why }]
      return verdictWords(report, w, CONTEXT).alternatives.map(({ parts }) => plainText(parts))
    }
    expect(reason('alsoFits')).toEqual(['What we saw fits this as well: Name lookup fails.'])
    expect(reason('of tomorrow')).toEqual(['Name lookup fails'])
  })
})
