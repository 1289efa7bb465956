import type { MenuItem } from '#app/_ui/marketo/drawing.ts'

/** The menu of Admin, with the item that is open; what lies around it does not matter. */
export const USERS_AND_ROLES: { menu: readonly MenuItem[]; chosen: 'Users & Roles' } = {
  menu: ['Admin', null, null, 'Users & Roles', null, null],
  chosen: 'Users & Roles',
}

export const LAUNCH_POINT: { menu: readonly MenuItem[]; chosen: 'LaunchPoint' } = {
  menu: ['Admin', null, 'Integration', null, 'LaunchPoint', null],
  chosen: 'LaunchPoint',
}

export const WEB_SERVICES: { menu: readonly MenuItem[]; chosen: 'Web Services' } = {
  menu: ['Admin', null, 'Integration', 'Web Services', null, null],
  chosen: 'Web Services',
}
