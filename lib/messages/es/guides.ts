import type { GuideStep } from '#lib/messages/step.ts'

const role: readonly GuideStep[] = [
  {
    text: 'En Marketo, abra <b>Admin</b> › <b>Users & Roles</b> › <b>Roles</b> y pulse <b>New Role</b>.',
    picture: 'newRole',
    notSeen:
      'Necesita el permiso de administración <b>Access Roles</b>. Otro administrador de Marketo puede hacer este paso o dárselo.',
  },
  { text: 'Ponga este nombre al rol:', copy: ['roleName'] },
  {
    text: 'Abra el grupo <b>Access API</b> y marque solo estos, no el grupo entero:',
    show: 'permissions',
    picture: 'roleTicks',
    notSeen:
      'El grupo se abre con la flecha pequeña que tiene delante. Las casillas de otros grupos no cuentan para un usuario de API.',
  },
  { text: 'Pulse <b>Create</b>.' },
]

const older: readonly GuideStep[] = [
  {
    text: 'Abra <b>Admin</b> › <b>Users & Roles</b> › <b>Users</b> y pulse <b>Invite New User</b>.',
    picture: 'inviteUser',
    notSeen:
      'Necesita el permiso de administración <b>Access Users</b>. Si en su lugar ve <b>Create API Only User</b>, elija arriba la otra opción.',
  },
  {
    text: 'Introduzca este correo y este nombre. No hace falta que el correo exista.',
    copy: ['userEmail', 'userFirstName', 'userLastName'],
    picture: 'inviteForm',
  },
  {
    text: 'Deje <b>Access Expires</b> vacío: de lo contrario, el usuario quedaría bloqueado ese día, sin aviso por correo.',
  },
  {
    text: 'Pulse <b>Next</b>, marque <b>API Only</b> y elija el rol nuevo, y ningún otro. Prevalece el rol más restrictivo.',
    copy: ['roleName'],
    picture: 'apiOnlyTick',
    notSeen:
      'La casilla <b>API Only</b> está debajo de los roles. Sin ella, Marketo crea un usuario que inicia sesión y ocupa un puesto.',
  },
  {
    text: 'Si ve espacios de trabajo, dé el rol en cada uno de los que {host} deba ver.',
    picture: 'workspaces',
    notSeen: 'Entonces su Marketo no tiene espacios de trabajo. Siga con el paso siguiente.',
  },
  {
    text: 'Pulse <b>Next</b> y después <b>Send</b>. «An invitation is not required for API only» es solo un aviso: no hace falta invitación.',
  },
]

const adobe: readonly GuideStep[] = [
  {
    text: 'Abra <b>Admin</b> › <b>Users & Roles</b> y pulse <b>Create API Only User</b>. No está en Adobe Admin Console.',
    picture: 'createApiOnlyUser',
    notSeen:
      'Necesita el permiso de administración <b>Access Users</b>. Si en su lugar ve <b>Invite New User</b>, elija arriba la otra opción.',
  },
  {
    text: 'Introduzca este correo y este nombre. No hace falta que el correo exista.',
    copy: ['userEmail', 'userFirstName', 'userLastName'],
    picture: 'apiUserForm',
  },
  {
    text: 'Elija el rol nuevo, y ningún otro. Prevalece el rol más restrictivo.',
    copy: ['roleName'],
    notSeen:
      'El rol debe tener casillas marcadas en <b>Access API</b>. Vuelva un paso atrás y créelo primero.',
  },
  {
    text: 'Si ve <b>Access Expires</b>, déjelo vacío: de lo contrario, el usuario quedaría bloqueado ese día, sin aviso por correo.',
  },
  {
    text: 'Si ve espacios de trabajo, dé el rol en cada uno de los que {host} deba ver.',
    picture: 'workspaces',
    notSeen: 'Entonces su Marketo no tiene espacios de trabajo. Siga con el paso siguiente.',
  },
  { text: 'Pulse <b>Create API Only User</b>.' },
]

const unsure: readonly GuideStep[] = [
  {
    text: 'En Marketo, abra <b>Admin</b> › <b>Users & Roles</b> › <b>Users</b>.',
    notSeen:
      'Necesita el permiso de administración <b>Access Users</b>. Otro administrador de Marketo puede hacer este paso o dárselo.',
  },
  {
    text: 'Mire los botones encima de la lista. <b>Invite New User</b> es el inicio de sesión antiguo; <b>Create API Only User</b>, el que usa una cuenta de Adobe.',
    picture: 'createApiOnlyUser',
  },
  { text: 'Elija arriba las mismas palabras y siga desde ahí.' },
]

const service: readonly GuideStep[] = [
  {
    text: 'Abra <b>Admin</b> › <b>Integration</b> › <b>LaunchPoint</b> y pulse <b>New</b> › <b>New Service</b>.',
    picture: 'newService',
    notSeen:
      'Necesita el permiso de administración <b>Access Event Partners</b>. Otro administrador de Marketo puede hacer este paso o dárselo.',
  },
  {
    text: 'Introduzca este nombre para mostrar y esta descripción.',
    copy: ['serviceName', 'serviceDescription'],
  },
  { text: 'En <b>Service</b>, elija <b>Custom</b>.', picture: 'serviceDialog' },
  {
    text: 'En <b>API Only User</b>, elija el usuario que acaba de crear y pulse <b>Create</b>.',
    copy: ['userEmail'],
    notSeen:
      'La lista está vacía cuando aún no hay un usuario solo de API. Vuelva un paso atrás y créelo primero.',
  },
  {
    text: 'Pulse <b>View Details</b> junto al nuevo servicio.',
    picture: 'viewDetails',
    notSeen:
      'El enlace está al final de la línea de su servicio, en la lista <b>Installed Services</b>.',
  },
  {
    text: 'Copie <b>Client Id</b> y <b>Client Secret</b>, o todo el texto de la ventana.',
    picture: 'details',
  },
]

const endpoint: readonly GuideStep[] = [
  {
    text: 'Abra <b>Admin</b> › <b>Integration</b> › <b>Web Services</b>.',
    notSeen:
      'Necesita el permiso de administración <b>Access SOAP API</b>. Si no, pegue en el paso siguiente la dirección de cualquier página de Marketo que tenga abierta.',
  },
  {
    text: 'En el recuadro <b>REST API</b>, copie la línea <b>Endpoint</b>. La línea <b>Identity</b> también sirve: basta con una de las dos.',
    picture: 'webServices',
    notSeen:
      'Baje por la página: el recuadro <b>REST API</b> está debajo del de la API SOAP, cuyas direcciones no sirven aquí.',
  },
]

/** Steps 1 to 3, and the texts that the admin copies into Marketo. */
export const guides = {
  start: {
    title: 'Qué necesita',
    lead: 'Alguien con derechos de administrador en Marketo crea un rol, un usuario y un servicio para {host}. Se tarda cinco minutos.',
    willDo: 'Qué podrá hacer {host}',
    required: 'Obligatorio',
    optional: 'Opcional',
    whoTitle: 'Quién tiene que hacerlo',
    who: 'Un administrador de Marketo. Si usted lo es, ve <b>Admin</b> en la parte superior de Marketo.',
    values: 'Al final tendrá tres valores: el REST API Endpoint, un Client Id y un Client Secret.',
    haveValues: 'Ya tengo los tres valores',
    noSeat: 'El usuario solo de API no ocupa ningún puesto y no puede iniciar sesión.',
    readsNothing: 'La prueba no lee datos de ninguna persona.',
    dailyCalls:
      '{host} prevé {calls, plural, one {aproximadamente una llamada} other {unas {calls, number} llamadas}} al día.',
    someoneTitle: 'Nuestro administrador de Marketo es otra persona',
    someone:
      'Envíele un enlace. Verá los pasos y nada más, no necesita cuenta y podrá introducir allí los valores. Usted lo sigue desde aquí.',
    someoneButton: 'Crear un enlace para esa persona',
  },
  /** What stands below each of the four things to make in Marketo. */
  task: {
    done: 'Hecho, continuar',
    isDone: 'Hecho',
    takeBack: 'Aún no está hecho',
    someoneElse: 'Lo hace otra persona',
    notSeen: 'No veo esto',
    adobe: 'La página de Adobe sobre esto',
    goodToKnow: 'Conviene saber',
  },
  role: {
    title: 'Crear un rol',
    lead: 'Un rol dice qué puede ver {host}. Lleva estas casillas marcadas y ninguna otra.',
    steps: role,
    know: [
      'Para un usuario solo de API no cuentan los derechos de administrador, solo las casillas de <b>Access API</b>.',
      'Cree un rol nuevo. Los roles del sistema no se pueden editar, y un rol compartido cambiaría para todos los que lo tienen.',
    ] as readonly string[],
  },
  user: {
    title: 'Crear un usuario solo de API',
    lead: 'Un usuario únicamente para {host}: Marketo cuenta las llamadas y los errores por usuario, así siempre verá quién hizo qué.',
    choose: '¿Qué ve en <b>Users & Roles</b>?',
    older: 'Invite New User (Invitar nuevo usuario)',
    adobe: 'Create API Only User (Crear usuario solo de API)',
    unsure: 'No lo sé',
    steps: { older, adobe, unsure },
    know: [
      'El usuario no ocupa ningún puesto y no puede iniciar sesión.',
      'Marketo pide un correo distinto en cada instancia: uno para el sandbox, otro para producción.',
      'Un usuario ya asignado a un servicio no se puede editar. Cambie su rol o cree un usuario nuevo.',
    ] as readonly string[],
  },
  service: {
    title: 'Crear un servicio personalizado',
    lead: 'El servicio le da el Client Id y el Client Secret. Uno únicamente para {host}: si lo elimina, corta el acceso.',
    steps: service,
    know: [
      'Un Client Secret no se puede renovar. Quien necesite otro crea un servicio nuevo, con un Client Id nuevo.',
    ] as readonly string[],
    emptyListTitle: 'La lista API Only User está vacía',
    emptyListFix: 'Ver cómo crear uno, con imágenes',
  },
  endpoint: {
    title: 'Copiar el REST API Endpoint',
    lead: 'Le dice a {host} cuál es su Marketo. Marketo muestra dos direcciones, <b>Endpoint</b> e <b>Identity</b>; cualquiera sirve.',
    steps: endpoint,
    know: [
      'Un sandbox tiene su propia dirección. Use la del Marketo en el que creó el servicio.',
    ] as readonly string[],
  },
  copyText: {
    roleName: '{host} API',
    userFirstName: '{host}',
    userLastName: 'API',
    serviceName: '{host}',
    serviceDescription: 'Conecta {host} con Marketo mediante la API REST',
  },
  copyLabel: {
    roleName: 'Nombre del rol',
    userEmail: 'Correo electrónico',
    userFirstName: 'Nombre',
    userLastName: 'Apellidos',
    serviceName: 'Nombre para mostrar',
    serviceDescription: 'Descripción',
    address: 'Dirección',
    permission: 'Permiso',
    endpoint: 'REST API Endpoint',
    addresses: 'Direcciones',
    permissions: 'Permisos',
  },
} as const
