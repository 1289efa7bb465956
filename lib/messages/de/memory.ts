/** What a verdict adds about a connection that worked: between when and when, and what is not as it was. */
export const memory = {
  since:
    'Am {good} hat es noch funktioniert, am {bad} nicht mehr{hasChanges, select, yes {; dazwischen: {changes}} other {; dazwischen hat sich also etwas geändert}}.',
  otherValues:
    'Am {good} hat es mit {values, select, both {einer anderen Client Id und einem anderen Client Secret} clientId {einer anderen Client Id} other {einem anderen Client Secret}} funktioniert, jetzt nicht getestet{hasChanges, select, yes {; seitdem: {changes}} other {}}.',
  last: 'Zuletzt hat es am {good} funktioniert.',
  change: {
    apiUser:
      '{isKnown, select, yes {der API-Benutzer ist jetzt {now} statt {before}} other {der API-Benutzer ist ein anderer}}',
    address:
      '{isKnown, select, yes {unsere Adresse ist jetzt {now} statt {before}} other {unsere Adresse ist eine andere}}',
    permissions:
      '{isKnown, select, yes {uns fehlt jetzt {permissions}} other {die Berechtigungen sind andere}}',
  },
} as const

/** Whose calls they are, by counts: Marketo tells names too, but nobody needs them. */
export const usage = {
  today:
    'Von heute {total, number} Aufrufen kamen {ours, number} von unserem API-Benutzer, {others, plural, =0 {und sonst hat niemand welche gemacht} one {der Rest von einem anderen Benutzer} other {der Rest von # anderen Benutzern}}.',
  earlier:
    'Am {when} kamen {ours, number} von {total, number} Aufrufen von unserem API-Benutzer, {others, plural, =0 {und sonst hat niemand welche gemacht} one {der Rest von einem anderen Benutzer} other {der Rest von # anderen Benutzern}}.',
} as const
