import { describe, expect, it } from 'vitest'
import type { Answers, VerdictCode } from '#lib/diagnosis/verdict.ts'
import type { Observation } from '#lib/marketo/observation.ts'
import {
  call,
  denied,
  known,
  letIn,
  need,
  passes,
  probe,
  says,
} from '#tests/support/observations.ts'
import { otherCodes, verdictOf } from '#tests/support/verdicts.ts'

/**
 * 603 "Access denied" has four causes, and no text tells them apart. The reads that need no permission split them in
 * two pairs; within a pair only a person can tell, so each of the two has to name the other.
 */
type Cause = { code: VerdictCode; onTheWire: Observation[]; answers: Answers }

const needs = [need('Read-Only Lead'), need('Read-Only Activity')]
const probeDenied = [...letIn(), probe('Read-Only Lead', passes()), ...denied('Read-Only Activity')]
const baselineDenied = [
  ...known(),
  call('baseline', says('603')),
  call('baselineSecond', says('603')),
]

const CAUSES: Record<'permission' | 'workspace' | 'address' | 'lostToken', Cause> = {
  permission: {
    code: 'permission_missing',
    onTheWire: probeDenied,
    answers: { workspaces: 'no' },
  },
  workspace: {
    code: 'workspace_missing',
    onTheWire: probeDenied,
    answers: { workspaces: 'yes' },
  },
  address: {
    code: 'ip_blocked',
    onTheWire: baselineDenied,
    answers: { ip_restrictions: 'yes', addresses_listed: 'no' },
  },
  lostToken: {
    code: 'token_not_received',
    onTheWire: baselineDenied,
    answers: { ip_restrictions: 'no', role_has_ticks: 'yes' },
  },
}

const judged = ({ onTheWire }: Cause, answers: Answers = {}) =>
  verdictOf(onTheWire, { needs, answers })

describe('told apart by the reads that need no permission', () => {
  it.each([
    ['permission', 'address'],
    ['permission', 'lostToken'],
    ['workspace', 'address'],
    ['workspace', 'lostToken'],
  ] as const)('%s and %s, before anybody is asked', (one, other) => {
    const said = judged(CAUSES[one])
    const saidOther = judged(CAUSES[other])
    expect(said.code).not.toBe(saidOther.code)
    expect([said.code, ...otherCodes(said)]).toContain(CAUSES[one].code)
    expect([said.code, ...otherCodes(said)]).not.toContain(CAUSES[other].code)
    expect([saidOther.code, ...otherCodes(saidOther)]).toContain(CAUSES[other].code)
    expect([saidOther.code, ...otherCodes(saidOther)]).not.toContain(CAUSES[one].code)
  })

  it('whatever the answers are: they choose within a pair, never across', () => {
    const all = Object.values(CAUSES)
    for (const cause of all) {
      const codes = all.map(({ answers }) => judged(cause, answers).code)
      const across = all.filter(({ onTheWire }) => onTheWire !== cause.onTheWire)
      expect(codes.filter((code) => across.some((other) => other.code === code))).toEqual([])
    }
  })
})

describe('the same on the wire', () => {
  it.each([
    ['permission', 'workspace', 'workspaces'],
    ['address', 'lostToken', 'ip_restrictions'],
  ] as const)(
    '%s and %s: the likelier one is said, the other named, and %s asked',
    (one, other, question) => {
      const verdict = judged(CAUSES[one])
      expect(judged(CAUSES[other])).toEqual(verdict)
      expect(verdict).toMatchObject({ code: CAUSES[one].code, confidence: 'likely', question })
      expect(otherCodes(verdict)).toContain(CAUSES[other].code)
    },
  )

  it.each([
    ['permission', 'certain', []],
    ['workspace', 'likely', ['permission_missing']],
    ['address', 'certain', ['no_permissions', 'token_not_received']],
    ['lostToken', 'possible', ['ip_blocked']],
  ] as const)('%s is said, %s, once a person has looked', (cause, confidence, others) => {
    const { code, answers } = CAUSES[cause]
    const verdict = judged(CAUSES[cause], answers)
    expect(verdict).toMatchObject({ code, confidence })
    expect(otherCodes(verdict)).toEqual(others)
    expect(verdict).not.toHaveProperty('question')
  })

  it('stays as it is when the person cannot see it', () => {
    const cannotSee = { workspaces: 'cannotSee', ip_restrictions: 'cannotSee' } as const
    for (const cause of Object.values(CAUSES)) {
      const { question: _asked, ...unasked } = judged(cause)
      expect(judged(cause, cannotSee)).toEqual(unasked)
    }
  })

  it('leaves a lost token more room where our address was let in nowhere lately', () => {
    const witnesses = { letIn: 0, failedToReach: 0 }
    const verdict = verdictOf(baselineDenied, { needs, witnesses })
    expect(verdict).toMatchObject({ code: 'ip_blocked', confidence: 'possible' })
  })

  it('goes through an empty role before it comes to a lost token', () => {
    const verdict = judged(CAUSES.lostToken, { ip_restrictions: 'no' })
    expect(verdict).toMatchObject({ code: 'no_permissions', question: 'role_has_ticks' })
    expect(otherCodes(verdict)).toContain('token_not_received')
  })
})

describe('asked to the end', () => {
  /** Whoever answers only what is asked, with yes or no, comes through these: the answers given, and what is said then. */
  function ends(cause: Cause, answers: Answers = {}): [string, string][] {
    const { question, code, confidence } = judged(cause, answers)
    if (!question) return [[given(answers), `${code}, ${confidence}`]]
    return (['yes', 'no'] as const).flatMap((answer) =>
      ends(cause, { ...answers, [question]: answer }),
    )
  }
  const given = (answers: Answers) =>
    Object.entries(answers)
      .map(([question, answer]) => `${question} ${answer}`)
      .join(', ')

  it('a denied baseline is at no end what it was before anybody looked', () => {
    expect(ends(CAUSES.address)).toEqual([
      [
        'ip_restrictions yes, addresses_listed yes, role_has_ticks yes',
        'token_not_received, possible',
      ],
      ['ip_restrictions yes, addresses_listed yes, role_has_ticks no', 'no_permissions, likely'],
      ['ip_restrictions yes, addresses_listed no', 'ip_blocked, certain'],
      ['ip_restrictions no, role_has_ticks yes', 'token_not_received, possible'],
      ['ip_restrictions no, role_has_ticks no', 'no_permissions, likely'],
    ])
  })

  it('a denied probe is a workspace or a permission', () => {
    expect(ends(CAUSES.permission)).toEqual([
      ['workspaces yes', 'workspace_missing, likely'],
      ['workspaces no', 'permission_missing, certain'],
    ])
  })

  it('who cannot see the role leaves a listed address only possible', () => {
    const answers = {
      ip_restrictions: 'yes',
      addresses_listed: 'yes',
      role_has_ticks: 'cannotSee',
    } as const
    const verdict = judged(CAUSES.address, answers)
    expect(verdict).toMatchObject({ code: 'ip_blocked', confidence: 'possible' })
    expect(otherCodes(verdict)).toEqual(['no_permissions', 'token_not_received'])
    expect(verdict).not.toHaveProperty('question')
  })
})

describe('told apart by Marketo itself', () => {
  it('1008 is a workspace only where a permission was asked for', () => {
    const onBaseline = [...known(), call('baseline', says('1008'))]
    expect(verdictOf(onBaseline, { needs })).toMatchObject({
      code: 'unknown',
      params: { codes: ['1008'] },
    })
  })

  it('1008 is a workspace and 603 a permission', () => {
    const spelledOut = [
      ...letIn(),
      probe('Read-Only Lead', passes()),
      probe('Read-Only Activity', says('1008')),
    ]
    const verdict = verdictOf(spelledOut, { needs })
    expect(verdict).toMatchObject({ code: 'workspace_missing', confidence: 'possible' })
    expect(otherCodes(verdict)).not.toContain('permission_missing')
    expect(judged(CAUSES.permission).code).toBe('permission_missing')
  })
})
