import type { Drawing } from '#app/_ui/marketo/drawing.ts'
import { WEB_SERVICES } from '#app/(wizard)/_parts/pictures/menus.ts'

export const webServices: Drawing = {
  kind: 'window',
  ...WEB_SERVICES,
  rows: [
    { kind: 'heading', text: 'REST API' },
    {
      kind: 'field',
      label: 'Endpoint',
      value: 'https://123-ABC-456…',
      isTall: true,
      isMarked: true,
    },
    { kind: 'field', label: 'Identity', isTall: true },
  ],
}

export const ipRestrictions: Drawing = {
  kind: 'window',
  ...WEB_SERVICES,
  rows: [
    { kind: 'heading', text: 'IP Restrictions', button: 'Edit' },
    { kind: 'ticks', ticks: [{ label: 'Enable IP Restrictions', isOn: true }] },
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

export const apiUsage: Drawing = {
  kind: 'window',
  ...WEB_SERVICES,
  rows: [
    { kind: 'heading', text: 'API Call Information' },
    { kind: 'field', label: null, isTall: true },
    {
      kind: 'field',
      label: 'Requests in the Last 7 Days',
      value: '349,120',
      isTall: true,
      isMarked: true,
    },
  ],
}

export const addressBar: Drawing = {
  kind: 'browser',
  address: ['…/?munchkinId=', '123-ABC-456', '#/…'],
}
