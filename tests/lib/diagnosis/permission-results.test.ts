import { describe, expect, it } from 'vitest'
import { judge } from '#lib/diagnosis/judge.ts'
import type { PermissionNeed } from '#lib/diagnosis/report.ts'
import type { Observation } from '#lib/marketo/observation.ts'
import {
  denied,
  evidence,
  letIn,
  need,
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
    ['missing', 'readDenied', stateOf(writeCompany, probe('Read-Only Company', says('603')))],
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
    ['unknown', 'cut', stateOf(campaign, probe('Read-Only Campaign', refused('cancelled')))],
    ['unknown', 'notAsked', stateOf(campaign)],
    ['held', 'probePassed', stateOf(writeLead, probe('Read-Write Lead', says('1003')))],
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
})
