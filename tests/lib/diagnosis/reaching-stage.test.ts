import { describe, expect, it } from 'vitest'
import type { Outcome } from '#lib/marketo/observation.ts'
import {
  call,
  envelope,
  known,
  network,
  passes,
  refused,
  tokenGiven,
  typed,
} from '#tests/support/observations.ts'
import { codeOf, otherCodes, verdictOf } from '#tests/support/verdicts.ts'

const asked = (outcome: Outcome) => [typed(), call('token', outcome)]
const controlAnswers = call('control', envelope())
const controlFails = call('control', network('ECONNREFUSED'))
const othersWell = { witnesses: { letIn: 2, failedToReach: 0 } }
const othersFail = { witnesses: { letIn: 0, failedToReach: 2 } }

describe('egress_broken', () => {
  it('is said when the control host fails too', () => {
    expect(verdictOf([...asked(network('ETIMEDOUT')), controlFails])).toMatchObject({
      code: 'egress_broken',
      outcome: 'ours',
      owner: 'hostSupport',
      confidence: 'likely',
      retry: { kind: 'after', seconds: 60 },
      params: { errno: 'ETIMEDOUT' },
    })
  })

  it('is said when witnesses fail too, whatever kind of failure it is', () => {
    for (const failure of [network('ENOTFOUND', 'dns'), network('CERT_HAS_EXPIRED', 'tls')]) {
      expect(codeOf(asked(failure), othersFail)).toBe('egress_broken')
    }
  })

  it('believes the control host, who was asked just now, more than witnesses', () => {
    const seen = asked(network('ECONNREFUSED'))
    expect(codeOf([...seen, controlFails], othersWell)).toBe('egress_broken')
    expect(codeOf([...seen, controlAnswers], othersFail)).toBe('instance_unreachable')
  })

  it('asks the control host where the witnesses saw nothing', () => {
    const sawNothing = { witnesses: { letIn: 0, failedToReach: 0 } }
    const seen = asked(network('ECONNREFUSED'))
    expect(codeOf([...seen, controlFails], sawNothing)).toBe('egress_broken')
    expect(codeOf([...seen, controlAnswers], sawNothing)).toBe('instance_unreachable')
  })

  it('takes witnesses who were let in nowhere, but reached Marketo, for a way out that works', () => {
    const turnedAway = { witnesses: { letIn: 0, failedToReach: 0 } }
    expect(codeOf(asked(network('ECONNRESET', 'firstByte')), turnedAway)).toBe('instance_not_found')
    expect(verdictOf(asked(network('CERT_HAS_EXPIRED', 'tls')), turnedAway).owner).toBe('marketo')
  })

  it('is not said where an answer came', () => {
    expect(codeOf([...asked(tokenGiven()), controlFails], othersFail)).not.toBe('egress_broken')
  })
})

describe('dns_trouble', () => {
  it.each(['ESERVFAIL', 'ETIMEOUT', 'EAI_AGAIN', 'TIMEOUT'])('is said for %s', (errno) => {
    expect(verdictOf([...asked(network(errno, 'dns')), controlAnswers])).toMatchObject({
      code: 'dns_trouble',
      params: { errno },
      outcome: 'ours',
      owner: 'hostSupport',
      confidence: 'possible',
      retry: { kind: 'after', seconds: 60 },
    })
  })

  it('is said for a name that resolves into a private network', () => {
    expect(codeOf(asked(refused('addressNotPublic')))).toBe('dns_trouble')
  })

  it('is said when a name that gave a token a moment ago is gone', () => {
    expect(codeOf([...known(), call('baseline', network('ENOTFOUND', 'dns'))])).toBe('dns_trouble')
  })

  it('is not said for a timeout that came later than the name', () => {
    expect(codeOf([...asked(network('TIMEOUT', 'connect')), controlAnswers])).toBe(
      'instance_unreachable',
    )
  })
})

describe('tls_failed', () => {
  const expired = network('CERT_HAS_EXPIRED', 'tls')

  it('is likely ours where nothing is known of others', () => {
    expect(verdictOf(asked(expired))).toMatchObject({
      code: 'tls_failed',
      outcome: 'ours',
      owner: 'hostSupport',
      confidence: 'likely',
      params: { errno: 'CERT_HAS_EXPIRED' },
    })
  })

  it('is possibly theirs where others are well', () => {
    expect(verdictOf(asked(expired), othersWell)).toMatchObject({
      code: 'tls_failed',
      owner: 'marketo',
      confidence: 'possible',
    })
  })

  it('is ours where the control host has a wrong certificate too: something intercepts', () => {
    const seen = [...asked(expired), call('control', network('SELF_SIGNED_CERT_IN_CHAIN', 'tls'))]
    expect(verdictOf(seen)).toMatchObject({
      code: 'tls_failed',
      owner: 'hostSupport',
      confidence: 'likely',
    })
    expect(codeOf([...asked(expired), controlFails])).toBe('egress_broken')
    const tlsThere = call('control', network('CERT_HAS_EXPIRED', 'tls'))
    expect(codeOf([...asked(network('ECONNREFUSED')), tlsThere])).toBe('egress_broken')
  })

  it('is not said for a handshake that breaks off or stalls', () => {
    expect(codeOf(asked(network('ECONNRESET', 'tls')))).toBe('instance_unreachable')
    expect(codeOf(asked(network('TIMEOUT', 'tls')))).toBe('instance_unreachable')
  })
})

describe('instance_unreachable', () => {
  it.each([
    ['ECONNREFUSED', 'connect'],
    ['ECONNRESET', 'body'],
    ['TIMEOUT', 'firstByte'],
  ] as const)('is said for %s at %s', (errno, phase) => {
    const verdict = verdictOf([...known(), call('baseline', network(errno, phase)), controlAnswers])
    expect(verdict).toMatchObject({
      code: 'instance_unreachable',
      outcome: 'wait',
      owner: 'marketo',
      confidence: 'possible',
      retry: { kind: 'after', seconds: 60 },
    })
    expect(otherCodes(verdict)).toContain('ip_blocked')
  })

  it('is not said when a retry got through', () => {
    const seen = [
      ...known(),
      call('baseline', network('ECONNRESET', 'firstByte')),
      call('baseline', passes(), { attempt: 2 }),
    ]
    expect(codeOf(seen)).toBe('connected')
  })

  it('stands when what followed was cut by the deadline', () => {
    const seen = [...asked(network('ECONNREFUSED')), call('token', refused('deadline'))]
    expect(codeOf(seen)).toBe('instance_unreachable')
  })
})
