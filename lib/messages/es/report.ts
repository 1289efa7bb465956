import type { Confidence, Owner, QuestionCode, VerdictOutcome } from '#lib/diagnosis/verdict.ts'
import type { CheckId, CheckStatus, Warning } from '#lib/diagnosis/report.ts'

export const badge = {
  you: 'Puede solucionarlo usted',
  marketoAdmin: 'Puede solucionarlo su administrador de Marketo',
  hostSupport: 'Depende de nosotros, no de usted',
  marketo: 'Marketo tiene que recuperarse',
  nobody: 'Nada que solucionar',
  connected: 'Conectado',
  wait: 'Nada que solucionar, solo esperar',
} as const satisfies Record<Owner | 'connected' | 'wait', string>

export const confidence = {
  certain: 'Es esto',
  likely: 'Lo más probable',
  possible: 'Podría ser',
} as const satisfies Record<Confidence, string>

export const outcome = {
  connected: 'Conectado',
  fixable: 'Tiene solución',
  wait: 'Hay que esperar',
  ours: 'De nuestro lado',
} as const satisfies Record<VerdictOutcome, string>

export const retry = {
  now: 'Puede volver a probar ahora mismo.',
  afterFix: 'Vuelva a probar cuando esté cambiado. No tendrá que escribir nada.',
  after:
    'Vuelva a probar {wait} después de esta prueba ({nextTry}) o más tarde. No tendrá que escribir nada.',
} as const

const skipped = 'Sin hacer, porque una comprobación anterior detuvo la prueba'

/** `waiting` and `running` stand for a check without a result; the others are its results. */
export const check = {
  endpoint: {
    name: 'Endpoint',
    waiting: 'Lee lo que usted pegó',
    running: 'Leyendo lo que usted pegó',
    passed: 'https://{instance}.mktorest.com',
    warning: 'https://{instance}.mktorest.com, con una duda sobre los valores',
    failed: 'No encontramos ninguna instancia de Marketo',
    skipped,
    unknown: 'Sin resultado',
  },
  reach: {
    name: 'Marketo responde',
    waiting: 'Busca el nombre y se conecta de forma segura',
    running: 'Buscando el nombre y conectando',
    passed: 'Nombre encontrado, conexión segura establecida',
    warning: 'Nombre encontrado, respondió tras otro intento',
    failed: 'Sin respuesta',
    skipped,
    unknown: 'Sin resultado',
  },
  credentials: {
    name: 'Credenciales',
    waiting: 'Pide un token a Marketo',
    running: 'Pidiendo un token a Marketo',
    passed: 'Marketo nos dio un token',
    warning: 'Marketo nos dio un token, tras otro intento',
    failed: 'Marketo no nos dio ningún token',
    skipped,
    unknown: 'Sin resultado',
  },
  apiUser: {
    name: 'Usuario de API',
    waiting: 'Lee de quién es el token',
    running: 'Leyendo de quién es el token',
    passed: '{apiUser}',
    warning: 'Marketo no dijo quién es',
    failed: 'Marketo no dijo quién es',
    skipped,
    unknown: 'Marketo no dijo quién es',
  },
  access: {
    name: 'Acceso desde nuestras direcciones',
    waiting: 'Pide el consumo de hoy',
    running: 'Pidiendo el consumo de hoy',
    passed: 'Marketo nos dio acceso',
    warning: 'Marketo nos dio acceso, tras otro intento',
    failed: 'Marketo rechazó la llamada',
    skipped,
    unknown: 'Sin respuesta clara',
  },
  permissions: {
    name: 'Permisos',
    waiting: '{permissions}',
    running: 'Probando {permissions}',
    passed: 'Vimos funcionar {held} de {total}',
    warning: 'Vimos funcionar {held} de {total}; el resto es opcional o no se puede probar',
    failed: 'Falta: {missingPermissions}',
    skipped,
    unknown: 'Sin respuesta clara',
  },
  quota: {
    name: 'Llamadas de hoy',
    waiting: 'Lee cuántas llamadas quedan',
    running: 'Leyendo cuántas llamadas quedan',
    passed:
      '{hasUsage, select, yes {{total, number}, de ellas {ours, number} de este usuario} other {Marketo no lo dijo}}',
    warning:
      '{hasUsage, select, yes {{total, number}, cerca de las 50.000 habituales al día} other {Marketo no lo dijo}}',
    failed: 'Las llamadas de hoy están agotadas',
    skipped,
    unknown: 'Marketo no lo dijo',
  },
} as const satisfies Record<CheckId, Record<CheckStatus | 'name' | 'waiting' | 'running', string>>

export const checkStatus = {
  passed: 'Superada',
  failed: 'No superada',
  warning: 'Superada, con una nota',
  skipped: 'Sin hacer',
  unknown: 'Sin resultado claro',
  running: 'En curso',
  waiting: 'En espera',
} as const satisfies Record<CheckStatus | 'running' | 'waiting', string>

/** How a call can end other than by a reply that we understand. */
export const reply = {
  http: 'HTTP {status}',
  control: 'Otra dirección, para comprobar nuestra propia red',
  token: 'Token, le quedan {left}',
  tokenUndated: 'Token',
  letIn: 'Acceso concedido',
  fieldEmpty: 'El campo estaba vacío',
  withAnswer: '{text}: {answer}',
  code: '{code} {message}',
  refusedWithoutCode: 'Rechazada sin código',
  notJson: 'HTTP {status}, sin la forma habitual: {excerpt}',
  empty: 'HTTP {status}, respuesta vacía',
  otherJson: 'HTTP {status}, forma desconocida',
  phase: {
    dns: 'No se pudo consultar el nombre ({errno})',
    noSuchName: 'Ese nombre no existe',
    connect: 'Se encontró el nombre, pero nadie respondió ({errno})',
    tls: 'Sin conexión segura ({errno})',
    send: 'La conexión se cortó ({errno})',
    firstByte: 'Hubo conexión, pero no respuesta ({errno})',
    body: 'La respuesta se cortó ({errno})',
  },
  rule: {
    addressNotPublic: 'Sin llamar: el nombre lleva a una dirección que no es pública',
    hostNotAllowed: 'Sin llamar: no es una dirección de Marketo',
    noSimulator: 'Sin llamar: no hay ningún Marketo simulado en marcha',
    tooManyHeaders: 'Sin leer: demasiadas cabeceras',
    deadline: 'Cortada: la prueba tardó demasiado',
    cancelled: 'Detenida',
  },
} as const

export const warning = {
  endpoint_was_soap:
    'Pegó una dirección de la API SOAP. Tomamos de ella el Munchkin ID; las credenciales de SOAP no funcionarán.',
  endpoint_is_placeholder:
    'El Munchkin ID <code>{munchkinId}</code> aparece en las guías de Adobe. Compruebe que es el suyo.',
  client_id_shape: 'Esto no parece un Client Id. Suele tener 36 caracteres con cuatro guiones.',
  client_secret_shape: 'Esto no parece un Client Secret. Suele tener 32 letras y cifras.',
  already_connected_as:
    '{isNamed, select, no {Ya tiene una conexión con esta instancia.} other {Ya tiene una conexión con esta instancia: {name}.}}',
  authorized_user_differs:
    'Pegó el usuario <code>{pasted}</code>, pero el token pertenece a <code>{apiUser}</code>.',
  quota_high:
    'Hoy se han hecho {total, number} llamadas a la API. El límite habitual es de 50.000 al día; el suyo está en <b>Web Services</b>.',
  token_is_old:
    'Marketo nos dio un token ya en uso (le quedan {minutesLeft} min). Puede que aún no incluya un cambio reciente del rol.',
  no_api_user_named: 'Marketo no dijo a qué usuario de API pertenece el token.',
} as const satisfies Record<Warning['code'], string>

type QuestionText = { title: string; lead: string; yes: string; no: string; cannotSee: string }

const cannotSee = 'No lo puedo ver'

/** Each settles a doubt that no call can. */
export const question = {
  address_bar_id: {
    title: '¿La dirección de su página de Marketo contiene {instance}?',
    lead: 'Abra cualquier página de su Marketo y busque tres cifras, tres letras y tres cifras.',
    yes: 'Sí, el mismo',
    no: 'No, otro',
    cannotSee,
  },
  user_locked: {
    title: '¿El usuario de API está bloqueado o su Access Expires ya pasó?',
    lead: 'Marketo lo muestra en <b>Admin</b> › <b>Users & Roles</b> › <b>Users</b>.',
    yes: 'Sí, está bloqueado',
    no: 'No, está activo',
    cannotSee,
  },
  ip_restrictions: {
    title: '¿Marketo muestra «IP Restrictions: Enabled»?',
    lead: 'Para nosotros se ve igual cuando el rol no tiene ningún permiso. Su respuesta lo aclara.',
    yes: 'Sí, está activado',
    no: 'No, está desactivado',
    cannotSee,
  },
  addresses_listed: {
    title: '¿Están todas nuestras direcciones en esa lista?',
    lead: 'También vale un intervalo o un comodín que las contenga.',
    yes: 'Sí, todas',
    no: 'No, faltan algunas',
    cannotSee,
  },
  role_has_ticks: {
    title: '¿El rol tiene casillas marcadas en Access API?',
    lead: 'Abra el grupo <b>Access API</b> en el rol del usuario de API. Las casillas de otros grupos no cuentan.',
    yes: 'Sí, tiene casillas marcadas',
    no: 'No, ninguna',
    cannotSee,
  },
  workspaces: {
    title: '¿Su Marketo tiene espacios de trabajo en los que falta el rol?',
    lead: 'Marketo los muestra junto al rol del usuario de API, en <b>Users & Roles</b>.',
    yes: 'Sí, falta en alguno',
    no: 'No, o no hay espacios de trabajo',
    cannotSee,
  },
  api_only_user_offered: {
    title: '¿LaunchPoint ofrece un API Only User para elegir?',
    lead: 'La lista se ve al crear o editar el servicio.',
    yes: 'Sí, puedo elegir uno',
    no: 'No, la lista está vacía',
    cannotSee,
  },
} as const satisfies Record<QuestionCode, QuestionText>
