import type { PermissionNeed } from '#lib/diagnosis/report.ts'
import type { Answers } from '#lib/diagnosis/verdict.ts'
import { simulatedDiagnose } from '#lib/messages/diagnose-command.ts'
import type { ReplayedReport } from '#lib/simulator/replay/replay-report.ts'

/** What to type, in the wizard or on the command line, to see what the report saw. */
export function replayText(
  { instance, notes }: ReplayedReport,
  answers: Answers,
  simulatorUrl: string,
): string {
  const { munchkinId, clientId, clientSecret, verdict, needs } = instance
  const asked = [
    ...option('permissions', needs, ({ needed }) => needed === 'required'),
    ...option('optional', needs, ({ needed }) => needed === 'optional'),
    ...option('must-verify', needs, ({ mustVerify }) => mustVerify === true),
    ...Object.entries(answers).flatMap(([question, answer]) => [
      '--answer',
      `${question}=${answer}`,
    ]),
  ]
  const command = simulatedDiagnose(instance, { MARKETO_SIMULATOR_URL: simulatorUrl }, asked)
  return `

A report is answered again, verdict ${verdict}. Type:
  Munchkin ID     ${munchkinId}
  Client Id       ${clientId || '(nothing)'}
  Client Secret   ${clientSecret || '(nothing)'}
or:
  ${command.join(' ')}

${notes.map((note) => `  - ${note}`).join('\n')}
`
}

function option(name: string, needs: PermissionNeed[], fits: (need: PermissionNeed) => boolean) {
  const names = needs.filter(fits).map(({ permission }) => permission)
  return names.length > 0 ? [`--${name}`, names.join(',')] : []
}
