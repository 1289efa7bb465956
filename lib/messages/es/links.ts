/** The customer's page: a link for the colleague who is the Marketo admin. */
export const links = {
  title: {
    whole: 'Deje que su administrador de Marketo lo configure',
    step: 'Deje que un colega haga este paso',
    fix: 'Deje que su administrador de Marketo lo solucione',
  },
  lead: 'Usted envía un enlace. Su colega no necesita cuenta, y nada se conecta hasta que usted lo diga aquí.',
  aboutStep: 'Este enlace es para un solo paso: {step}',
  aboutFix: 'Este enlace es para una sola cosa que encontró la prueba: {finding}',
  mayTitle: 'Qué permite el enlace a su colega',
  may: {
    whole: [
      'Ver qué hay que crear en Marketo, paso a paso, con todos los textos para copiar.',
      'Introducir allí los tres valores. Los probamos enseguida.',
    ] as readonly string[],
    step: [
      'Ver este paso, con todos los textos para copiar, y marcarlo como hecho.',
    ] as readonly string[],
    fix: [
      'Ver qué encontró la prueba y qué hay que hacer en Marketo.',
      'Pedirnos otra prueba e introducir valores nuevos, si la solución los da.',
    ] as readonly string[],
  },
  mayNot: [
    'Nunca muestra un valor guardado ni ninguna otra conexión.',
    'No conecta nada: usted ve lo que se introdujo y es usted quien pulsa Conectar.',
    'Funciona 7 días y termina cuando todo está hecho. Puede retirarlo en cualquier momento.',
  ] as readonly string[],
  mayNotTitle: 'Qué no hace',
  address: {
    label: 'Dirección de cualquier página de Marketo que tenga abierta (opcional)',
    hint: 'Vincula el enlace a ese Marketo, para que nadie pueda introducir los valores de otro.',
    unusable:
      'No vemos ningún Munchkin ID, como <code>123-ABC-456</code>. Copie toda la barra de direcciones o deje esto vacío.',
    twoIds:
      'Hay dos Munchkin ID distintos: <code>{first}</code> y <code>{second}</code>. Deje solo uno.',
  },
  tiedTo: 'Vinculado a {instance}: no acepta valores de otro Marketo.',
  make: 'Crear el enlace',
  making: 'Creando el enlace',
  replaces:
    'Ya hay un enlace para esto. Uno nuevo ocupa su lugar, y la dirección anterior deja de funcionar.',
  problem: {
    tooMany: 'Han sido muchos enlaces en poco tiempo. Espere unos minutos y vuelva a intentarlo.',
    notFound: 'Aquello a lo que se refiere este enlace ya no está. Vuelva a cargar la página.',
  },
  someone: 'Un colega',
  made: {
    title: 'Su enlace está listo',
    addressTitle: 'Envíe esta dirección a su colega',
    once: 'Se muestra aquí una sola vez. Si la pierde, cree otro enlace, y este dejará de funcionar.',
    copyAddress: 'Copiar la dirección',
    codeTitle: 'Dígale que la página debe mostrar estas dos palabras',
    codeHint: 'Si muestra otras, no es su enlace, y no se debe introducir nada allí.',
    waitTitle: 'Siga el avance o vuelva más tarde',
    wait: 'Esta página muestra lo que ha hecho su colega. El enlace funciona hasta el {until}.',
    mail: 'Un texto para el correo',
    copyMail: 'Copiar el texto',
    openMail: 'Abrir en mi programa de correo',
    request: 'Como solicitud de cambio',
    requestLead: 'Texto sin formato con todo lo que hay que hacer, para un ticket.',
    another: 'Crear otro enlace',
  },
  mail: {
    subject: {
      whole: 'Por favor, conecte nuestro Marketo con {host}',
      step: 'Por favor, haga un paso en nuestro Marketo para {host}',
      fix: 'Por favor, cambie una cosa en nuestro Marketo para {host}',
    },
    greeting: 'Hola:',
    ask: {
      whole:
        '¿Podría conectar nuestro Marketo con {host}? Esta página dice qué hacer, paso a paso, y al final recoge los valores. Se tarda unos cinco minutos y no hace falta cuenta:',
      step: '¿Podría hacer un paso en nuestro Marketo para que podamos conectarlo con {host}? Esta página dice cómo. No hace falta cuenta:',
      fix: 'La conexión entre nuestro Marketo y {host} necesita un cambio. Esta página dice qué hacer y después lo prueba. No hace falta cuenta:',
    },
    code: 'La página debe mostrar las palabras «{code}». Si no es así, avíseme y no introduzca nada.',
    until: 'El enlace funciona hasta el {until}.',
    closing: 'Muchas gracias',
  },
  request: {
    heading: 'Lo mismo con imágenes y con un formulario para los valores',
    headingStep: 'Lo mismo con imágenes, para marcarlo cuando esté hecho',
    code: 'La página debe mostrar las palabras «{code}». El enlace funciona hasta el {until}; no hace falta cuenta.',
  },
  listTitle: 'Sus enlaces',
  none: 'Aún no hay ningún enlace. Cuando cree uno, aquí verá lo que hace su colega.',
  earlier: 'Enlaces anteriores',
  scope: {
    whole: 'Toda la configuración',
    step: 'Un paso: {step}',
    fix: 'Una solución',
  },
  task: {
    role: 'el rol',
    user: 'el usuario solo de API',
    service: 'el servicio personalizado',
    endpoint: 'el REST API Endpoint',
  },
  state: {
    unopened: 'Sin abrir',
    opened: 'Abierto',
    entered: 'Valores introducidos',
    completed: 'Hecho',
    revoked: 'Retirado',
    expired: 'Caducado',
  },
  words: 'Dos palabras: {code}',
  madeAgo: 'Creado {ago}',
  until: 'Funciona hasta el {until}',
  progress: {
    label: 'Por dónde va su colega',
    opened: 'Abierto {ago}',
    notOpened: 'Abierto',
    role: 'Rol creado',
    user: 'Usuario solo de API creado',
    service: 'Servicio personalizado creado',
    endpoint: 'Endpoint encontrado',
    entered: 'Valores introducidos {ago}',
    enteredBy: 'Valores introducidos por {name} {ago}',
    notEntered: 'Valores introducidos',
    tested: 'Probado',
    testing: 'En prueba',
    letIn: 'Los valores funcionan',
    found: 'La prueba encontró: {finding}',
    fixed: 'El cambio funciona',
    done: 'hecho',
    open: 'pendiente',
    now: 'ahora',
  },
  takeBack: 'Retirar',
  takeBackWhat: 'Retirar el enlace {code}',
  again: 'Crear otro',
  againWhat: 'Crear otro en lugar del enlace {code}',
  tookBack: 'El enlace está retirado. Su dirección ya no abre nada.',
  toConfirm: {
    title: 'Los valores funcionan. Ahora decide usted',
    text: 'Mire lo que se introdujo y pulse Conectar si es suyo.',
    button: 'Revisar y conectar',
  },
  declined:
    'Esos valores están destruidos y su enlace está retirado. Cree otro enlace cuando quiera volver a intentarlo.',
} as const

/** The admin's pages. They have no account, and may never have heard of the host. */
export const adminLink = {
  open: {
    title: 'Abra la página que le envió su colega',
    text: 'Es para conectar su Marketo con {host}. Pulse el botón para abrirla.',
    button: 'Abrir la página',
  },
  problem: {
    unknown: {
      title: 'No conocemos este enlace',
      text: 'Puede que se cortara al copiarlo. Pida a su colega la dirección completa o un enlace nuevo.',
    },
    expired: {
      title: 'Este enlace ha caducado',
      text: 'Un enlace funciona 7 días. Pida otro a su colega. Lo que hizo en Marketo no se ha perdido.',
    },
    revoked: {
      title: 'Este enlace se retiró',
      text: 'Su colega lo dio por terminado o creó otro en su lugar. Pregúntele qué enlace vale.',
    },
    completed: {
      title: 'Esto ya está hecho',
      text: 'Aquello para lo que era este enlace funciona. No le queda nada por hacer. Gracias.',
    },
    rateLimited: {
      title: 'Han sido muchos intentos en poco tiempo',
      text: 'Por seguridad hacemos una pausa. Vuelva a intentarlo en diez minutos.',
    },
    notOpen: {
      title: 'Abra el enlace otra vez',
      text: 'Por su seguridad, esta página se cierra tras dos horas sin actividad. Abra de nuevo el enlace del mensaje de su colega. Lo que hizo sigue ahí.',
    },
  },
  ended: {
    revoked: '{sender} retiró este enlace o creó otro en su lugar. Pregúntele qué enlace vale.',
    expired:
      'Un enlace funciona 7 días. Pida otro a {sender}. Lo que hizo en Marketo no se ha perdido.',
    completed: 'Marketo está conectado y {sender} ya lo sabe. No le queda nada por hacer. Gracias.',
  },
  aim: 'para su Marketo',
  title: {
    whole: '{sender}, de {tenant}, le pide que conecte Marketo con {host}',
    step: '{sender}, de {tenant}, le pide un paso en Marketo',
    fix: '{sender}, de {tenant}, le pide que cambie una cosa en Marketo',
  },
  lead: {
    whole:
      'Cree un rol, un usuario y un servicio, y después introduzca tres valores. Se tarda unos cinco minutos, y puede parar y volver más tarde.',
    step: 'Hace falta para conectar su Marketo con {host}. Márquelo cuando esté hecho.',
    fix: 'La conexión con {host} lo necesita. Díganos cuando esté hecho y lo probamos.',
  },
  codeTitle: 'La página de {sender} muestra las mismas dos palabras:',
  codeHint: '¿No son las mismas? Entonces no introduzca nada y pregunte a {sender}.',
  instance: 'Se trata de la instancia de Marketo {instance}.',
  willDo: 'Qué podrá hacer {host}',
  stepsTitle: 'Qué hacer en Marketo',
  task: {
    role: 'Crear un rol',
    user: 'Crear un usuario solo de API',
    service: 'Crear un servicio personalizado',
    endpoint: 'Buscar el REST API Endpoint',
    values: 'Introducir los tres valores',
  },
  taskDone: 'Hecho',
  markDone: 'Ya está hecho',
  takeBack: 'Aún no está hecho',
  stepIsDone: {
    title: 'Gracias, ese paso está hecho',
    text: '{sender} ya lo ve. Puede cerrar esta página.',
  },
  valuesLead:
    'Llegan cifrados a {host}. Nadie puede volver a leer el Client Secret, tampoco {sender}.',
  yourName: {
    label: 'Su nombre (opcional)',
    hint: '{sender} lo ve junto a los valores antes de que se conecte nada.',
  },
  valuesToo: '¿Tiene los valores a mano?',
  otherInstance: {
    title: 'Estos valores son de otro Marketo',
    text: 'Introdujo {entered}, y este enlace es para {asked}. Introduzca los valores de {asked} o pida a {sender} un enlace nuevo.',
  },
  notInScope: {
    title: 'Este enlace no recoge valores',
    text: 'Pida a {sender} uno que sí lo haga.',
  },
  changedElsewhere: {
    title: 'Otra persona introdujo valores hace un momento',
    text: 'No se ha perdido nada suyo ni se ha sobrescrito nada. Vuelva a cargar la página para ver cómo va.',
  },
  may: {
    title: 'Qué puede hacer esta página',
    shows: 'Muestra qué hacer. No muestra ningún valor guardado ni nada de otras conexiones.',
    values:
      'Los valores que introduzca se prueban con llamadas que solo leen. No se usan para nada hasta que {sender} los confirme.',
    until: 'El enlace funciona hasta el {until} o hasta que esté hecho. {sender} puede retirarlo.',
  },
  testing: {
    title: 'Probando {instance}',
    lead: 'Tarda unos segundos. {sender} también ve el resultado.',
  },
  works: {
    title: 'Funciona',
    lead: 'Ahora {sender} lo confirma en su página. Puede cerrar esta. Gracias.',
    badge: 'Marketo dio acceso',
    instance: 'Instancia',
    apiUser: 'Usuario de API',
    words: 'Dos palabras',
    other: 'Introducir otros valores',
  },
  found: {
    change: 'Cambiar los valores',
    steps: 'Volver a todos los pasos',
  },
  fix: {
    changed: 'Ya está cambiado',
    testNow: 'Probar ahora',
    newValues: 'La solución dio valores nuevos',
    newValuesLead:
      '¿Un servicio nuevo o un secreto nuevo? Introduzca los valores aquí. Solo se usan cuando {sender} los confirme.',
  },
  fixWatch: {
    watching: 'Ahora lo probamos por nuestra cuenta. La próxima prueba es a las {time}.',
    soon: 'Ahora lo probamos por nuestra cuenta.',
    over: 'Marketo sigue respondiendo como antes. Revise los pasos una vez más y díganoslo de nuevo.',
    stopped: 'Dejamos de probarlo por nuestra cuenta.',
  },
  wait: 'Para proteger su Marketo hacemos una pausa. Vuelva a intentarlo en {minutes, plural, one {# minuto} other {# minutos}}.',
  gone: 'El Client Secret se destruyó tras {secretHours, plural, one {# hora} other {# horas}} sin conexión. Introduzca otra vez los tres valores.',
} as const

/** What the customer sees before values of somebody else become theirs. */
export const confirm = {
  title: '¿Es este su Marketo?',
  lead: 'Estos valores llegaron por su enlace, y Marketo les dio acceso. Nada los usa antes de que usted conecte.',
  instance: 'Instancia',
  instanceHint:
    'Está en la dirección de todas las páginas de Marketo y en <b>Admin</b> › <b>Integration</b> › <b>Munchkin</b>.',
  expected: 'Esperaba {expected}. Esta es {instance}. Conéctela solo si sabe por qué es otra.',
  apiUser: 'Usuario de API',
  apiUserUnknown: 'Marketo no dijo quién es',
  enteredBy: 'Introducido por',
  enteredByUnknown: 'No dejó su nombre',
  enteredAt: 'Introducido',
  words: 'Dos palabras del enlace',
  wordsHint: 'Usted envió un enlace con estas dos palabras.',
  connect: 'Conectar',
  connecting: 'Creando la conexión',
  decline: 'No son nuestros',
  whatConnect: 'Cuando conecte, {host} usará estos valores desde ese momento.',
  whatConnectSwap:
    'Cuando conecte, {host} usará estos valores desde ese momento, y los que usa hoy se destruirán.',
  whatDecline:
    '¿No son suyos? Entonces destruimos los valores y retiramos el enlace. No cambia nada más.',
} as const
