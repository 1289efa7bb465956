/** The demo's choices: in which language, and in which look of the host the setup opens. */
export const looks = {
  language: 'Language of the setup',
  browsers: 'As this browser asks for',
  title: 'Look of the setup',
  names: {
    plain: 'As it comes',
    pale: 'Pale yellow accent, round corners, system type',
    serif: 'Dark red accent, square corners, serif type, light',
    night: 'Blue accent, own name and logo, dark',
  },
} as const
