import type { Change, Sameness } from '#lib/diagnosis/compare-reports.ts'
import { permissionName } from '#lib/messages/permission-words.ts'
import type { Part, Words } from '#lib/messages/words.ts'

/** A sentence for every change between two tests; none when nothing changed. */
export const changeWords = (changes: readonly Change[], words: Words): Part[][] =>
  changes.map((change) => changeSentence(change, words))

function changeSentence(change: Change, words: Words): Part[] {
  switch (change.kind) {
    case 'verdict': {
      const { verdicts } = words.messages
      const [from, to] = [verdicts[change.from].name, verdicts[change.to].name]
      return words.parts('changes.verdict', { from, to })
    }
    case 'instance':
    case 'apiUser':
      return words.parts(`changes.${change.kind}.${howOf(change)}`, named(change))
    case 'permission': {
      const state = (one: typeof change.from) => (one ? words.t(`permission.state.${one}`) : null)
      return words.parts(`changes.permission.${howOf(change)}`, {
        permission: permissionName(change.permission, words).uiLabel,
        ...named({ from: state(change.from), to: state(change.to) }),
      })
    }
    case 'address':
      return words.parts('changes.address', {
        from: words.list(change.from),
        to: words.list(change.to),
      })
    case 'clientId':
    case 'secret':
      return words.parts(`changes.${change.kind}`)
  }
}

type Ends = { from: string | null; to: string | null }

const howOf = ({ from, to }: Ends) =>
  from === null ? 'appeared' : to === null ? 'gone' : 'changed'
const named = ({ from, to }: Ends) => ({ from: from ?? '', to: to ?? '' })

/** What is known to have stayed: "the same secret as before" ends a search sooner than silence. */
export const samenessWords = (
  { clientId, secret }: { clientId: Sameness; secret: Sameness },
  words: Words,
): Part[][] => [
  ...(clientId === 'same' ? [words.parts('changes.sameClientId')] : []),
  ...(secret === 'same' ? [words.parts('changes.sameSecret')] : []),
]
