/** What a verdict adds about a connection that worked: between when and when, and what is not as it was. */
export const memory = {
  since:
    'La connexion fonctionnait le {good}, et plus le {bad}{hasChanges, select, yes { ; entre-temps, {changes}} other { : quelque chose a donc changé entre-temps}}.',
  otherValues:
    'La connexion fonctionnait le {good} avec {values, select, both {un autre Client Id et un autre Client Secret} clientId {un autre Client Id} other {un autre Client Secret}}, pas testés cette fois{hasChanges, select, yes { ; depuis, {changes}} other {}}.',
  last: 'Dernier test réussi : le {good}.',
  change: {
    apiUser:
      '{isKnown, select, yes {l’utilisateur API est passé de {before} à {now}} other {l’utilisateur API a changé}}',
    address:
      '{isKnown, select, yes {notre adresse est passée de {before} à {now}} other {notre adresse a changé}}',
    permissions:
      '{isKnown, select, yes {nous avons perdu {permissions}} other {les autorisations ont changé}}',
  },
} as const

/** Whose calls they are, by counts: Marketo tells names too, but nobody needs them. */
export const usage = {
  today:
    'Sur les {total, number} appels d’aujourd’hui, {ours, number} viennent de notre utilisateur API, {others, plural, =0 {et personne d’autre n’en a fait} one {le reste d’un autre utilisateur} other {le reste de # autres utilisateurs}}.',
  earlier:
    'Le {when}, {ours, number} appels sur {total, number} venaient de notre utilisateur API, {others, plural, =0 {et personne d’autre n’en a fait} one {le reste d’un autre utilisateur} other {le reste de # autres utilisateurs}}.',
} as const
