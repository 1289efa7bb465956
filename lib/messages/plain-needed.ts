import { nearestOperations } from '#lib/marketo/find-operation.ts'
import type { Disagreement, Needed, NeededPermission } from '#lib/marketo/needed-permissions.ts'
import { permissionName, tickWords } from '#lib/messages/permission-words.ts'
import { plainEntries } from '#lib/messages/plain-entries.ts'
import type { PlainEntry } from '#lib/messages/plain-entries.ts'
import { headed, PLAIN_WIDTH, plainSections } from '#lib/messages/plain-sections.ts'
import { plainText } from '#lib/messages/words.ts'
import type { Words } from '#lib/messages/words.ts'

/** The ticks that a list of operations takes, as the command line prints them. */
export function plainNeeded(needed: Needed, words: Words): string {
  const { permissions, advice, disagreements, unknown } = needed
  const count = permissions.length
  const isKnown = count > 0 || unknown.length === 0 || disagreements.length > 0
  return plainSections([
    isKnown ? [words.t('neededTicks.heading.ticks', { count }), ...ticks(permissions, words)] : [],
    section(
      words.t('neededTicks.heading.advice'),
      advice.map((one) => adviceEntry(one, words)),
    ),
    section(
      words.t('neededTicks.heading.disagreements'),
      disagreements.map((one) => disagreementEntry(one, words)),
    ),
    section(
      words.t('neededTicks.heading.unknown'),
      unknown.map((name) => unknownEntry(name, words)),
    ),
  ])
}

const section = (heading: string, entries: PlainEntry[]): string[] =>
  headed(heading, plainEntries(entries, PLAIN_WIDTH))

const ticks = (permissions: NeededPermission[], words: Words): string[] =>
  plainEntries(
    permissions.map(({ permission, because }) => ({
      key: '-',
      lines: [
        permissionName(permission, words).label,
        plainText(tickWords('set', permission, words)),
        ...because.map((operation) => words.t('neededTicks.neededBy', { operation })),
      ],
    })),
    PLAIN_WIDTH,
  )

const adviceEntry = ({ permission, because }: NeededPermission, words: Words): PlainEntry => ({
  key: permissionName(permission, words).uiLabel,
  lines: because.map((operation) => words.t('neededTicks.advice', { operation })),
})

function disagreementEntry(one: Disagreement, words: Words): PlainEntry {
  const named = (permissions: string[] | null) =>
    permissions === null ? words.t('neededTicks.source.nothing') : permissions.join(', ')
  return {
    key: '-',
    lines: [
      one.operation,
      words.t('neededTicks.source.openApi', { permissions: named(one.openApi) }),
      words.t('neededTicks.source.reference', { permissions: named(one.reference) }),
      words.t(`neededTicks.differ.${one.differ}`),
    ],
  }
}

const unknownEntry = (name: string, words: Words): PlainEntry => ({
  key: '-',
  lines: [name, words.t('neededTicks.nearest', { operations: nearestOperations(name).join(', ') })],
})
