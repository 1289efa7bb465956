import 'server-only'
import * as z from 'zod'
import { ConnectionParams } from '#lib/api/connections.ts'
import { NOTHING, operation } from '#lib/api/operation.ts'
import { NextCursor, PAGE_QUERY } from '#lib/api/page.ts'
import { Time } from '#lib/api/texts.ts'
import { Report } from '#lib/diagnosis/report.ts'

const TEST = {
  id: z.uuid(),
  connectionId: z.uuid(),
  status: z.enum(['running', 'finished', 'cancelled', 'abandoned']).meta({
    description: '`abandoned`: its process died; start another.',
  }),
  outcome: z.string().nullable().meta({
    description:
      '`connected`; `fixable`: a person can mend it; `wait`: it passes by itself; `ours`: the operator mends it. Null while it runs.',
  }),
  verdict: z.string().nullable().meta({ description: 'One of the codes at /docs/errors.' }),
  supportCode: z.string().meta({ description: 'Names this test on the screen and to support.' }),
  startedAt: Time,
  endedAt: Time.nullable(),
}

export const ConnectionTest = z
  .strictObject(TEST)
  .meta({ id: 'ConnectionTest', description: 'One run of the connection test.' })

/** All that a test saw and what was made of it; its members grow with the diagnosis. */
export const TestReport = Report.register(z.globalRegistry, {
  id: 'Report',
  description:
    'What a test saw and what was made of it. Its members may grow; nothing in it is a secret.',
})

export const ReportedTest = z
  .strictObject({
    ...TEST,
    report: z.nullable(TestReport).meta({ description: 'Null while the test runs.' }),
  })
  .meta({ id: 'ReportedTest', description: 'A connection test with its report.' })

export const listTests = operation({
  id: 'listTests',
  method: 'GET',
  path: '/connections/{connectionId}/tests',
  tag: 'Tests',
  scope: 'connections',
  summary: 'List the tests of a connection',
  description: 'Newest first, without their reports.',
  params: ConnectionParams,
  query: z.strictObject(PAGE_QUERY),
  body: null,
  success: {
    status: 200,
    description: 'A page of tests.',
    body: z.strictObject({ tests: z.array(ConnectionTest), nextCursor: NextCursor }),
  },
  problems: ['not_found'],
})

export const startTest = operation({
  id: 'startTest',
  method: 'POST',
  path: '/connections/{connectionId}/tests',
  tag: 'Tests',
  scope: 'tests',
  summary: 'Test a connection',
  description:
    'Starts a test, or names the one that runs already, and answers at once. Read it until `status` is no longer `running`, which takes a few seconds, or wait for `test.completed`.',
  params: ConnectionParams,
  query: NOTHING,
  body: null,
  success: { status: 202, description: 'The test, running.', body: ConnectionTest },
  problems: ['not_found', 'connection_disconnected', 'not_testable', 'rate_limited'],
  repeat: 'same',
})

export const getTest = operation({
  id: 'getTest',
  method: 'GET',
  path: '/connections/{connectionId}/tests/{testId}',
  tag: 'Tests',
  scope: 'connections',
  summary: 'Read a test with its report',
  description: 'The report is stored when the test ends and does not change.',
  params: z.strictObject({ connectionId: z.uuid(), testId: z.uuid() }),
  query: NOTHING,
  body: null,
  success: { status: 200, description: 'The test.', body: ReportedTest },
  problems: ['not_found'],
})
