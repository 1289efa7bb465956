import type { PermissionResult } from '#lib/diagnosis/report.ts'
import { permissionNamed } from '#lib/marketo/permissions.ts'
import type { Words } from '#lib/messages/words.ts'

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
  state: string
  needed: string
  /** The host's own words: what it does with it. */
  reason: string
  because: string
}

export function permissionWords(result: PermissionResult, words: Words): PermissionWords {
  const because: Record<string, string> = words.messages.permission.because
  return {
    ...permissionName(result.permission, words),
    state: words.t(`permission.state.${result.state}`),
    needed: words.t(`permission.needed.${result.needed}`),
    reason: result.reason,
    because: words.say(because[result.because] ?? ''),
  }
}
