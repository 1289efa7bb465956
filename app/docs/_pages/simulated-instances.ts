import { table } from '#app/docs/_pages/schema-members.ts'
import type { Words } from '#lib/messages/words.ts'
import { permissionList } from '#lib/messages/permission-words.ts'
import { listedInstances, type ListedInstance } from '#lib/simulator/listed-instances.ts'

/** Every pair of the simulator's own listing, with the verdict that it leads to. */
export function simulatedInstances(w: Words): string {
  const instances = listedInstances()
  return [
    table(
      ['Verdict', 'Instance', 'What it is'],
      instances.map(({ munchkinId, verdict, describes }) => [
        `[${w.messages.verdicts[verdict].name}](/docs/errors/${verdict})`,
        `[${munchkinId}](#${munchkinId.toLowerCase()})`,
        describes,
      ]),
    ),
    ...instances.flatMap((instance) => instanceText(instance, w)),
  ].join('\n\n')
}

function instanceText(instance: ListedInstance, w: Words): string[] {
  const { munchkinId, clientId, clientSecret, verdict, describes, needs, correct } = instance
  const asks = permissionList(
    needs.map(({ permission }) => permission),
    w,
  )
  const others = correct
    ? [
        ['The right Client Id', correct.clientId, clientId],
        ['The right Client Secret', correct.clientSecret, clientSecret],
      ].filter(([, right, given]) => right !== given)
    : []
  return [
    `### ${munchkinId}`,
    `${describes} It shows [\`${verdict}\`](/docs/errors/${verdict})${needs.length > 1 ? ` when the session asks for ${asks}` : ''}.`,
    table(
      ['Field', 'Value'],
      [
        [w.t('credentials.endpoint.label'), `\`${munchkinId}\``],
        [w.t('credentials.clientId.label'), `\`${clientId}\``],
        [w.t('credentials.clientSecret.label'), `\`${clientSecret}\``],
        ...others.map(([name = '', right]) => [name, `\`${right}\``]),
      ],
    ),
  ]
}
