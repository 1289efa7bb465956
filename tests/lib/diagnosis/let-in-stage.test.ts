import { describe, expect, it } from 'vitest'
import type { Outcome } from '#lib/marketo/observation.ts'
import {
  call,
  denied,
  envelope,
  html,
  letIn,
  need,
  network,
  optional,
  passes,
  probe,
  refused,
  says,
  tokenGiven,
  typed,
} from '#tests/support/observations.ts'
import { codeOf, verdictOf } from '#tests/support/verdicts.ts'

const lead = need('Read-Only Lead')
const campaign = need('Read-Only Campaign')
const leadPasses = probe('Read-Only Lead', passes())
const both = { needs: [lead, campaign] }

describe("a probe's own trouble", () => {
  const troubles: [string, Outcome][] = [
    ['604', says('604')],
    ['606', says('606')],
    ['610', says('610')],
    ['611', says('611')],
    ['a timeout', network('TIMEOUT', 'firstByte')],
    ['503', html(503)],
  ]

  it.each(troubles)(
    'leaves the permission open for %s where another got an answer',
    (_, outcome) => {
      const seen = [...letIn(), leadPasses, probe('Read-Only Campaign', outcome)]
      expect(verdictOf(seen, both)).toMatchObject({
        code: 'connected_with_gaps',
        params: { notSeen: ['Read-Only Campaign'] },
      })
    },
  )

  it.each([
    ['marketo_unavailable', says('604')],
    ['rate_limited', says('606')],
    ['our_request_wrong', says('610')],
    ['marketo_unavailable', says('611')],
    ['instance_unreachable', network('TIMEOUT', 'firstByte')],
  ] as const)('is the verdict, %s, when no required probe got an answer', (code, outcome) => {
    const seen = [
      ...letIn(),
      probe('Read-Only Lead', outcome),
      probe('Read-Only Campaign', passes()),
    ]
    expect(codeOf(seen, { needs: [lead, optional('Read-Only Campaign')] })).toBe(code)
  })

  it('is not hidden by a stop that concerns the whole connection', () => {
    const seen = [...letIn(), leadPasses, probe('Read-Only Campaign', says('607'))]
    expect(codeOf(seen, both)).toBe('quota_exhausted')
  })

  it('ends the run for a limit that kept a required probe, or its second read, from being sent', () => {
    const limited = [...letIn(), leadPasses, probe('Read-Only Company', says('615'))]
    const unsent = { needs: [lead, optional('Read-Only Company'), campaign] }
    expect(codeOf(limited, unsent)).toBe('rate_limited')
    const unconfirmed = [...limited, ...denied('Read-Only Assets', 1)]
    expect(codeOf(unconfirmed, { needs: [lead, need('Read-Only Assets')] })).toBe('rate_limited')
    const cut = [...limited, probe('Read-Only Campaign', refused('deadline'))]
    expect(codeOf(cut, unsent)).toBe('connected_with_gaps')
    expect(codeOf(limited, { needs: [lead, optional('Read-Only Company')] })).toBe(
      'connected_with_gaps',
    )
  })

  it.each(['Read-Only Company', 'Read-Only Sales Person', 'Read-Only Named Account'])(
    'covers unknown codes for %s, which may be off without a known one',
    (permission) => {
      const seen = [...letIn(), leadPasses, probe(permission, says('1099'))]
      expect(codeOf(seen, { needs: [lead, need(permission)] })).toBe('connected_with_gaps')
    },
  )
})

describe('connected', () => {
  it('is certain when everything asked for was seen to work', () => {
    expect(verdictOf([...letIn(), leadPasses], { needs: [lead] })).toMatchObject({
      code: 'connected',
      outcome: 'connected',
      owner: 'nobody',
      confidence: 'certain',
      alternatives: [],
    })
  })

  it.each(['701', '702', '709', '718', '1003', '1004', '1013'])('takes %s as let in', (code) => {
    expect(codeOf([...letIn(), probe('Read-Only Lead', says(code))], { needs: [lead] })).toBe(
      'connected',
    )
  })

  it('takes a body that began as a success and was cut as let in', () => {
    const cut = envelope({ cut: true, resultCount: null })
    expect(codeOf([...letIn(), probe('Read-Only Lead', cut)], { needs: [lead] })).toBe('connected')
  })

  it('takes an asset search without a result as let in', () => {
    const empty = envelope({ resultCount: null })
    const needs = [need('Read-Only Assets')]
    expect(codeOf([...letIn(), probe('Read-Only Assets', empty)], { needs })).toBe('connected')
  })

  it('is never said without a probe that came to its end', () => {
    expect(codeOf(letIn(), { needs: [lead] })).toBe('unknown')
    const cut = [...letIn(), probe('Read-Only Lead', refused('deadline'))]
    expect(codeOf(cut, { needs: [lead] })).toBe('test_interrupted')
  })

  it('is never said without a token', () => {
    expect(codeOf([typed(), call('baseline', passes())])).not.toMatch(/^connected/)
  })

  it('finds a probe by its family, whichever name of it was probed', () => {
    const seen = [...letIn(), probe('Read-Write Campaign', passes())]
    expect(codeOf(seen, { needs: [need('read only campaigns')] })).toBe('connected')
  })
})

describe('connected_with_gaps', () => {
  it('lists each gap', () => {
    const needs = [
      lead,
      need('Approve Assets'),
      optional('Read-Only Campaign'),
      optional('Read-Only Custom Object'),
      optional('Read-Only Company'),
    ]
    const seen = [
      ...letIn(),
      leadPasses,
      ...denied('Read-Only Campaign', 1),
      probe('Read-Only Custom Object', says('1026')),
      probe('Read-Only Company', says('604')),
    ]
    expect(verdictOf(seen, { needs })).toMatchObject({
      code: 'connected_with_gaps',
      outcome: 'connected',
      owner: 'you',
      confidence: 'certain',
      params: {
        missingOptional: ['Read-Only Campaign'],
        notVerifiable: ['Approve Assets'],
        featureOff: ['Read-Only Custom Object'],
        notSeen: ['Read-Only Company'],
      },
    })
  })

  it('is said when the token names nobody', () => {
    const seen = [typed(), call('token', tokenGiven(' ')), call('baseline', passes()), leadPasses]
    expect(codeOf(seen, { needs: [lead] })).toBe('connected_with_gaps')
  })

  it('lists what is held as far as we can tell: by a code of a read that nobody documented', () => {
    const write = { needs: [need('Read-Write Lead')] }
    const judged = (outcome: Outcome) =>
      verdictOf([...letIn(), probe('Read-Write Lead', outcome)], write)
    for (const code of ['1003', '1013', '1042']) {
      expect(judged(says(code))).toMatchObject({
        code: 'connected_with_gaps',
        params: { inferred: ['Read-Write Lead'], notVerifiable: [], notSeen: [] },
      })
    }
    expect(judged(passes()).code).toBe('connected')
    const retried = [probe('Read-Write Lead', says('604')), probe('Read-Write Lead', passes())]
    expect(codeOf([...letIn(), ...retried], write)).toBe('connected')
    const other = [...letIn(), probe('Read-Only Lead', says('1003'))]
    expect(codeOf(other, { needs: [lead] })).toBe('connected')
  })

  it('is said when only what cannot be verified was asked for', () => {
    expect(codeOf(letIn(), { needs: [need('Execute Campaign')] })).toBe('connected_with_gaps')
  })

  it('is not said for what must be verified and cannot be', () => {
    const needs = [lead, need('Read-Write Company', { mustVerify: true })]
    const seen = [...letIn(), leadPasses, probe('Read-Only Company', passes())]
    expect(verdictOf(seen, { needs })).toMatchObject({
      code: 'unknown',
      params: { notVerified: ['Read-Write Company'] },
    })
  })
})
