import { expect, it } from 'vitest'
import { callsMade } from '#lib/diagnosis/calls-made.ts'
import type { Timings } from '#lib/marketo/observation.ts'
import { call, network, passes, refused, typed } from '#tests/support/observations.ts'

const NO_TIMES: Timings = { dns: null, connect: null, tls: null, firstByte: null, end: 0 }

it.each([
  ['one that was answered', call('baseline', passes()), 1],
  ['one that failed in the network', call('token', network('ECONNREFUSED')), 1],
  [
    'one that we refused to make',
    call('token', refused('hostNotAllowed'), { timings: NO_TIMES }),
    0,
  ],
  [
    'one that we cut after it had a connection',
    call('baseline', refused('deadline'), { timings: { ...NO_TIMES, connect: 3 } }),
    1,
  ],
  [
    'one that we cut while its answer came over a connection that stood already',
    call('baseline', refused('cancelled'), { timings: { ...NO_TIMES, firstByte: 3 } }),
    1,
  ],
  [
    'one whose answer had too many headers',
    call('baseline', refused('tooManyHeaders'), { timings: NO_TIMES }),
    1,
  ],
  ['one to the control host, which is nobody’s Marketo', call('control', passes()), 0],
  ['what was typed', typed(), 0],
])('counts %s', (_, seen, made) => {
  expect(callsMade([seen, call('probe', passes())])).toBe(made + 1)
})
