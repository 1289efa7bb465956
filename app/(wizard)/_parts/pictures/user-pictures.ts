import type { Drawing, Row } from '#app/_ui/marketo/drawing.ts'
import { USERS_AND_ROLES } from '#app/(wizard)/_parts/pictures/menus.ts'
import type { MarketoLabel } from '#lib/messages/marketo-labels.ts'

const TABS: Row = { kind: 'tabs', tabs: ['Users', 'Roles'], chosen: 'Users' }

const usersWith = (button: MarketoLabel): Drawing => ({
  kind: 'window',
  ...USERS_AND_ROLES,
  rows: [
    TABS,
    { kind: 'tools', tools: [{ label: button, isMarked: true }] },
    {
      kind: 'table',
      head: [null, null],
      lines: [
        [{ text: null }, { text: null }],
        [{ text: null }, { text: null }],
      ],
    },
  ],
})

const NAMES: readonly Row[] = [
  { kind: 'field', label: 'Email' },
  { kind: 'field', label: 'First Name' },
  { kind: 'field', label: 'Last Name' },
]

export const inviteUser = usersWith('Invite New User')
export const createApiOnlyUser = usersWith('Create API Only User')

export const inviteForm: Drawing = {
  kind: 'dialog',
  title: 'Invite New User',
  rows: [...NAMES, { kind: 'field', label: 'Access Expires', value: '', isMarked: true }],
  button: 'Next',
}

export const apiOnlyTick: Drawing = {
  kind: 'dialog',
  title: 'Invite New User',
  rows: [
    { kind: 'heading', text: 'Roles' },
    { kind: 'ticks', ticks: [{ label: null }, { label: null, isOn: true }, { label: null }] },
    { kind: 'ticks', ticks: [{ label: 'API Only', isOn: true, isMarked: true }] },
  ],
  button: 'Next',
}

export const apiUserForm: Drawing = {
  kind: 'dialog',
  title: 'Create API Only User',
  rows: [...NAMES, { kind: 'field', label: 'API Only Role', isList: true, isMarked: true }],
  button: 'Create API Only User',
}

export const workspaces: Drawing = {
  kind: 'dialog',
  title: null,
  rows: [
    {
      kind: 'table',
      head: ['Workspace', 'Roles'],
      lines: [
        [{ text: null }, { text: null, isList: true, isMarked: true }],
        [{ text: null }, { text: null, isList: true, isMarked: true }],
        [{ text: null }, { text: null, isList: true, isMarked: true }],
      ],
    },
  ],
  button: null,
}

export const accessExpires: Drawing = {
  kind: 'window',
  ...USERS_AND_ROLES,
  rows: [
    TABS,
    {
      kind: 'table',
      head: [null, 'Access Expires'],
      lines: [
        [{ text: null }, { text: null }],
        [{ text: null }, { text: '2026-01-31', isMarked: true }],
        [{ text: null }, { text: null }],
      ],
    },
  ],
}
