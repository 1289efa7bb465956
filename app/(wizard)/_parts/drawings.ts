import type { WindowDrawing } from '#app/_ui/marketo-window.tsx'

/** Marketo's screens, by their own labels, which stay as Marketo writes them. */
export const DRAWINGS = {
  endpoint: {
    menu: [null, null, 'Web Services', null, null],
    chosen: 'Web Services',
    title: 'REST API',
    lines: [
      { label: 'Endpoint:', text: 'https://123-ABC-456.mktorest.com/rest', marked: true },
      { label: 'Identity:' },
      {},
      {},
    ],
  },
  ipRestrictions: {
    menu: [null, null, 'Web Services', null, null],
    chosen: 'Web Services',
    title: 'IP Restrictions',
    lines: [{ text: '☑ Enable IP Restrictions', marked: true }, {}, {}, {}],
  },
  role: {
    menu: ['Users & Roles', null, null, null],
    chosen: 'Users & Roles',
    title: 'New Role',
    lines: [{ label: 'Role Name:' }, { text: '▾ Access API', marked: true }, {}, {}],
  },
  user: {
    menu: ['Users & Roles', null, null, null],
    chosen: 'Users & Roles',
    title: 'Users',
    lines: [{}, { label: 'Roles:' }, { text: '☑ API Only', marked: true }, {}],
  },
  service: {
    menu: [null, 'LaunchPoint', null, null],
    chosen: 'LaunchPoint',
    title: 'Installed Services',
    lines: [{}, { label: 'Custom', text: 'View Details', marked: true }, {}, {}],
  },
} as const satisfies Record<string, WindowDrawing>
