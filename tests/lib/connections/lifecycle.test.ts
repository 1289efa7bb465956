import { describe, expect, it } from 'vitest'
import {
  allowedStep,
  stepFor,
  stepPath,
  STEPS,
  type Progress,
  type Step,
} from '#lib/connections/lifecycle.ts'
import type { GuideTask } from '#lib/connections/view.ts'
import type { Report } from '#lib/diagnosis/report.ts'
import type { VerdictOutcome } from '#lib/diagnosis/verdict.ts'

const reportSaying = (outcome: VerdictOutcome) => ({ verdict: { outcome } }) as Report
const report = reportSaying('fixable')
const connected = reportSaying('connected')
const draft = {} as Progress['draft']
const at = (status: Progress['status'], latestRun: Progress['latestRun']): Progress => ({
  status,
  draft: status === 'draft' || status === 'pending' ? draft : null,
  latestRun,
  guideDone: [],
  toConfirm: null,
})

type Row = [string, Progress | null, resume: Step, allowed: Step[]]
const GUIDE: Step[] = ['opening', 'start', 'role', 'user', 'service', 'endpoint']
const OPEN: Step[] = [...GUIDE, 'credentials', 'link']
const ticked = (...guideDone: GuideTask[]): Progress => ({
  ...at('draft', null),
  draft: null,
  guideDone,
})
const ROWS: Row[] = [
  ['nothing entered', null, 'opening', [...OPEN]],
  ['a draft never tested', at('draft', null), 'credentials', [...OPEN, 'test']],
  ['a running test', at('draft', { status: 'running', report: null }), 'test', [...OPEN, 'test']],
  [
    'a failed test',
    at('draft', { status: 'finished', report }),
    'diagnosis',
    [...OPEN, 'test', 'diagnosis'],
  ],
  [
    'an abandoned test',
    at('draft', { status: 'abandoned', report: null }),
    'test',
    [...OPEN, 'test'],
  ],
  [
    'an abandoned test with what it saw',
    at('draft', { status: 'abandoned', report }),
    'test',
    [...OPEN, 'test'],
  ],
  [
    'a cancelled test',
    at('draft', { status: 'cancelled', report: null }),
    'test',
    [...OPEN, 'test'],
  ],
  [
    'a cancelled test whose report came later',
    at('draft', { status: 'cancelled', report }),
    'test',
    [...OPEN, 'test'],
  ],
  [
    'a usable connection',
    at('usable', { status: 'finished', report: connected }),
    'connected',
    [...OPEN, 'test', 'connected', 'disconnect'],
  ],
  [
    'a usable connection whose last test failed',
    at('usable', { status: 'finished', report }),
    'connected',
    [...OPEN, 'test', 'diagnosis', 'connected', 'disconnect'],
  ],
  ['a draft of nothing', ticked(), 'start', OPEN],
  ['a role that was made', ticked('role'), 'user', OPEN],
  ['a role and a user', ticked('role', 'user'), 'service', OPEN],
  ['all of it ticked', ticked('role', 'user', 'service', 'endpoint'), 'credentials', OPEN],
  [
    'values of a link that nobody has taken',
    { ...at('pending', { status: 'finished', report: connected }), toConfirm: {} },
    'confirm',
    [...OPEN, 'test', 'confirm', 'disconnect'],
  ],
  [
    'a connection that has ended',
    at('disconnected', { status: 'finished', report }),
    'disconnect',
    [...GUIDE, 'disconnect'],
  ],
]

describe.each(ROWS)('with %s', (_, view, resume, allowed) => {
  it(`goes on at ${resume}`, () => expect(stepFor(view)).toBe(resume))

  it.each(STEPS)('answers the wish for %s', (wanted) => {
    expect(allowedStep(view, wanted)).toBe(allowed.includes(wanted) ? wanted : resume)
  })

  it('never redirects to a step that redirects again', () => {
    expect(allowedStep(view, stepFor(view))).toBe(stepFor(view))
  })
})

describe('a step', () => {
  it('has an address of its own below the session', () => {
    expect(stepPath('-', 's', 'opening')).toBe('/connect/-/s')
    expect(stepPath('-', 's', 'test')).toBe('/connect/-/s/test')
  })
})
