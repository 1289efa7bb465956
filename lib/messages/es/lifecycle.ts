/** The life of a connection: what works, new values beside it, and its end. */
export const connected = {
  titleRead: '{host} puede leer su Marketo',
  titleGaps: 'Su Marketo está conectado con {host}, con salvedades',
  titleDegraded: 'La conexión con su Marketo necesita atención',
  lead: 'Probado {ago} con {calls, plural, one {# llamada} other {# llamadas}}.',
  instance: 'Instancia',
  apiUser: 'Usuario de API',
  apiUserUnknown: 'Marketo no dijo quién es',
  permissions: 'Permisos',
  held: '{held, number} de {total, number} obligatorios',
  optionalMissing: '{count, plural, one {# opcional} other {# opcionales}}',
  callsToday: 'Llamadas de hoy',
  calls: '{total, number}, de ellas {ours, number} de este usuario',
  callsUnknown: 'Marketo no lo dijo',
  checked: 'Comprobado',
  partitions: 'Particiones',
  partitionsSeen: '{count, plural, one {# visible} other {# visibles}}',
  partitionsMissing: '¿Falta alguna?',
  partitionsLead:
    'El usuario de API solo ve una partición cuando tiene su rol en un espacio de trabajo al que pertenece la partición.',
  partitionsSteps: [
    'En Marketo, abra <b>Admin</b> › <b>Users & Roles</b> › <b>Users</b> y elija el usuario de API.',
    'Marque su rol en el espacio de trabajo de la partición que falta y guarde.',
    'Pulse aquí Volver a probar.',
  ] as readonly string[],
  gaps: 'Lo que aún no está demostrado',
  nameLabel: 'Nombre de esta conexión',
  nameHint: 'Solo lo ven usted y sus colegas en {host}; por ejemplo, Producción o Sandbox.',
  nameMissing: 'Dé un nombre a la conexión o salga de esta página.',
  nameTooLong: 'Un nombre puede tener hasta 80 caracteres.',
  nameTaken: 'Otra conexión ya tiene este nombre.',
  who: 'Quién puede ver qué',
  whoSees: [
    'Usted y sus colegas que gestionan conexiones en {host}: la instancia, el usuario de API y los resultados de las pruebas.',
    'El equipo de soporte de {host}: lo mismo, para poder ayudar. Nunca ve el Client Secret.',
    'Nadie: el Client Secret y los tokens, que permanecen cifrados.',
  ] as readonly string[],
  update: 'Actualizar los valores',
  disconnect: 'Desconectar',
  others: 'Sus otras conexiones',
  laterFailed: {
    title: 'Una prueba posterior no obtuvo acceso',
    text: 'Lo que ve abajo es de la última prueba que sí lo obtuvo, {time}.',
    link: 'Ver qué se encontró y qué hacer',
  },
  waiting: {
    title: 'Hay valores nuevos en espera junto a estos',
    text: '{host} sigue con los valores anteriores hasta que una prueba dé acceso a los nuevos.',
    goOn: 'Continuar con los valores nuevos',
    found: 'Ver qué encontró su prueba',
    keep: 'Conservar los valores anteriores',
    running: 'Se están probando los valores nuevos',
    runningLink: 'Ver la prueba',
  },
  toConfirm: {
    title: 'Su administrador de Marketo ha introducido valores nuevos',
    text: 'Funcionan. {host} los usará en cuanto usted lo diga.',
    link: 'Revisarlos',
  },
  kept: 'Los valores nuevos están destruidos. Los anteriores siguen en uso.',
} as const

/** A working connection gets the values of another instance. */
export const otherInstance = {
  title: 'Esta es otra instancia de Marketo',
  text: 'Esta es <code>{entered}</code>. La conexión es <code>{existing}</code>.',
  refused:
    'Una conexión se queda en su instancia. Para usar también <code>{entered}</code>, agréguela como una conexión aparte. La que tiene queda como está.',
  add: 'Agregar otra conexión',
  confirm: 'Pasar la conexión de {existing} a {entered}',
  confirmHint:
    'Las personas y los programas de <code>{existing}</code> no son los de <code>{entered}</code>. Tras una prueba con acceso, {host} leerá únicamente <code>{entered}</code>.',
} as const

/** The record of every call of a test, to download. */
export const record = {
  title: 'El registro de todas las llamadas',
  lead: 'Cada llamada de esta prueba, su hora y lo que respondió, sin ningún valor que usted haya introducido y sin datos de personas.',
  asText: 'Descargar como texto',
  asJson: 'Descargar como JSON',
  heading: 'Llamadas de {host} a Marketo {instance}',
  tested: 'Prueba del {time}, código para soporte {code}',
  apiUser: 'Usuario de API: {apiUser}',
  count: '{calls, plural, one {# llamada} other {# llamadas}}',
  utc: 'Las horas están en UTC.',
  requestId: 'Petición de Marketo {requestId}',
} as const

export const disconnect = {
  title: '¿Desconectar {instance}?',
  lead: '{host} ya no podrá leer este Marketo.',
  stops: 'Qué ocurre de inmediato',
  stopsItems: [
    '{host} deja de hacer llamadas con esta conexión.',
    'Destruimos el Client Secret y los tokens que tenemos. Esto no se puede deshacer.',
    'Se detiene cualquier prueba en curso, y los enlaces para su administrador de Marketo dejan de abrirse.',
    'El historial de la conexión se conserva 13 meses, sin ninguno de estos valores.',
  ] as readonly string[],
  open: 'Qué queda abierto en Marketo',
  openLead:
    'Nosotros solo tenemos las llaves; la puerta es suya. Quien más tenga el Client Id y el Client Secret podría seguir usándolos hasta que haga esto:',
  steps: {
    service:
      'Elimine el servicio personalizado en <b>Admin</b> › <b>Integration</b> › <b>LaunchPoint</b>. Así se corta el acceso: su Client Id y su Client Secret ya no obtienen tokens.',
    user: 'Elimine el usuario solo de API <code>{apiUser}</code> en <b>Admin</b> › <b>Users & Roles</b> › <b>Users</b>, salvo que lo use otro servicio.',
    userUnnamed:
      'Elimine el usuario solo de API en <b>Admin</b> › <b>Users & Roles</b> › <b>Users</b>, salvo que lo use otro servicio.',
    role: 'Elimine su rol en <b>Admin</b> › <b>Users & Roles</b> › <b>Roles</b>, salvo que lo tenga otro usuario.',
    addresses:
      'Si <b>IP Restrictions</b> está activado, quite nuestras direcciones en <b>Admin</b> › <b>Integration</b> › <b>Web Services</b>, salvo que otra conexión con {host} las necesite:',
  },
  last: '¿No sabe si ya está cerrado?',
  lastLead:
    'Elimine primero el servicio y después déjenos probar una vez más: la prueba debe ser rechazada. Marketo puede aceptar hasta una hora más un token que dio antes.',
  lastFound: 'Lo que encontró la última prueba, {ago}:',
  test: 'Probar una vez más',
  confirm: 'Desconectar',
  confirming: 'Desconectando',
  keep: 'Conservarla',
  doneTitle: '{instance} está desconectada',
  doneLead: 'Desde: {time}. El Client Secret y los tokens que teníamos están destruidos.',
  stillOpen: 'Aún abierto en Marketo',
  stillOpenLead: 'Marque lo que ya cerró. Las marcas son solo para usted y no se guardan.',
  again: 'Volver a conectar',
  againHint: 'Será una conexión nueva, con sus propios valores.',
} as const
