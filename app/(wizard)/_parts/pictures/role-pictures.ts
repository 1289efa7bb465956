import type { Drawing, Tick } from '#app/_ui/marketo/drawing.ts'
import { USERS_AND_ROLES } from '#app/(wizard)/_parts/pictures/menus.ts'
import type { MarketoLabel } from '#lib/messages/marketo-labels.ts'

/** So many permissions have room; "…" says that there are more. */
const SHOWN = 4

export const newRole: Drawing = {
  kind: 'window',
  ...USERS_AND_ROLES,
  rows: [
    { kind: 'tabs', tabs: ['Users', 'Roles'], chosen: 'Roles' },
    { kind: 'tools', tools: [{ label: 'New Role', isMarked: true }, { label: null }] },
    {
      kind: 'table',
      head: [null, null],
      lines: [
        [{ text: null }, { text: null }],
        [{ text: null }, { text: null }],
      ],
    },
  ],
}

/** The ticks that the host needs, between others that stay empty. */
export function roleDialog(title: MarketoLabel, labels: readonly string[]): Drawing {
  return {
    kind: 'dialog',
    title,
    rows: [
      { kind: 'field', label: 'Role Name' },
      {
        kind: 'ticks',
        group: 'Access API',
        ticks: [{ label: null }, ...needed(labels), { label: null }],
      },
    ],
    button: title === 'New Role' ? 'Create' : 'Save',
  }
}

function needed(labels: readonly string[]): Tick[] {
  if (labels.length === 0) return Array.from({ length: 2 }, () => ticked(null))
  const shown = labels.length > SHOWN ? [...labels.slice(0, SHOWN), '…'] : labels
  return shown.map(ticked)
}

const ticked = (label: string | null): Tick => ({ label, isOn: true, isMarked: true })
