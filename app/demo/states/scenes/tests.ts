import 'server-only'
import { begin, end, enter, minutesAgo } from '#app/demo/states/scenes/enter.ts'
import type { Scene } from '#app/demo/states/scenes/scene.ts'
import { exampleReport } from '#app/demo/states/example-report.ts'
import { answerQuestion } from '#lib/connections/answer-question.ts'
import { cancelTest } from '#lib/connections/cancel-test.ts'
import { CheckId } from '#lib/diagnosis/report.ts'
import { VerdictCode } from '#lib/diagnosis/verdict.ts'

const INSTANCE = '000-CON-200'

/** The test and what it says when it let nobody in. */
export const tests: Record<string, Scene> = {
  async test(stage) {
    await enter(stage, INSTANCE)
    return stage.path('test')
  },

  ...Object.fromEntries(
    CheckId.options.map((id, index) => [`test-running-${id}`, runningAt(index)]),
  ),

  async 'test-cancelled'(stage) {
    const connectionId = await enter(stage, INSTANCE)
    const { checks, startedAt } = exampleReport('connected', minutesAgo(1))
    const seen = { startedAt, checks: checks.slice(0, 3) }
    const runId = await begin(stage, connectionId, seen)
    await cancelTest(stage.context, { runId, connectionId })
    return stage.path('test')
  },

  async 'test-abandoned'(stage) {
    const id = await enter(stage, INSTANCE)
    const { checks, startedAt } = exampleReport('connected', minutesAgo(3))
    await begin(stage, id, { startedAt, checks: checks.slice(0, 4) }, minutesAgo(2))
    return stage.path('test')
  },

  async 'test-too-many'(stage) {
    await enter(stage, INSTANCE)
    return stage.path('test', { wait: '300' })
  },

  ...Object.fromEntries(VerdictCode.options.map((code) => [`diagnosis-${code}`, diagnosed(code)])),

  async 'diagnosis-answered'(stage) {
    const { context } = stage
    const connectionId = await enter(stage, '000-IPB-603')
    const runId = await end(stage, connectionId, exampleReport('ip_blocked', minutesAgo(3)))
    for (const question of ['ip_restrictions', 'addresses_listed'] as const)
      await answerQuestion(context, { runId, connectionId, question, answer: 'cannotSee' })
    return stage.path('diagnosis')
  },

  async 'diagnosis-instances'(stage) {
    const working = await enter(stage, INSTANCE)
    await end(stage, working, exampleReport('connected', minutesAgo(30)))
    return diagnosed('client_id_unknown')(stage)
  },
}

function runningAt(index: number): Scene {
  return async (stage) => {
    const id = await enter(stage, INSTANCE)
    const { checks, startedAt } = exampleReport('connected', minutesAgo(0))
    await begin(stage, id, { startedAt, checks: checks.slice(0, index) })
    return stage.path('test')
  }
}

function diagnosed(code: VerdictCode): Scene {
  return async (stage) => {
    const report = exampleReport(code, minutesAgo(3))
    const endpoint = report.instance ?? (code === 'endpoint_missing' ? '' : 'app-sj32.marketo.com')
    const id = await enter(stage, endpoint)
    await end(stage, id, report)
    return stage.path('diagnosis')
  }
}
