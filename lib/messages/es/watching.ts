/** The diagnosis page: what goes on while somebody waits for a change in Marketo, and whom to ask. */
export const watching = {
  begin: 'Ya está cambiado',
  beginWaiting: 'Sigan probando por mí',
  hint: 'Díganos cuando esté cambiado: entonces probamos por nuestra cuenta {tests, plural, one {# vez} other {# veces}} en {duration}. No hay que escribir nada.',
  title: 'Seguimos probando',
  next: '{soon, select, yes {La próxima prueba empieza en menos de un minuto.} other {La próxima prueba empieza a las {at}.}} Puede quedarse o irse.',
  now: 'Estamos probando en este momento.',
  tested:
    '{rounds, plural, one {Probamos una vez desde que nos avisó. Lo que lee aquí es su resultado.} other {Probamos # veces desde que nos avisó. Lo que lee aquí es el resultado más reciente.}}',
  over: 'Probamos {rounds, plural, one {# vez} other {# veces}}, y Marketo sigue respondiendo lo mismo. Un cambio puede tardar unos minutos: revise los pasos una vez más y díganoslo de nuevo.',
  stop: 'Dejar de probar',
  begun: 'Empezamos',
  stopped: 'Dejamos de probar.',
  leave: 'Seguimos probando aunque se vaya. Vuelva a esta página para ver el resultado.',
} as const

export const fix = {
  rangeLead: 'O como intervalo, para una sola línea en Marketo:',
  rangesLead: 'O con intervalos, para menos líneas en Marketo:',
  linkLead:
    'Un enlace muestra a su administrador de Marketo solo esta solución. No necesita cuenta aquí, y esta página le muestra a usted cuándo funciona.',
  makeLink: 'Crear un enlace',
  textLead: 'O copie este texto. No contiene ninguna contraseña.',
  help: 'Obtener ayuda',
  helpLead:
    'Dé este código al equipo de soporte de {host}. Ve lo mismo que vio esta prueba, y ninguna contraseña.',
  supportCode: 'Copiar el código de soporte',
  testing: 'Volvemos a probar',
  toConnection: 'Ir a la conexión',
} as const
