/** Step 4: the form, its repairs and warnings. */
export const credentials = {
  title: 'Introduzca los tres valores de Marketo',
  lead: 'Con nosotros quedan cifrados. Su administrador de Marketo los encuentra en <b>LaunchPoint</b> y <b>Web Services</b>.',
  update: {
    title: 'Cambiar las credenciales de {name}',
    titleUnnamed: 'Cambiar las credenciales de {munchkinId}',
    lead: 'Lo que está en uso sigue en uso hasta que funcione el nuevo par. Pegue juntos el Client Id y el Client Secret: pertenecen a un mismo servicio de <b>LaunchPoint</b>.',
  },
  endpoint: {
    label: 'REST API Endpoint',
    hint: 'Pegue lo que tenga, incluso la dirección de cualquier página de Marketo que tenga abierta. Tomamos la parte que nos hace falta.',
    willCall: 'Llamaremos a <b>{url}</b>.',
    placeholderId: 'Este Munchkin ID aparece en las guías de Adobe. Compruebe que es el suyo.',
    missing: 'Pegue el REST API Endpoint de Marketo.',
    unusable: {
      soap: 'Esta es la dirección de la API SOAP, que Marketo ha desactivado. En <b>Web Services</b>, copie <b>Endpoint</b> del recuadro <b>REST API</b>.',
      adminPage:
        'Esta es la dirección de las pantallas de Marketo. Abra <b>Admin</b> › <b>Web Services</b> y copie <b>Endpoint</b> del recuadro <b>REST API</b>.',
      trackingHost:
        'Esta dirección es de seguimiento o de páginas de destino. Abra <b>Admin</b> › <b>Web Services</b> y copie <b>Endpoint</b> del recuadro <b>REST API</b>.',
      example:
        'Este es un ejemplo de una guía. Su propia dirección está en <b>Admin</b> › <b>Web Services</b>, en el recuadro <b>REST API</b>.',
      other:
        'No vemos ningún Munchkin ID. Tiene tres cifras, tres letras y tres cifras, como <code>123-ABC-456</code>.',
    },
    twoIds:
      'Hay dos Munchkin ID distintos, <code>{first}</code> y <code>{second}</code>. Deje solo el correcto.',
    useThis: 'Usar {munchkinId}',
    used: 'Tomamos {munchkinId} y dejamos fuera el resto.',
    simulatedOnly:
      'Esta sesión solo acepta instancias simuladas. Su Munchkin ID empieza por <code>000-</code>.',
    tooLong: 'Es demasiado largo para una dirección. Pegue solo el endpoint.',
    whereTitle: '¿Dónde está el endpoint?',
    where:
      'Abra <b>Admin</b>, <b>Integration</b>, <b>Web Services</b>. Copie la línea <b>Endpoint</b> del recuadro <b>REST API</b>. La línea <b>Identity</b> también sirve.',
    addressBarTitle: '¿No tiene acceso a Admin?',
    addressBar:
      'Abra cualquier página de Marketo y copie su dirección de la parte superior del navegador. Contiene el Munchkin ID.',
  },
  clientId: {
    label: 'Client Id',
    hint: 'En <b>LaunchPoint</b>, pulse <b>View Details</b> junto al servicio. Puede pegar aquí todo su texto de una vez.',
    missing: 'Pegue el Client Id de Marketo.',
    tooLong: 'Es demasiado largo para un Client Id. Pegue solo el valor.',
  },
  clientSecret: {
    label: 'Client Secret',
    hint: 'Una vez guardado, nadie puede volver a leerlo, tampoco nuestro equipo de soporte.',
    kept: 'Guardado y oculto. Deje el campo vacío para conservarlo.',
    keptUntil: 'Lo guardamos hasta {time}, salvo que la prueba salga bien.',
    gone: 'Destruimos el Client Secret guardado al pasar {secretHours, plural, one {# hora} other {# horas}}. Péguelo otra vez.',
    missing: 'Pegue el Client Secret de Marketo.',
    both: 'Un Client Id nuevo viene con un Client Secret nuevo. Pegue los dos.',
    tooLong: 'Es demasiado largo para un Client Secret. Pegue solo el valor.',
  },
  swapped: 'Parece que Client Id y Client Secret están intercambiados.',
  swap: 'Intercambiarlos',
  swapDone: 'Hemos intercambiado Client Id y Client Secret.',
  undo: 'Deshacer',
  undone: 'Ha vuelto lo que había aquí antes.',
  pasted: {
    filled: 'Encontramos esto en lo que pegó y rellenamos los campos: {fields}.',
    leftOut: {
      accessToken:
        'Dejamos fuera el token de acceso: caduca en menos de una hora, y el Client Secret no.',
      maskedSecret:
        'El Client Secret viene oculto tras puntos. Cópielo por separado y péguelo en su campo.',
      twoEndpoints:
        'Hay dos Munchkin ID distintos, así que no tomamos ninguno. Pegue solo el correcto.',
      twoServices:
        'Contiene los valores de dos servicios, así que no tomamos ninguno. Pegue solo los de un servicio.',
      tooLong: 'Es demasiado texto para leerlo. Pegue solo los valores.',
    },
  },
  unreachable: {
    title: 'No hubo conexión con nosotros',
    text: 'Todo lo que escribió sigue aquí. Cuando vuelva a tener conexión, pulse otra vez el botón.',
  },
  outdated: {
    title: 'Esta página es anterior a la configuración actual',
    text: 'La configuración se renovó mientras esta página estaba abierta. Todo lo que escribió sigue aquí: copie lo que necesite y vuelva a cargar la página.',
  },
  ended: {
    title: 'Su sesión ha terminado',
    text: 'Por su seguridad, termina tras dos horas sin actividad. Todo lo que escribió sigue aquí. Abra de nuevo la configuración desde {host} en otra pestaña y copie los valores allí.',
  },
  changed: {
    title: 'Mientras tanto se guardaron otros valores',
    text: 'Otra pestaña, o un colega, guardó valores para esta conexión después de que se abriera esta página. No los hemos sobrescrito, y todo lo que escribió sigue aquí.',
    shown:
      'Otra pestaña, o un colega, guardó valores para esta conexión después de que se abriera esta página. No los hemos sobrescrito. Ahora son los que ve aquí; lo que usted escribió no se guardó.',
    load: 'Cargar lo que se guardó allí',
    keep: 'Conservar lo que escribí aquí',
  },
  calls:
    '{calls, plural, one {# llamada a Marketo} other {# llamadas a Marketo}}, solo de lectura.',
  whichCalls: '¿Cuáles?',
  whichCallsLead:
    'Ninguna lee datos de personas y ninguna cambia nada. Si Marketo rechaza una, preguntamos otra vez para estar seguros.',
  callToken: 'Pide un token a Marketo',
  callUsage: 'Lee cuántas llamadas a la API se han usado hoy',
  callElsewhere:
    'Lo mismo desde nuestra dirección {address}, porque cada una puede estar en su lista por separado',
  callProbe: 'Muestra si {permission} está concedido',
  busy: 'Guardando e iniciando la prueba',
  notEditable:
    'En este momento no se puede cambiar esta conexión. Vuelva a {host} y ábrala de nuevo.',
} as const

/** What we did to a pasted endpoint. */
export const repair = {
  trimmed: 'Quitamos los espacios de los extremos.',
  unquoted: 'Quitamos las comillas.',
  scheme_added: 'Pusimos <code>https://</code> delante.',
  scheme_upgraded: 'Llamamos por <code>https</code>, no por <code>http</code>.',
  path_removed: 'Quitamos <code>{path}</code>, no hace falta.',
  slashes_removed: 'Quitamos las barras que sobraban.',
  backslash_removed: 'Quitamos la barra invertida.',
  query_removed: 'Quitamos lo que sigue al signo de interrogación.',
  port_removed: 'Quitamos el puerto, no hace falta.',
  case_changed: 'Escribimos las letras en mayúsculas.',
  dashes_replaced: 'Sustituimos los guiones tipográficos por guiones normales.',
  id_extracted: 'Encontramos su Munchkin ID en el texto.',
} as const

/** What a value looks like when it does not look right. Warnings, never a block. */
export const shape = {
  clientId: {
    missing: 'Pegue el Client Id de Marketo.',
    clientSecret:
      'Esto parece un Client Secret: 32 letras y cifras. Un Client Id tiene cuatro guiones.',
    email:
      'Esto es un correo electrónico. Una persona no es un servicio: el Client Id está en <b>LaunchPoint</b>, en <b>View Details</b>.',
    accessToken:
      'Esto parece un token de acceso. El Client Id está encima de él, en <b>View Details</b>.',
    soapUserId:
      'Esto parece un identificador de usuario de SOAP. La API REST necesita el Client Id de un servicio de <b>LaunchPoint</b>.',
    soapKey:
      'Esto parece una clave de cifrado de SOAP. La API REST necesita el Client Id de un servicio de <b>LaunchPoint</b>.',
    masked: 'Estos son los puntos que ocultan un valor. Copie el valor en <b>View Details</b>.',
    blanksInside: 'Hay un espacio en medio. Copie otra vez el Client Id, solo.',
    other:
      'Un Client Id suele tener 36 caracteres con cuatro guiones. Compruebe que no falte nada.',
  },
  clientSecret: {
    missing: 'Pegue el Client Secret de Marketo.',
    clientId: 'Esto parece un Client Id. El Client Secret tiene 32 letras y cifras, sin guiones.',
    email:
      'Esto es un correo electrónico. El Client Secret está en <b>LaunchPoint</b>, en <b>View Details</b>.',
    accessToken:
      'Esto parece un token de acceso, que caduca en menos de una hora. Copie el Client Secret en <b>View Details</b>.',
    soapUserId:
      'Esto parece un identificador de usuario de SOAP. La API REST necesita el Client Secret de un servicio de <b>LaunchPoint</b>.',
    soapKey:
      'Esto parece una clave de cifrado de SOAP. La API REST necesita el Client Secret de un servicio de <b>LaunchPoint</b>.',
    masked: 'Estos son los puntos que ocultan un valor. Copie el valor en <b>View Details</b>.',
    blanksInside: 'Hay un espacio en medio. Copie otra vez el Client Secret, solo.',
    other: 'Un Client Secret suele tener 32 letras y cifras. Compruebe que no falte nada.',
  },
} as const
