import type { PermissionNeed } from '#lib/diagnosis/report.ts'
import type { Answers } from '#lib/diagnosis/verdict.ts'
import type { ReplayedReport } from '#lib/simulator/replay/replay-report.ts'

/** What to type, in the wizard or on the command line, to see what the report saw. */
export function replayText(
  { instance, notes }: ReplayedReport,
  answers: Answers,
  simulatorUrl: string,
): string {
  const { munchkinId, clientId, clientSecret, verdict, needs } = instance
  const asked = [
    option(
      'permissions',
      named(needs, ({ needed }) => needed === 'required'),
    ),
    option(
      'optional',
      named(needs, ({ needed }) => needed === 'optional'),
    ),
    option(
      'must-verify',
      named(needs, ({ mustVerify }) => mustVerify === true),
    ),
    ...Object.entries(answers).map(([question, answer]) => `--answer ${question}=${answer}`),
  ]
  const command = [
    `printf %s ${quoted(clientSecret)} |`,
    `MARKETO_SIMULATOR_URL=${simulatorUrl} npm run -s diagnose --`,
    `--endpoint ${munchkinId} --client-id ${quoted(clientId)} --secret-stdin`,
    ...asked,
  ]
  return `

A report is answered again, verdict ${verdict}. Type:
  Munchkin ID     ${munchkinId}
  Client Id       ${clientId || '(nothing)'}
  Client Secret   ${clientSecret || '(nothing)'}
or:
  ${command.filter((part) => part !== '').join(' ')}

${notes.map((note) => `  - ${note}`).join('\n')}
`
}

const named = (needs: PermissionNeed[], fits: (need: PermissionNeed) => boolean) =>
  needs.filter(fits).map(({ permission }) => permission)

const option = (name: string, permissions: string[]) =>
  permissions.length > 0 ? `--${name} ${quoted(permissions.join(','))}` : ''

const quoted = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`
