import type { PermissionResult, PermissionSeen, PermissionState } from '#lib/diagnosis/report.ts'
import { permissionNamed } from '#lib/marketo/permissions.ts'
import type { Part, Words } from '#lib/messages/words.ts'

/** `uiLabel` is what stands in Marketo's screen and is copied; `label` adds Adobe's API name where it differs. */
export type PermissionName = { name: string; uiLabel: string; label: string }

export function permissionName(permission: string, words: Words): PermissionName {
  const { name, uiLabel } = permissionNamed(permission)
  return {
    name,
    uiLabel,
    label: uiLabel === name ? name : words.t('permission.label', { uiLabel, name }),
  }
}

/** The labels of Marketo's screen as one phrase. */
export const permissionList = (permissions: readonly string[], words: Words): string =>
  words.list(permissions.map((permission) => permissionName(permission, words).uiLabel))

export type PermissionWords = PermissionName & {
  stateCode: PermissionState
  state: string
  needed: string
  /** The host's own words: what it does with it. */
  reason: string
  because: string
  /** What to tick, or to check, and where; null when there is nothing to do about it. */
  tick: Part[] | null
  advice: Part[] | null
  /** A line for every call behind it. */
  seen: string[]
}

/** One permission of a report in words. `apiUser` is whose role it is about, where Marketo named it. */
export function permissionWords(
  result: PermissionResult,
  words: Words,
  apiUser: string | null = null,
): PermissionWords {
  const because: Record<string, string> = words.messages.permission.because
  return {
    ...permissionName(result.permission, words),
    stateCode: result.state,
    state: words.t(`permission.state.${result.state}`),
    needed: words.t(`permission.needed.${result.needed}`),
    reason: result.reason,
    because: words.say(because[result.because] ?? ''),
    tick: tick(result, words, apiUser),
    advice: result.advice ? advice(result, words) : null,
    seen: result.seen.map((one) => seenWords(one, words)),
  }
}

/** Adobe's list of the role's page has 22 of the 24 (source: AdobeDocs/marketo.en, descriptions of role permissions). */
const NOT_ON_THE_PAGE = ['Read-Only Named Account List', 'Read-Write Named Account List']

function tick(result: PermissionResult, words: Words, apiUser: string | null): Part[] | null {
  const act = actOf(result)
  if (!act) return null
  const { name } = permissionNamed(result.permission)
  const said = tickWords(act, name, words, apiUser)
  return NOT_ON_THE_PAGE.includes(name)
    ? [...said, { text: ' ', mark: null }, ...words.parts('permission.tick.notListed')]
    : said
}

/** "Tick Read-Only Person in Admin › Users & Roles › …": the exact tick and its place. */
export function tickWords(
  act: 'set' | 'confirm',
  permission: string,
  words: Words,
  apiUser: string | null = null,
): Part[] {
  const { uiLabel, group } = permissionNamed(permission)
  return words.parts(`permission.tick.${act}.${group}`, {
    uiLabel,
    hasUser: apiUser ? 'yes' : 'no',
    apiUser: apiUser ?? '',
  })
}

function actOf({ state, because }: PermissionResult): 'set' | 'confirm' | null {
  if (state === 'missing') return 'set'
  return state === 'notVerifiable' || because === 'denialUnconfirmed' ? 'confirm' : null
}

const advice = ({ permission }: PermissionResult, words: Words): Part[] => {
  const other = permission.replace(/^Read-Only/, 'Read-Write')
  return words.parts('permission.advice.tickBothForBulkExport', {
    other: permissionNamed(other).uiLabel,
  })
}

function seenWords({ codes, requestId, ...seen }: PermissionSeen, words: Words): string {
  const path = seen.path.replace(/\?.*$/, '')
  if (codes.length === 0) return words.t('permission.seenLetIn', { path })
  const said = { path, codes: codes.join(', ') }
  return requestId
    ? words.t('permission.seenCodesWithId', { ...said, requestId })
    : words.t('permission.seenCodes', said)
}
