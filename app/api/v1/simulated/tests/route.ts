import { otherMethods } from '#app/api/v1/other-methods.ts'
import { serve } from '#app/api/v1/serve.ts'
import { simulatedReport } from '#app/api/v1/simulated/tests/simulated-report.ts'
import { runSimulatedTest } from '#lib/api/simulated.ts'
import { commandLineSettings } from '#lib/env.ts'
import { hostSettings } from '#lib/host/settings.ts'
import { isSimulated, parseEndpoint } from '#lib/marketo/endpoint.ts'
import { verdictWords } from '#lib/messages/verdict-words.ts'
import { plainText, words } from '#lib/messages/words.ts'

export const POST = serve(runSimulatedTest, async ({ key, body }) => {
  if (key.mode !== 'simulated') return { ok: false, problem: 'mode_refused' }
  const read = parseEndpoint(body.endpoint)
  if (read.ok && !isSimulated(read.munchkinId)) {
    return { ok: false, problem: 'instance_not_simulated' }
  }
  const settings = commandLineSettings()
  if (settings.simulatorUrl === null) return { ok: false, problem: 'simulator_missing' }
  const report = await simulatedReport(body, read.ok ? read.munchkinId : null, settings)
  const { code, outcome } = report.verdict
  const { name: hostName, marketoAllowlist: addresses } = hostSettings()
  const said = verdictWords(report, words(body.locale), { hostName, addresses })
  return {
    ok: true,
    body: {
      verdict: code,
      outcome,
      supportCode: null,
      report,
      words: {
        badge: said.badge,
        title: plainText(said.title),
        explanation: plainText(said.explanation),
        notWrong: said.notWrong.map(plainText),
        steps: said.steps.map(({ parts }) => plainText(parts)),
        who: plainText(said.who),
        leave: plainText(said.leave),
      },
    },
  }
})

export const { GET, HEAD, PUT, PATCH, DELETE, OPTIONS } = otherMethods('POST')
