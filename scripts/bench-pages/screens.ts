/** A screen of the wizard: a state of `/demo/states` that shows it. */
export type Screen = { state: string; hasForm?: true; goesOn?: true }

/** The page of the framework that has nothing of ours but words; every other is held against it. */
export const BARE = '/connect/-/ended'

/** Every page of the wizard once, and those whose scripts differ by state. A form is one that scripts help to fill. */
export const SCREENS: readonly Screen[] = [
  { state: 'open-used' },
  { state: 'opening' },
  { state: 'start' },
  { state: 'role' },
  { state: 'user' },
  { state: 'service' },
  { state: 'endpoint' },
  { state: 'credentials', hasForm: true },
  { state: 'test-running-access' },
  { state: 'diagnosis-ip_blocked' },
  { state: 'diagnosis-permission_missing' },
  { state: 'link-opened' },
  { state: 'admin-open', goesOn: true },
  { state: 'admin-ended' },
  { state: 'admin-whole', hasForm: true },
  { state: 'admin-fix', hasForm: true },
  { state: 'confirm' },
  { state: 'connected', hasForm: true },
  { state: 'disconnect' },
]
