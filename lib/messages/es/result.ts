/** Steps 5 and 6: the live test, the diagnosis page, and the request to a colleague. */
export const test = {
  title: 'Probando {instance}',
  titleReady: 'Probar {instance}',
  listLabel: 'Comprobaciones',
  lead: '{calls, plural, one {Una llamada solo de lectura.} other {{calls, number} llamadas solo de lectura.}} Tarda unos segundos; puede dejar la página.',
  announceDone: '{check}: {status}. {detail}',
  announceEnd: 'La prueba ha terminado.',
} as const

export const diagnosis = {
  pageTitle: 'Qué encontró la prueba',
  next: 'Qué hacer',
  notWrong: 'Qué no falla',
  alternatives: 'También podría ser',
  evidence: 'Qué respondió Marketo',
  evidenceLead: 'Todas las llamadas de esta prueba, sin los valores que introdujo.',
  ifYouLeave: 'Si se va ahora',
  leaveInUse:
    'La conexión y sus credenciales quedan como están. Vuelva y pruebe de nuevo cuando quiera, sin escribir nada.',
  waiting: 'No hay nada que usted tenga que cambiar.',
  permissions: 'Permisos',
  answered: 'Lo que se respondió',
  takeBack: 'Retirar',
  takeBackWhat: 'Retirar la respuesta a: {question}',
  askAdmin: 'Preguntar a alguien que pueda verlo',
  otherInstances: '¿Se creó en otra instancia?',
  otherInstancesLead:
    'Un servicio existe en una sola instancia. Podemos probar los mismos valores en otra de las suyas.',
  tryInstance: 'Probar {instance}',
  call: {
    requestId: 'Petición de Marketo <code>{requestId}</code>',
  },
} as const

/** Plain text to send to a colleague. No marks: it ends up in a mail or a chat. */
export const request = {
  openMail: 'Abrir en mi programa de correo',
  mailSubject: '{host}: por favor, configure el acceso a la API en nuestro Marketo',
  greeting: 'Hola:',
  intro:
    'Nos gustaría conectar nuestro Marketo con {host}. ¿Podría configurar esto en Marketo? Se tarda unos cinco minutos y no ocupa ningún puesto adicional.',
  stepIntro:
    'Nos gustaría conectar nuestro Marketo con {host}. ¿Podría hacer este único paso en Marketo?',
  roleHeading: '1. Un rol',
  role: 'Admin > Users & Roles > Roles > New Role. Nombre: {roleName}. En Access API, marque solo estos permisos:',
  permission: '- {permission}: {reason}',
  permissionOptional: '- {permission} (opcional): {reason}',
  noReason: 'necesario para la conexión',
  instance: 'Instancia: {instance}',
  userHeading: '2. Un usuario solo de API',
  user: 'Admin > Users & Roles > Create API Only User (en un Marketo más antiguo: Users > Invite New User, y marque API Only). Correo: {userEmail}. Dele únicamente este rol, en cada espacio de trabajo que {host} deba ver. Deje Access Expires vacío.',
  serviceHeading: '3. Un servicio personalizado',
  service:
    'Admin > Integration > LaunchPoint > New > New Service. Nombre para mostrar (Display Name): {serviceName}. Service: Custom. API Only User: el del paso 2.',
  addressesHeading: '4. Solo si IP Restrictions está activado',
  addresses:
    'Admin > Web Services > IP Restrictions > Edit. Agregue: {addresses}. Login Settings es otra cosa y no necesita ningún cambio.',
  valuesHeading: 'Qué necesito de usted',
  values:
    'El Client Id y el Client Secret (LaunchPoint > View Details), y el REST API Endpoint (Admin > Integration > Web Services). Por favor, envíe el Client Secret por una vía que nuestra empresa permita para contraseñas.',
  fixIntro:
    'Nuestra conexión entre Marketo y {host} necesita un cambio en Marketo. Esto es lo que encontró la prueba:',
  found: '{title}.',
  fixHeading: 'Qué hacer',
  questionIntro:
    'La prueba de nuestra conexión entre Marketo y {host} deja una pregunta abierta, y yo no puedo ver la respuesta en Marketo:',
  questionAfter: 'Basta una palabra como respuesta.',
  fixAfter: 'Después avíseme y volveré a probar la conexión.',
  closing: 'Muchas gracias',
} as const
