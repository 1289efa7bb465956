/** What a verdict adds about a connection that worked: between when and when, and what is not as it was. */
export const memory = {
  since:
    'Funcionó el {good} y ya no el {bad}{hasChanges, select, yes {; entretanto, {changes}} other {, así que algo cambió entretanto}}.',
  otherValues:
    'Funcionó el {good} con {values, select, both {otro Client Id y otro Client Secret} clientId {otro Client Id} other {otro Client Secret}}, que ahora no se probaron{hasChanges, select, yes {; desde entonces, {changes}} other {}}.',
  last: 'Funcionó por última vez el {good}.',
  change: {
    apiUser:
      '{isKnown, select, yes {el usuario de API cambió de {before} a {now}} other {cambió el usuario de API}}',
    address:
      '{isKnown, select, yes {nuestra dirección cambió de {before} a {now}} other {cambió nuestra dirección}}',
    permissions: '{isKnown, select, yes {perdimos {permissions}} other {cambiaron los permisos}}',
  },
} as const

/** Whose calls they are, by counts: Marketo tells names too, but nobody needs them. */
export const usage = {
  today:
    'De las {total, number} llamadas de hoy, {ours, number} son de nuestro usuario de API{others, plural, =0 {, y nadie más hizo ninguna} one {; el resto, de otro usuario} other {; el resto, de otros # usuarios}}.',
  earlier:
    'El {when}, {ours, number} de {total, number} llamadas eran de nuestro usuario de API{others, plural, =0 {, y nadie más hizo ninguna} one {; el resto, de otro usuario} other {; el resto, de otros # usuarios}}.',
} as const
