import { describe, expect, it } from 'vitest'
import {
  allowedStep,
  stepFor,
  stepPath,
  STEPS,
  type Progress,
  type Step,
} from '#lib/connections/lifecycle.ts'
import type { Report } from '#lib/diagnosis/report.ts'
import type { VerdictOutcome } from '#lib/diagnosis/verdict.ts'

const reportSaying = (outcome: VerdictOutcome) => ({ verdict: { outcome } }) as Report
const report = reportSaying('fixable')
const connected = reportSaying('connected')
const draft = {} as Progress['draft']
const at = (status: Progress['status'], latestRun: Progress['latestRun']): Progress => ({
  status,
  draft: status === 'draft' ? draft : null,
  latestRun,
})

type Row = [string, Progress | null, resume: Step, allowed: Step[]]
const GUIDE: Step[] = ['opening', 'start', 'role', 'service']
const ROWS: Row[] = [
  ['nothing entered', null, 'opening', [...GUIDE, 'credentials']],
  ['a draft never tested', at('draft', null), 'credentials', [...GUIDE, 'credentials', 'test']],
  [
    'a running test',
    at('draft', { status: 'running', report: null }),
    'test',
    [...GUIDE, 'credentials', 'test'],
  ],
  [
    'a failed test',
    at('draft', { status: 'finished', report }),
    'diagnosis',
    [...GUIDE, 'credentials', 'test', 'diagnosis'],
  ],
  [
    'an abandoned test',
    at('draft', { status: 'abandoned', report: null }),
    'test',
    [...GUIDE, 'credentials', 'test'],
  ],
  [
    'an abandoned test with what it saw',
    at('draft', { status: 'abandoned', report }),
    'test',
    [...GUIDE, 'credentials', 'test'],
  ],
  [
    'a cancelled test',
    at('draft', { status: 'cancelled', report: null }),
    'test',
    [...GUIDE, 'credentials', 'test'],
  ],
  [
    'a cancelled test whose report came later',
    at('draft', { status: 'cancelled', report }),
    'test',
    [...GUIDE, 'credentials', 'test'],
  ],
  [
    'a usable connection',
    at('usable', { status: 'finished', report: connected }),
    'connected',
    [...GUIDE, 'test', 'connected'],
  ],
  [
    'a usable connection whose last test failed',
    at('usable', { status: 'finished', report }),
    'connected',
    [...GUIDE, 'test', 'diagnosis', 'connected'],
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
