import 'server-only'
import * as z from 'zod'
import { NOTHING, operation } from '#lib/api/operation.ts'
import { TestReport } from '#lib/api/tests.ts'
import { Answer, QuestionCode, VerdictCode, VerdictOutcome } from '#lib/diagnosis/verdict.ts'
import { listedInstances } from '#lib/simulator/listed-instances.ts'

const Need = z.strictObject({
  permission: z.string().min(1).max(80).meta({ description: "Adobe's name: `Read-Only Lead`." }),
  needed: z.enum(['required', 'optional']).default('required'),
  reason: z.string().max(500).default(''),
  mustVerify: z.boolean().optional(),
})

/** What came before the test, or ends it: for the verdicts that no instance alone can cause. */
const Situation = z.enum(['worked_before', 'cancelled', 'sealed'])
export type Situation = z.infer<typeof Situation>

const Body = z.strictObject({
  endpoint: z
    .string()
    .max(2_000)
    .meta({ description: 'As a person would paste it; a Munchkin ID alone will do.' }),
  clientId: z.string().max(2_000),
  clientSecret: z.string().max(2_000),
  permissions: z
    .array(Need)
    .min(1)
    .max(50)
    .optional()
    .meta({ description: 'Left out: those with which the instance shows its verdict.' }),
  answers: z
    .partialRecord(QuestionCode, Answer)
    .optional()
    .meta({ description: 'What a person says to the questions of the diagnosis.' }),
  situation: Situation.optional().meta({
    description:
      '`worked_before`: these very values let us in an hour ago; `cancelled`: the person stops the test at once; `sealed`: the service has no key.',
  }),
  locale: z
    .string()
    .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/)
    .default('en')
    .meta({ description: 'Of `words`: BCP 47.' }),
})

const SaidWords = z.strictObject({
  badge: z.string().meta({ description: 'Who can end it, in a few words.' }),
  title: z.string(),
  explanation: z.string(),
  notWrong: z.array(z.string()),
  steps: z.array(z.string()),
  who: z.string(),
  leave: z.string(),
})

const Answered = z
  .strictObject({
    verdict: VerdictCode,
    outcome: VerdictOutcome,
    supportCode: z.null().meta({ description: 'Nothing is stored, so there is none.' }),
    report: TestReport,
    words: SaidWords.meta({ description: 'The verdict, as the wizard says it.' }),
  })
  .meta({ id: 'SimulatedTest', description: 'A test of a simulated instance that nobody stored.' })

const [first] = listedInstances()

export const runSimulatedTest = operation({
  id: 'runSimulatedTest',
  method: 'POST',
  path: '/simulated/tests',
  tag: 'Simulated',
  scope: 'tests',
  summary: 'Run a test without a wizard',
  description:
    'Runs one connection test against the simulated Marketo and stores nothing, so that a test suite can drive every verdict. Simulated keys and `000-` ids alone; the pairs are listed at /docs/simulated. It takes as long as the test: up to 20 seconds.',
  params: NOTHING,
  query: NOTHING,
  body: Body,
  success: { status: 200, description: 'How the test ended.', body: Answered },
  problems: ['mode_refused', 'instance_not_simulated', 'simulator_missing'],
  repeat: 'again',
  example: {
    endpoint: first?.munchkinId,
    clientId: first?.clientId,
    clientSecret: first?.clientSecret,
  },
})
