import type { Drawing, Row } from '#app/_ui/marketo/drawing.ts'
import { LAUNCH_POINT } from '#app/(wizard)/_parts/pictures/menus.ts'

export const newService: Drawing = {
  kind: 'window',
  ...LAUNCH_POINT,
  rows: [
    { kind: 'tools', tools: [{ label: 'New', opens: true }, { label: null }] },
    {
      kind: 'dropDown',
      under: 'tools',
      items: [{ label: 'New Service', isMarked: true }, { label: null }],
    },
    { kind: 'heading', text: 'Installed Services' },
    { kind: 'table', head: [null, null], lines: [[{ text: null }, { text: null }]] },
  ],
}

const NAME: Row = { kind: 'field', label: 'Display Name' }
const DESCRIPTION: Row = { kind: 'field', label: 'Description' }

export const serviceDialog: Drawing = {
  kind: 'dialog',
  title: 'New Service',
  rows: [
    NAME,
    { kind: 'field', label: 'Service', value: 'Custom', isList: true, isMarked: true },
    DESCRIPTION,
    { kind: 'field', label: 'API Only User', isList: true, isMarked: true },
  ],
  button: 'Create',
}

export const emptyApiUserList: Drawing = {
  kind: 'dialog',
  title: 'New Service',
  rows: [
    NAME,
    { kind: 'field', label: 'Service', value: 'Custom', isList: true },
    { kind: 'field', label: 'API Only User', value: '', isList: true, isMarked: true },
    { kind: 'dropDown', under: 'field', items: [] },
  ],
  button: 'Create',
}

export const viewDetails: Drawing = {
  kind: 'window',
  ...LAUNCH_POINT,
  rows: [
    { kind: 'heading', text: 'Installed Services' },
    {
      kind: 'table',
      head: [null, null],
      lines: [
        [{ text: null }, { text: 'View Details' }],
        [{ text: null }, { text: 'View Details', isMarked: true }],
        [{ text: null }, { text: 'View Details' }],
      ],
    },
  ],
}

const SECRET: Row = {
  kind: 'field',
  label: 'Client Secret',
  value: 'mV2pXe8sQ1nT…',
  isMarked: true,
}
const USER: Row = { kind: 'field', label: 'Authorized User' }

export const details: Drawing = {
  kind: 'dialog',
  title: null,
  rows: [
    { kind: 'field', label: 'Client Id', value: '4b7c0e6a-93d1…', isMarked: true },
    SECRET,
    USER,
  ],
  button: null,
}

export const detailsSecret: Drawing = {
  kind: 'dialog',
  title: null,
  rows: [{ kind: 'field', label: 'Client Id' }, SECRET, USER],
  button: null,
}
