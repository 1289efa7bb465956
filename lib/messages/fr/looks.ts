/** The demo's choices: in which language, and in which look of the host the setup opens. */
export const looks = {
  language: 'Langue de la configuration',
  browsers: 'Celle que demande ce navigateur',
  title: 'Apparence de la configuration',
  names: {
    plain: 'Telle quelle',
    pale: 'Accent jaune pâle, coins arrondis, police système',
    serif: 'Accent rouge foncé, coins droits, police à empattements, clair',
    night: 'Accent bleu, nom et logo propres, sombre',
  },
} as const
