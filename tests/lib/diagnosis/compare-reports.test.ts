import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareReports, sameValues, type Change } from '#lib/diagnosis/compare-reports.ts'
import type { Report } from '#lib/diagnosis/report.ts'
import type { Observation } from '#lib/marketo/observation.ts'
import {
  badSecret,
  call,
  denied,
  need,
  network,
  passes,
  probe,
  refused,
  says,
  tokenGiven,
  typed,
  usableEndpoint,
} from '#tests/support/observations.ts'
import { reportOf, type Judged } from '#tests/support/report-of.ts'

const LEAD = need('Read-Only Lead')
const ACTIVITY = need('Read-Only Activity')

const report = (observations: Observation[], over: Judged = {}): Report =>
  reportOf(observations, { needs: [LEAD], ...over })

const reached = (instance = '123-XYZ-789', user: string | null = 'api@acme.example') => [
  typed({ endpoint: usableEndpoint(instance) }),
  call('token', tokenGiven(user)),
  call('baseline', passes()),
]
const works = report([...reached(), probe('Read-Only Lead', passes())])
const lacksLead = report([...reached(), ...denied('Read-Only Lead')])
const prints = (clientId: string, clientSecret: string) =>
  report([...reached(), probe('Read-Only Lead', passes())], {
    fingerprints: { clientId, clientSecret },
  })

describe('compareReports', () => {
  it.each<[what: string, before: Report, after: Report, changes: Change[]]>([
    [
      'a permission that was taken away',
      works,
      lacksLead,
      [
        { kind: 'verdict', from: 'connected', to: 'permission_missing' },
        { kind: 'permission', permission: 'Read-Only Lead', from: 'held', to: 'missing' },
      ],
    ],
    [
      'a permission that the host asks for now',
      works,
      report(
        [...reached(), probe('Read-Only Lead', passes()), probe('Read-Only Activity', passes())],
        { needs: [ACTIVITY, LEAD] },
      ),
      [{ kind: 'permission', permission: 'Read-Only Activity', from: null, to: 'held' }],
    ],
    [
      'another instance and another user',
      works,
      report([...reached('124-XYZ-789', 'b@acme.example'), probe('Read-Only Lead', passes())]),
      [
        { kind: 'instance', from: '123-XYZ-789', to: '124-XYZ-789' },
        { kind: 'apiUser', from: 'api@acme.example', to: 'b@acme.example' },
      ],
    ],
    [
      'a user that Marketo names no longer',
      works,
      report([...reached('123-XYZ-789', null), probe('Read-Only Lead', passes())]),
      [
        { kind: 'verdict', from: 'connected', to: 'connected_with_gaps' },
        { kind: 'apiUser', from: 'api@acme.example', to: null },
      ],
    ],
    [
      'an address of ours',
      works,
      report(
        works.checks
          .flatMap(({ observations }) => observations)
          .map((seen) => (seen.kind === 'call' ? { ...seen, from: '203.0.113.2' } : seen)),
      ),
      [{ kind: 'address', from: ['203.0.113.1'], to: ['203.0.113.2'] }],
    ],
    [
      'an address typed that names no instance',
      works,
      report([typed({ endpoint: { ok: false, reason: 'endpoint_unusable', kind: 'other' } })]),
      [
        { kind: 'verdict', from: 'connected', to: 'endpoint_unusable' },
        { kind: 'instance', from: '123-XYZ-789', to: null },
      ],
    ],
    ['another secret', prints('a', 'b'), prints('a', 'c'), [{ kind: 'secret' }]],
    ['another client id', prints('a', 'b'), prints('c', 'b'), [{ kind: 'clientId' }]],
  ])('finds %s', (_what, before, after, changes) => {
    expect(compareReports(before, after)).toEqual(changes)
  })

  it('claims nothing about what one of the tests did not come to', () => {
    const refusedAtIdentity = report([typed(), call('token', badSecret())])
    expect(compareReports(works, refusedAtIdentity)).toEqual([
      { kind: 'verdict', from: 'connected', to: 'client_secret_wrong' },
    ])
    const unreached = report([typed(), call('token', network('ECONNREFUSED'), { from: null })])
    expect(compareReports(unreached, works).map(({ kind }) => kind)).toEqual(['verdict'])
    const cut = report([...reached(), probe('Read-Only Lead', refused('deadline'))])
    expect(compareReports(works, cut).map(({ kind }) => kind)).toEqual(['verdict'])
  })

  it('claims nothing about typed values without both fingerprints', () => {
    expect(compareReports(works, prints('a', 'b'))).toEqual([])
    expect(sameValues(works, prints('a', 'b'))).toEqual({
      clientId: 'notKnown',
      secret: 'notKnown',
    })
    expect(sameValues(prints('a', 'b'), prints('a', 'c'))).toEqual({
      clientId: 'same',
      secret: 'other',
    })
  })

  it('takes our addresses as a set, and the control host’s call for none of them', () => {
    const from = (...addresses: string[]) =>
      report([
        ...addresses.map((address) => call('baseline', passes(), { from: address })),
        call('control', passes(), { from: '203.0.113.9' }),
      ])
    const [one, other] = ['203.0.113.1', '203.0.113.2']
    expect(compareReports(from(one, other), from(other, one, one))).toEqual([])
    expect(compareReports(from(one), from(other, one))).toEqual([
      { kind: 'address', from: [one], to: [one, other] },
    ])
  })

  const outcome = fc.constantFrom(passes(), says('603'), says('703'), says('9999'), says('606'))
  const someReport = fc
    .record({
      instance: fc.constantFrom('123-XYZ-789', '124-XYZ-789'),
      user: fc.constantFrom('a@b.example', 'c@d.example', null),
      from: fc.constantFrom('203.0.113.1', '203.0.113.2', null),
      baseline: outcome,
      lead: outcome,
      campaign: outcome,
      needs: fc.subarray([LEAD, need('Read-Only Campaign'), need('Approve Assets')]),
      print: fc.option(
        fc.record({ clientId: fc.constantFrom('a', 'b'), clientSecret: fc.constantFrom('a', 'b') }),
        { nil: undefined },
      ),
    })
    .map(({ instance, user, from, baseline, lead, campaign, needs, print }) =>
      report(
        [
          typed({ endpoint: usableEndpoint(instance) }),
          call('token', tokenGiven(user), { from }),
          call('baseline', baseline, { from }),
          probe('Read-Only Lead', lead),
          probe('Read-Only Campaign', campaign),
        ],
        { needs, ...(print && { fingerprints: print }) },
      ),
    )

  it('finds nothing between a report and itself', () => {
    fc.assert(
      fc.property(someReport, (one) => {
        expect(compareReports(one, one)).toEqual([])
      }),
    )
  })

  it('finds the same the other way round, with both ends swapped', () => {
    const swapped = (change: Change) =>
      'from' in change ? { ...change, from: change.to, to: change.from } : change
    fc.assert(
      fc.property(someReport, someReport, (one, other) => {
        expect(compareReports(other, one)).toEqual(compareReports(one, other).map(swapped))
      }),
    )
  })
})
