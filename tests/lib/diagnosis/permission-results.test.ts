import { describe, expect, it } from 'vitest'
import { judge } from '#lib/diagnosis/judge.ts'
import type { PermissionNeed } from '#lib/diagnosis/report.ts'
import type { CallObservation, Observation } from '#lib/marketo/observation.ts'
import { PERMISSIONS } from '#lib/marketo/permissions.ts'
import {
  denied,
  evidence,
  html,
  letIn,
  need,
  network,
  passes,
  probe,
  probeAgain,
  refused,
  says,
} from '#tests/support/observations.ts'

const lead = need('Read-Only Lead')
const campaign = need('Read-Only Campaign')
const leadPasses = probe('Read-Only Lead', passes())
const stateOf = (needs: PermissionNeed, ...seen: Observation[]) =>
  judge(evidence([...letIn(), ...seen], { needs: [needs] })).permissions[0]

describe('a permission', () => {
  const writeCompany = need('Read-Write Company')
  const writeCampaign = need('Read-Write Campaign')
  const writeLead = need('Read-Write Lead')

  it.each([
    ['held', 'probePassed', stateOf(lead, leadPasses)],
    [
      'held',
      'contradicted',
      stateOf(lead, probe('Read-Only Lead', says('603')), probeAgain('Read-Only Lead', passes())),
    ],
    ['missing', 'deniedTwice', stateOf(lead, ...denied('Read-Only Lead'))],
    ['missing', 'deniedOnce', stateOf(campaign, ...denied('Read-Only Campaign', 1))],
    ['unknown', 'denialUnconfirmed', stateOf(lead, ...denied('Read-Only Lead', 1))],
    [
      'unknown',
      'denialUnconfirmed',
      stateOf(
        lead,
        probe('Read-Only Lead', says('603')),
        probeAgain('Read-Only Lead', says('604')),
      ),
    ],
    ['notVerifiable', 'readHeld', stateOf(writeCompany, probe('Read-Only Company', passes()))],
    ['missing', 'deniedOrOff', stateOf(writeCompany, probe('Read-Only Company', says('603')))],
    ['missing', 'readDenied', stateOf(writeCampaign, probe('Read-Only Campaign', says('603')))],
    ['notVerifiable', 'noSafeProbe', stateOf(need('Approve Assets'))],
    ['notVerifiable', 'noSafeProbe', stateOf(need('Redirect Rules'))],
    ['featureOff', 'featureOff', stateOf(campaign, probe('Read-Only Campaign', says('703')))],
    [
      'featureOff',
      'managedByCrmSync',
      stateOf(campaign, probe('Read-Only Campaign', says('1018'))),
    ],
    ['unknown', 'workspaceDenied', stateOf(campaign, probe('Read-Only Campaign', says('1008')))],
    ['unknown', 'probeTroubled', stateOf(campaign, probe('Read-Only Campaign', says('606')))],
    ['unknown', 'unknownAnswer', stateOf(campaign, probe('Read-Only Campaign', says('1099')))],
    ['unknown', 'probeTroubled', stateOf(campaign, probe('Read-Only Campaign', says('610')))],
    ['unknown', 'unknownAnswer', stateOf(campaign, probe('Read-Only Campaign', says('1042')))],
    ['unknown', 'cut', stateOf(campaign, probe('Read-Only Campaign', refused('cancelled')))],
    ['unknown', 'notAsked', stateOf(campaign)],
    ['held', 'bulkReadPassed', stateOf(writeLead, probe('Read-Write Lead', passes()))],
    ['held', 'bulkReadPassed', stateOf(writeLead, probe('Read-Write Lead', says('1003')))],
    ['unknown', 'probeTroubled', stateOf(writeLead, probe('Read-Write Lead', says('610')))],
    ['held', 'bulkReadPassed', stateOf(writeLead, probe('Read-Write Lead', says('1042')))],
    ['unknown', 'unknownAnswer', stateOf(writeLead, probe('Read-Write Lead', says('9999')))],
    ['unknown', 'unknownAnswer', stateOf(writeLead, probe('Read-Write Lead', says('1042', '9')))],
    ['unknown', 'unknownAnswer', stateOf(writeLead, probe('Read-Write Lead', says()))],
    ['unknown', 'unknownAnswer', stateOf(writeLead, probe('Read-Write Lead', says('607')))],
    ['unknown', 'probeTroubled', stateOf(writeLead, probe('Read-Write Lead', says('606')))],
    ['unknown', 'workspaceDenied', stateOf(writeLead, probe('Read-Write Lead', says('1008')))],
    ['featureOff', 'featureOff', stateOf(writeLead, probe('Read-Write Lead', says('703')))],
    ['missing', 'deniedOnce', stateOf(writeLead, probe('Read-Write Lead', says('603')))],
    ['missing', 'deniedTwice', stateOf(writeLead, ...denied('Read-Only Lead'))],
    ['unknown', 'notAsked', stateOf(writeLead, leadPasses)],
  ] as const)('is %s because %s', (state, because, result) => {
    expect(result).toMatchObject({ state, because })
  })

  it('is reported under its canonical name with the reason of the host', () => {
    expect(stateOf(need('read-only people', { reason: 'why' }))).toMatchObject({
      permission: 'read-only people',
      reason: 'why',
    })
    expect(stateOf(need('Read-Only Person', { reason: 'why' }))).toMatchObject({
      permission: 'Read-Only Lead',
      needed: 'required',
      reason: 'why',
    })
  })

  const families = PERMISSIONS.filter(({ name }) => name.startsWith('Read-Only'))
  const readWrite = PERMISSIONS.filter((one) => one.evidence === 'provesReadOnly')
  const confirmed = families.filter(({ secondProbe }) => secondProbe !== null)

  it('has the eleven families of Adobe’s list, four of them with a second read', () => {
    expect(families).toHaveLength(11)
    expect(confirmed.map(({ family }) => family)).toEqual([
      ...['Lead', 'Activity', 'Assets', 'Opportunity'],
    ])
  })

  it.each(families)(
    '$name is missing only after as many 603 as it has reads',
    ({ name, ...reads }) => {
      const isLast = reads.secondProbe === null
      const once = stateOf(need(name), ...denied(name, 1))
      expect(once?.state).toBe(isLast ? 'missing' : 'unknown')
      expect(stateOf(need(name), ...denied(name, isLast ? 1 : 2))?.state).toBe('missing')
    },
  )

  it.each(readWrite)('$name is never held by a read, and missing with it', ({ name, ...reads }) => {
    const readOnly = name.replace('Write', 'Only')
    expect(stateOf(need(name), probe(readOnly, passes()))?.state).toBe('notVerifiable')
    const times = reads.secondProbe === null ? 1 : 2
    expect(stateOf(need(name), ...denied(readOnly, times))?.state).toBe('missing')
    expect(stateOf(need(name), ...denied(readOnly, 1))?.state).toBe(
      times === 1 ? 'missing' : 'unknown',
    )
  })

  it.each(
    ['Company', 'Sales Person', 'Named Account', 'Named Account List'].flatMap((family) => [
      `Read-Only ${family}`,
      `Read-Write ${family}`,
    ]),
  )('%s is not called missing by a code that nobody has documented', (name) => {
    const seen = probe(name.replace('Write', 'Only'), says('1099'))
    expect(stateOf(need(name), seen)).toMatchObject({ state: 'unknown', because: 'probeTroubled' })
    expect(judge(evidence([...letIn(), seen], { needs: [need(name)] })).verdict.code).not.toBe(
      'permission_missing',
    )
  })

  it.each(['Approve Assets', 'Read-Write Schema Custom Field', 'Something of the host'])(
    'connects with %s required and not verifiable, and lists the gap',
    (name) => {
      const needs = [lead, need(name)]
      const { verdict, permissions } = judge(evidence([...letIn(), leadPasses], { needs }))
      expect(verdict.code).toBe('connected_with_gaps')
      expect(permissions.find(({ permission }) => permission === name)?.state).toBe('notVerifiable')
    },
  )

  it('carries the calls behind it, with their codes and request ids', () => {
    const at = (path: string, seen: CallObservation) => ({ ...seen, path })
    const [first, second] = denied('Read-Only Lead') as [CallObservation, CallObservation]
    expect(
      stateOf(
        lead,
        at('/a', first),
        at('/b', second),
        at('/c', probe('Read-Only Activity', passes())),
      )?.seen,
    ).toEqual([
      { path: '/a', codes: ['603'], requestId: 'e42b#14272d07d78' },
      { path: '/b', codes: ['603'], requestId: 'e42b#14272d07d78' },
    ])
    expect(stateOf(lead, leadPasses)?.seen).toMatchObject([{ codes: [] }])
    expect(stateOf(lead, probe('Read-Only Lead', html(502)))?.seen).toEqual([
      { path: '/', codes: ['http_502'], requestId: null },
    ])
    expect(stateOf(lead, probe('Read-Only Lead', network('ECONNRESET')))?.seen).toEqual([
      { path: '/', codes: ['ECONNRESET'], requestId: null },
    ])
    expect(stateOf(lead)?.seen).toEqual([])
  })

  it('that the family’s reads settle carries the calls of both probes', () => {
    const seen = [probe('Read-Write Lead', says('604')), ...denied('Read-Only Lead')]
    expect(stateOf(writeLead, ...seen)?.seen.map(({ codes }) => codes)).toEqual([
      ['604'],
      ['603'],
      ['603'],
    ])
  })

  it('advises both ticks where it is needed for bulk export, and only there', () => {
    const withOperations = (...operations: string[]) => stateOf({ ...lead, operations }, leadPasses)
    const bulk = 'POST /bulk/v1/leads/export/create.json'
    expect(withOperations(bulk, 'GET /rest/v1/leads.json')?.advice).toBe('tickBothForBulkExport')
    expect(withOperations('GET /rest/v1/leads.json')).not.toHaveProperty('advice')
    expect(stateOf(lead, leadPasses)).not.toHaveProperty('advice')
    expect(stateOf({ ...writeLead, operations: [bulk] })).not.toHaveProperty('advice')
  })
})
