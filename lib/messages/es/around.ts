/** What surrounds the steps: the opening question, problems with the session, the demo's host page. */
export const opening = {
  title: 'Conecte su Marketo con {host}',
  lead: 'Se tarda unos cinco minutos con el acceso adecuado en Marketo. ¿Cuál es su situación?',
  existing: 'Sus conexiones',
  existingLead: 'Ya ha conectado Marketo antes. Abra una de estas conexiones o agregue otra.',
  unnamed: 'Conexión sin nombre',
  another: 'Agregar otra conexión',
  ended: 'Desconectada',
  haveValues: 'Tengo los tres valores',
  haveValuesHint: 'REST API Endpoint, Client Id y Client Secret. Los prueba enseguida.',
  canAdmin: 'Puedo cambiar cosas en Admin de Marketo',
  canAdminHint: 'Le mostramos qué rol, usuario y servicio crear, paso a paso.',
  neither: 'Ninguna de las dos',
  neitherHint: 'Envía un enlace al colega que administra Marketo y sigue el avance aquí.',
  resume: 'Continuar donde lo dejó',
  resumeHint: 'Conservamos lo que introdujo.',
  status: {
    draft: 'Aún sin conectar',
    pending: 'Pendiente de confirmar',
    usable: 'Conectada',
    degraded: 'Necesita atención',
    disconnected: 'Desconectada',
  },
} as const

export const stored = {
  title: 'Qué guardamos y quién puede verlo',
  items: [
    'El Client Secret y los tokens de Marketo están cifrados. Nadie puede volver a leerlos, tampoco el equipo de soporte.',
    'Un Client Secret que no llevó a una conexión se destruye tras {secretHours, plural, one {# hora} other {# horas}}. Los demás valores de un borrador se guardan {draftDays, plural, one {# día} other {# días}}.',
    'El resultado de cada prueba se guarda 13 meses: horas, llamadas y respuestas de Marketo, sin ningún valor que usted haya escrito.',
    'Usted, sus colegas que gestionan conexiones en {host} y el equipo de soporte de {host} ven el endpoint, el usuario de API y los resultados de las pruebas.',
    'La prueba no lee de su Marketo datos de ninguna persona.',
  ] as readonly string[],
} as const

export const problem = {
  tokenUsed: {
    title: 'Este enlace ya se usó',
    text: 'Cada enlace abre la configuración una sola vez. Vuelva a {host} y empiece desde ahí. Lo que guardó sigue ahí.',
  },
  tokenExpired: {
    title: 'Este enlace ha caducado',
    text: 'Un enlace funciona diez minutos. Vuelva a {host} y empiece desde ahí. Lo que guardó sigue ahí.',
  },
  tokenUnknown: {
    title: 'No conocemos este enlace',
    text: 'Puede que se cortara al copiarlo. Vuelva a {host} y empiece desde ahí.',
  },
  cookieRefused: {
    title: 'Su navegador no guarda ninguna sesión aquí',
    text: 'Rechaza la cookie que esta página necesita dentro de otra página. Vuelva a {host} y pida un enlace que se abra en su propia ventana, o permita aquí las cookies y empiece de nuevo.',
  },
  waiting: {
    title: 'Esperando a {host}',
    text: 'La configuración se abre en cuanto {host} le dé paso.',
    late: '{host} no ha respondido. Cierre esto, vuelva a cargar la página de {host} y empiece desde ahí. Lo que guardó sigue ahí.',
  },
  noSession: {
    title: 'Su sesión ha terminado',
    text: 'Por su seguridad, termina tras dos horas sin actividad. Vuelva a {host} y empiece desde ahí. Lo que guardó sigue ahí.',
  },
  rateLimited: {
    title: 'Han sido muchos intentos en poco tiempo',
    text: 'Para proteger su Marketo hacemos una pausa. Vuelva a intentarlo en {minutes, plural, one {# minuto} other {# minutos}}.',
  },
  unavailable: {
    title: 'Ahora mismo no llegamos a nuestro almacenamiento',
    text: 'Es un problema nuestro. Lo que guardó está a salvo. Vuelva a cargar esta página en un minuto.',
  },
  sealed: {
    title: 'Ahora mismo no podemos proteger credenciales',
    text: 'Es un problema nuestro, así que no aceptamos ninguna hasta que esté resuelto. Lo que guardó está a salvo. Vuelva a cargar esta página en un minuto.',
  },
  notFound: {
    title: 'Aquí no hay nada',
    text: 'Puede que la dirección tenga una errata o que la página sea de otra sesión. Vuelva a {host} y empiece desde ahí.',
  },
  away: {
    title: 'No hubo conexión con nosotros',
    text: 'Nada de lo guardado se ha perdido. Cuando vuelva a tener conexión, cargue la página de nuevo.',
    press:
      'No hubo conexión con nosotros y no se ha perdido nada de esta página. Cuando vuelva a tener conexión, pulse otra vez el botón.',
  },
  broken: {
    title: 'Algo falló de nuestro lado',
    text: 'No se ha perdido nada de lo que guardó. Vuelva a cargar la página. Si ocurre otra vez, dé este código al equipo de soporte de {host}: <code>{code}</code>',
  },
  otherOrigin: {
    title: 'Eso llegó desde otra página',
    text: 'Solo aceptamos lo que se envía desde esta configuración. Ábrala de nuevo desde {host} y repita el paso.',
  },
  tooLarge: {
    title: 'Es demasiado para enviarlo de una vez',
    text: 'Los tres valores son cortos. Vuelva atrás y pegue cada uno por separado. No se ha perdido nada de lo guardado.',
  },
  opening: {
    title: 'Conectar Marketo con {host}',
    text: 'Pulse el botón para abrir la configuración. El enlace funciona una sola vez.',
    button: 'Abrir la configuración',
  },
} as const

/** The address without a session. */
export const home = {
  title: 'Aquí aún no hay nada que configurar',
  text: 'Abra la configuración desde el producto que quiere conectar con Marketo. Le traerá aquí con un enlace propio.',
} as const

export const demo = {
  title: 'Integraciones',
  lead: 'Esta página representa su producto. En la demostración se llama {host}. Sesión iniciada para {tenant}.',
  marketo: 'Adobe Marketo Engage',
  marketoHint: 'Sincronice personas y actividades con su Marketo.',
  connect: 'Conectar Marketo',
  add: 'Agregar otra conexión',
  openHere: 'Abrir aquí',
  none: 'Aún no hay ninguna conexión',
  lastTest: 'Última prueba: {time}',
  result: {
    connected: 'Marketo está conectado.',
    exited: 'Ha salido de la configuración. Puede volver a abrirla en cualquier momento.',
  },
  chooseTenant: 'Sesión iniciada para',
  needsTitle: 'Qué pide {host}',
  needsNote: 'Se muestra con: {needs}',
  needs: {
    lead: 'Read-Only Lead',
    leadActivity: 'Read-Only Lead y Activity',
    leadActivityCampaign: 'Read-Only Lead, Activity y Campaign',
    gaps: 'Read-Only Lead, con Read-Only Activity opcional',
    featureMustVerify: 'Read-Only Lead, y Named Account debe funcionar',
  },
  reasons: {
    lead: 'Lee personas para relacionarlas con sus contactos',
    activity: 'Lee actividades para mostrarlas en la cronología',
    campaign: 'Lee campañas para ofrecerlas en listas',
    namedAccount: 'Lee cuentas con nombre para relacionar empresas',
  },
  simulated: 'Instancias de Marketo simuladas',
  simulatedHint: 'Cada par de valores muestra un resultado. Cópielos en la configuración.',
  instance: 'REST API Endpoint',
  correct: 'Valores correctos',
} as const
