import { describe, expect, it } from 'vitest'
import { accessFacts } from '#lib/diagnosis/access-facts.ts'
import type { CallObservation, Outcome } from '#lib/marketo/observation.ts'
import {
  call,
  html,
  known,
  letIn,
  need,
  network,
  passes,
  probe,
  refused,
  says,
} from '#tests/support/observations.ts'
import { codeOf, verdictOf } from '#tests/support/verdicts.ts'

describe('ip_partly_allowed', () => {
  const main = (outcome: Outcome) => call('baseline', outcome, { from: '127.0.0.2' })
  const again = (outcome: Outcome) => call('baselineSecond', outcome, { from: '127.0.0.2' })
  const elsewhere = (outcome: Outcome) => call('baselineElsewhere', outcome, { from: '127.0.0.3' })

  it('is certain and names the addresses that are missing', () => {
    const seen = [...known(), main(passes()), elsewhere(says('603'))]
    expect(verdictOf(seen)).toMatchObject({
      code: 'ip_partly_allowed',
      owner: 'marketoAdmin',
      confidence: 'certain',
      params: { allowedAddresses: ['127.0.0.2'], missingAddresses: ['127.0.0.3'] },
    })
  })

  it('is said as well when it is our main address that is denied', () => {
    const seen = [...known(), main(says('603')), again(says('603')), elsewhere(passes())]
    expect(verdictOf(seen)).toMatchObject({
      code: 'ip_partly_allowed',
      params: { allowedAddresses: ['127.0.0.3'], missingAddresses: ['127.0.0.2'] },
    })
  })

  it('is not said when all are denied, all pass, or one has other trouble', () => {
    const none = [main(says('603')), again(says('603')), elsewhere(says('603'))]
    expect(codeOf([...known(), ...none])).toBe('ip_blocked')
    expect(codeOf([...known(), main(passes()), elsewhere(passes())])).toBe('connected')
    const probeDenied = call('probe', says('603'), { from: '127.0.0.3' })
    expect(codeOf([...letIn(), probeDenied])).toBe('connected')
  })

  it('is not said of a main address whose denial the second read contradicts', () => {
    const seen = [...known(), main(says('603')), again(passes()), elsewhere(passes())]
    expect(codeOf(seen)).toBe('connected')
  })

  it('gives way to a limit that ended the comparison before any probe', () => {
    const needs = [need('Read-Only Lead')]
    for (const [limit, code] of [
      ['606', 'rate_limited'],
      ['607', 'quota_exhausted'],
    ] as const) {
      const third = call('baselineElsewhere', passes(), { from: '127.0.0.4' })
      const seen = [...known(), main(passes()), elsewhere(says(limit)), third]
      expect(codeOf(seen, { needs })).toBe(code)
      const asked = [...seen, probe('Read-Only Lead', passes())]
      expect(codeOf(asked, { needs })).toBe('connected_with_gaps')
      expect(codeOf(seen)).toBe('connected_with_gaps')
    }
    expect(codeOf([...known(), main(passes()), elsewhere(says('611'))], { needs })).toBe('unknown')
  })

  it('leaves the baseline what it was at the main address, whatever the others saw', () => {
    const troubled = elsewhere(says('611'))
    expect(codeOf([...known(), main(passes()), troubled])).toBe('connected_with_gaps')
    expect(codeOf([...known(), main(says('611')), elsewhere(passes())])).toBe('marketo_unavailable')
  })
})

describe('one of our addresses that got neither a yes nor a no', () => {
  const needs = [need('Read-Only Lead')]
  const from = (address: string, outcome: Outcome) =>
    call('baselineElsewhere', outcome, { from: address })
  const judged = (...elsewhere: CallObservation[]) =>
    verdictOf([...letIn(), ...elsewhere, probe('Read-Only Lead', passes())], { needs })

  it.each([
    ['a timeout', network('TIMEOUT', 'connect')],
    ['502', html(502)],
    ['611', says('611')],
    ['a page', html()],
    ['a call that we cut', refused('deadline')],
  ])('is a gap after %s: a list of addresses may drop calls in silence', (_, outcome) => {
    expect(judged(from('203.0.113.2', passes()), from('203.0.113.3', outcome))).toMatchObject({
      code: 'connected_with_gaps',
      params: { addressesNotSeen: ['203.0.113.3'], notSeen: [], inferred: [] },
    })
  })

  it('is none where a retry got through', () => {
    const tries = [from('203.0.113.3', html(502)), from('203.0.113.3', passes())]
    expect(judged(...tries).code).toBe('connected')
    expect(judged(...tries.toReversed()).params).toMatchObject({
      addressesNotSeen: ['203.0.113.3'],
    })
  })

  it('is not our main address, which the retries and the second read speak for', () => {
    const seen = [
      ...known(),
      call('baseline', html(502)),
      call('baseline', says('603')),
      call('baselineSecond', passes()),
    ]
    expect(codeOf(seen)).toBe('connected')
  })

  it('leaves a denial elsewhere ip_partly_allowed', () => {
    const silent = from('203.0.113.3', network('TIMEOUT', 'connect'))
    const seen = [call('baseline', passes()), from('203.0.113.2', says('603')), silent]
    expect(accessFacts(seen).unseenFrom).toEqual(['203.0.113.3'])
    expect(judged(...seen.slice(1))).toMatchObject({
      code: 'ip_partly_allowed',
      confidence: 'certain',
      params: { missingAddresses: ['203.0.113.2'] },
    })
  })
})
