import type { VerdictCode } from '#lib/diagnosis/verdict.ts'
import type { VerdictText } from '#lib/messages/verdict-text.ts'

/** No news to who was connected there before. */
const endpointRight =
  '{workedBefore, select, yes {} other {{endpointSeen, select, right {El endpoint es correcto: Marketo responde ahí.} answers {Marketo responde en este endpoint.} other {}}}}'
const credentialsRight =
  '{tokenGiven, select, yes {Su Client Id y su Client Secret son correctos.} other {}}'
const clientIdKnown =
  '{confidence, select, certain {Marketo conoce este Client Id.} other {Lo más probable es que Marketo conozca este Client Id.}}'
const addressesLetIn = '{notSeenCount, plural, =0 {Nuestras direcciones tienen acceso.} other {}}'
const valuesUntested =
  '{values, select, right {Su Client Id y su Client Secret son correctos.} refused {} other {Sus valores pueden estar bien. Todavía no pudimos probarlos.}}'
const noNewService = 'No hace falta un nuevo servicio, ni otro usuario, ni otros valores.'
const nothingToChange = 'No hay nada que cambiar en su Marketo.'

/** Only the wizard keeps what was typed. */
const noTyping = '{place, select, page { No tendrá que escribir nada.} other {}}'
const testAgain = {
  text: '{place, select, page {Vuelva aquí y pruebe de nuevo. No tendrá que escribir nada.} other {Vuelva a probar.}}',
  asked: '',
}
const saveAndTest = {
  text: `Guarde, espere un minuto y vuelva a probar.${noTyping}`,
  asked: 'Guarde los cambios.',
}
const waitAndTest = { text: `Espere un minuto y vuelva a probar.${noTyping}`, asked: '' }
const waitLonger = { text: `Espere unos minutos y vuelva a probar.${noTyping}`, asked: '' }
const testWhenSolved = {
  text: `Vuelva a probar cuando le digan que está resuelto.${noTyping}`,
  asked: '',
}
const pasteEndpoint = {
  text: '{place, select, page {Péguelo en el primer campo, en lugar de lo que hay ahora.} other {Indíquelo como <code>--endpoint</code> y vuelva a probar.}}',
  asked: '',
}
const pasteValues = {
  text: '{place, select, page {Pegue los dos valores y vuelva a probar.} other {Indique los dos valores y vuelva a probar.}}',
  asked: '',
}
const tellSupport = {
  text: 'Si sigue igual, dé al equipo de soporte de {host} el código de abajo. Contiene todo lo que necesitan.',
  asked: '',
}
const giveCode = {
  text: 'Dé al equipo de soporte de {host} el código de abajo. Contiene todo lo que necesitan.',
  asked: '',
}
const openService = {
  text: 'En Marketo, abra <b>Admin</b> › <b>Integration</b> › <b>LaunchPoint</b> y busque el servicio de {host}.',
}
const openWebServices = {
  text: 'En Marketo, abra <b>Admin</b> › <b>Integration</b> › <b>Web Services</b>.',
}
const copyEndpoint = {
  text: 'En el recuadro <b>REST API</b>, copie la línea <b>Endpoint</b>. La línea <b>Identity</b> también sirve.',
  asked: 'En el recuadro <b>REST API</b>, copie la línea <b>Endpoint</b> y envíemela.',
  show: 'endpoint' as const,
}
const copyValues = {
  text: 'Pulse <b>View Details</b> y copie <b>Client Id</b> y <b>Client Secret</b>.',
  asked:
    'Pulse <b>View Details</b> y envíeme <b>Client Id</b> y <b>Client Secret</b> por una vía que nuestra empresa permita para contraseñas.',
}
const howToMake =
  '<b>New</b> › <b>New Service</b>, Service <b>Custom</b>, con un usuario solo de API.'
const makeService = {
  text: `Si aún no hay un servicio, cree uno: {place, select, page {el paso «Servicio personalizado» muestra cómo.} other {${howToMake}}}`,
  asked: `Si aún no hay un servicio, cree uno: ${howToMake}`,
}
const pageAddress =
  '{place, select, page {Pegue la dirección de cualquier página de Marketo que tenga abierta.} other {Use la dirección de cualquier página de Marketo que tenga abierta.}} A menudo contiene el Munchkin ID que necesitamos.'
const openRole = {
  text: 'En Marketo, abra <b>Admin</b> › <b>Users & Roles</b> › <b>Roles</b> y edite el rol {hasUser, select, yes {de <code>{apiUser}</code>} other {del usuario de API}}.',
}

const whoYou = 'No necesita a nadie más.'
const whoFinds = 'Puede hacerlo usted, o la persona que le dio los valores.'
const whoRoles =
  'Hace falta un administrador de Marketo que pueda editar roles (permiso de administración <b>Access Roles</b>).'
const whoUsers =
  'Hace falta un administrador de Marketo que pueda editar usuarios (permiso de administración <b>Access Users</b>).'
const whoWebServices =
  'Hace falta un administrador de Marketo que vea <b>Web Services</b> (permiso de administración <b>Access SOAP API</b>).'
const whoLaunchPoint =
  'Hace falta un administrador de Marketo que vea <b>LaunchPoint</b> (permiso de administración <b>Access Event Partners</b>).'
const whoHost = 'Debe actuar el equipo de {host}. Usted no tiene que hacer nada.'
const whoMarketo = 'Marketo se recupera por sí solo.'

const leaveSaved =
  'Lo que introdujo queda guardado {draftDays, plural, one {# día} other {# días}}; el Client Secret, {secretHours, plural, one {# hora} other {# horas}}. Vuelva cuando quiera y pruebe de nuevo sin escribir nada.'
const leaveConnected =
  'La conexión funciona y sus credenciales se guardan cifradas. Puede cerrar esta página.'

/** What there is instead of a Marketo. */
const ledTo =
  '{answered, select, yes {Lo que nos respondió ahí no parece Marketo} other {{lookup, select, gone {Esa dirección no lleva a ningún Marketo} other {La conexión se corta ahí}}}}'

/** Every verdict in the reader's words: what happened, what is not wrong, what to do, who can do it. */
export const verdicts: Record<VerdictCode, VerdictText> = {
  endpoint_missing: {
    name: 'Falta el endpoint',
    title: 'Falta el REST API Endpoint',
    explanation:
      'No se indicó ningún endpoint, así que no llamamos a nadie. Cada Marketo tiene su propia dirección, y necesitamos la suya.',
    notWrong: [],
    steps: [
      openWebServices,
      copyEndpoint,
      {
        text: '{place, select, page {Péguelo en el primer campo. Tomamos la parte que nos hace falta.} other {Indíquelo como <code>--endpoint</code>. Tomamos la parte que nos hace falta.}}',
        asked: '',
      },
    ],
    note: {
      title: '¿No puede abrir Admin?',
      text: pageAddress,
    },
    who: whoYou,
    leave: leaveSaved,
  },
  endpoint_unusable: {
    name: 'Endpoint que no se puede usar',
    title:
      '{kind, select, soap {Esta es la dirección de la antigua API SOAP} adminPage {Esta es la dirección de una pantalla de Marketo} trackingHost {Esta dirección es de seguimiento o de páginas de destino} example {Esta dirección es un ejemplo de una guía} other {{foundCount, plural, =0 {No vemos ninguna instancia de Marketo en esta dirección} other {Aquí se nombra más de una instancia de Marketo}}}}',
    explanation:
      '{kind, select, soap {Marketo ha desactivado la API SOAP, así que necesitamos la dirección de la API REST.} adminPage {Abre Marketo para las personas. Los programas usan otra dirección, y es la que necesitamos.} trackingHost {La usan sus visitantes. Los programas usan otra dirección, y es la que necesitamos.} example {Aparece en muchas guías y no pertenece a nadie, así que no llamamos a nadie. Necesitamos la suya.} other {{foundCount, plural, =0 {No contiene un Munchkin ID, el nombre de una instancia de Marketo, como <code>123-ABC-456</code>. No llamamos a nadie.} other {Nombra {found}, y no podemos saber a cuál se refiere. Denos la dirección de una sola. No llamamos a nadie.}}}}',
    notWrong: [],
    steps: [openWebServices, copyEndpoint, pasteEndpoint],
    note: {
      title: '¿No puede abrir Admin?',
      text: pageAddress,
    },
    who: whoYou,
    leave: leaveSaved,
  },
  egress_broken: {
    name: 'Nuestra red está caída',
    title:
      '{confidence, select, certain {Nuestra propia red está caída} likely {Lo más probable es que nuestra propia red esté caída} other {Nuestra propia red podría estar caída}}',
    explanation:
      'No llegamos ni a su Marketo ni a otra dirección que debería responder. Eso no dice nada de sus valores.',
    notWrong: [valuesUntested, nothingToChange],
    steps: [waitAndTest, tellSupport],
    who: whoHost,
    leave: leaveSaved,
  },
  dns_trouble: {
    name: 'No se puede consultar el nombre',
    title:
      '{confidence, select, certain {No podemos consultar la dirección de su Marketo} likely {Lo más probable es que nos falle la consulta de direcciones} other {Podría estar fallándonos la consulta de direcciones}}',
    explanation:
      '{lookup, select, gone {El directorio de internet dice que <code>{instance}</code> no existe, aunque hace un momento nos respondió.} silent {El directorio de internet no nos respondió sobre <code>{instance}</code>: ni que existe ni que no.} other {El directorio que usamos nos envía a una red privada para <code>{instance}</code>. Marketo nunca está ahí, así que no llamamos a nadie.}}',
    notWrong: [valuesUntested, nothingToChange],
    steps: [waitAndTest, tellSupport],
    who: whoHost,
    leave: leaveSaved,
  },
  instance_not_found: {
    name: 'Instancia no encontrada',
    title:
      '{workedBefore, select, yes {{confidence, select, certain {Ya no existe ningún Marketo llamado {instance}} likely {Lo más probable es que ya no exista ningún Marketo {instance}} other {Puede que ya no exista ningún Marketo llamado {instance}}}} other {{confidence, select, certain {No existe ningún Marketo llamado {instance}} likely {Lo más probable es que no exista ningún Marketo {instance}} other {Puede que no exista ningún Marketo llamado {instance}}}}}',
    explanation: `{sameInstance, select, yes {${ledTo}, aunque su Marketo muestra este mismo Munchkin ID.} no {${ledTo}, y su Marketo muestra otro Munchkin ID.} other {{workedBefore, select, yes {Su dirección ya no lleva a un Marketo. Puede que la suscripción se haya cerrado o sustituido por otra.} other {${ledTo}. Casi siempre se debe a una letra o una cifra distinta en el Munchkin ID.}}}}`,
    notWrong: [
      '{sent, select, no {Su Client Id y su Client Secret aún no se han usado.} other {}}',
    ],
    steps: [
      {
        text: '{sameInstance, select, unknown {Abra cualquier página de su Marketo y mire su dirección.} other {}}',
      },
      {
        text: '{sameInstance, select, unknown {Compare su Munchkin ID con <code>{instance}</code>: tres cifras, tres letras, tres cifras.} other {}}',
      },
      {
        text: '{sameInstance, select, yes {} no {Cambie el REST API Endpoint por el que muestra su Marketo y vuelva a probar.} other {Si no coinciden, cambie el REST API Endpoint y vuelva a probar.}}',
        asked:
          '{sameInstance, select, yes {} no {Envíeme el REST API Endpoint: <b>Admin</b> › <b>Integration</b> › <b>Web Services</b>.} other {Si no coinciden, envíeme el de la página.}}',
      },
      {
        text: '{sameInstance, select, yes {Pregunte a su administrador de Marketo si la suscripción sigue en uso.} no {} other {Si coinciden, puede que la suscripción esté cerrada. Pregunte a su administrador de Marketo si está en uso.}}',
      },
      {
        text: '{sameInstance, select, yes {Si sigue en uso, dé al equipo de soporte de {host} el código de abajo: entonces lo más probable es que el problema esté en nuestro camino hasta allí.} other {}}',
        asked: '',
      },
    ],
    who: whoYou,
    leave: leaveSaved,
  },
  tls_failed: {
    name: 'Falla la conexión segura',
    title:
      '{owner, select, marketo {Su Marketo podría tener un certificado equivocado} other {{confidence, select, certain {No podemos conectarnos de forma segura con su Marketo} likely {Lo más probable es que desde aquí no haya conexión segura} other {Podría haber algo entre nosotros y Marketo}}}}',
    explanation:
      'Quien responde por <code>{instance}</code> no pudo demostrar que es Marketo, {sent, select, yes {así que no le enviamos nada más.} other {así que no enviamos nada. Sus valores no salieron de aquí.}}',
    notWrong: [valuesUntested, nothingToChange],
    steps: [waitLonger, tellSupport],
    who: `{owner, select, marketo {${whoMarketo}} other {${whoHost}}}`,
    leave: leaveSaved,
  },
  instance_unreachable: {
    name: 'La instancia no responde',
    title:
      '{confidence, select, certain {Su Marketo no responde} likely {Lo más probable es que su Marketo no responda} other {Su Marketo podría estar fuera de servicio por un momento}}',
    explanation:
      'La dirección <code>{instance}</code> existe, pero no nos dio una respuesta completa{othersReach, select, yes {, mientras que nuestra propia red funciona} other {}}.',
    notWrong: [valuesUntested],
    steps: [
      waitAndTest,
      {
        text: 'Vea si usted puede entrar en Marketo. Si no puede, lo más probable es que Marketo no funcione para nadie.',
      },
      {
        text: 'Si puede, pregunte a su administrador de Marketo si <b>Admin</b> › <b>Web Services</b> › <b>IP Restrictions</b> está activado.',
      },
    ],
    who: whoMarketo,
    leave: leaveSaved,
  },
  credentials_swapped: {
    name: 'Client Id y Client Secret intercambiados',
    title: 'Client Id y Client Secret están intercambiados',
    explanation: 'Cada uno está en el campo del otro, así que Marketo no reconoció el servicio.',
    notWrong: [endpointRight],
    steps: [
      {
        text: '{place, select, page {Intercambie los dos valores. En esta página lo hace un botón, y no tendrá que escribir nada.} other {Intercambie los dos valores.}}',
        asked: '',
      },
      { text: 'Vuelva a probar.', asked: '' },
    ],
    who: whoYou,
    leave: leaveSaved,
  },
  client_id_is_email: {
    name: 'Un correo como Client Id',
    title:
      '{confidence, select, certain {El Client Id es el correo de una persona} likely {Lo más probable es que el Client Id sea el correo de una persona} other {El Client Id podría ser el correo de una persona}}',
    explanation:
      'Una persona no es un servicio. La API de Marketo no acepta el correo y la contraseña de un usuario, sino el Client Id y el Client Secret de un servicio personalizado.',
    notWrong: [endpointRight],
    steps: [openService, copyValues, makeService, pasteValues],
    note: {
      title: 'No es la contraseña de un usuario.',
      text: 'Los valores vienen del servicio, aunque el nombre de su usuario de API sea un correo.',
    },
    who: whoFinds,
    leave: leaveSaved,
  },
  soap_credentials: {
    name: 'Credenciales de SOAP',
    title:
      '{confidence, select, certain {Estos valores son de la antigua API SOAP} likely {Lo más probable es que estos valores sean de la antigua API SOAP} other {Estos valores podrían ser de la antigua API SOAP}}',
    explanation:
      'Marketo ha desactivado la API SOAP. La API REST necesita un servicio personalizado con su propio Client Id y su propio Client Secret.',
    notWrong: [endpointRight],
    steps: [openService, copyValues, makeService, pasteValues],
    who: whoLaunchPoint,
    leave: leaveSaved,
  },
  secret_is_token: {
    name: 'Un token como Client Secret',
    title:
      '{confidence, select, certain {El Client Secret es un token de acceso} likely {Lo más probable es que el Client Secret sea un token de acceso} other {El Client Secret podría ser un token de acceso}}',
    explanation:
      'El botón <b>Get Token</b> de Marketo muestra un token que caduca en menos de una hora. Necesitamos el Client Secret, que permanece.',
    notWrong: [endpointRight, clientIdKnown],
    steps: [
      openService,
      {
        text: 'Pulse <b>View Details</b> y copie <b>Client Secret</b>: 32 letras y cifras.',
        asked:
          'Pulse <b>View Details</b> y envíeme <b>Client Secret</b> por una vía que nuestra empresa permita para contraseñas.',
      },
      {
        text: '{place, select, page {Péguelo en el campo <b>Client Secret</b> y vuelva a probar.} other {Indíquelo como Client Secret y vuelva a probar.}}',
        asked: '',
      },
    ],
    who: whoFinds,
    leave: leaveSaved,
  },
  credentials_revoked: {
    name: 'Credenciales que ya no se aceptan',
    title:
      '{confidence, select, certain {Marketo ya no acepta estas credenciales} likely {Lo más probable es que Marketo haya revocado estas credenciales} other {Marketo podría haber revocado estas credenciales}}',
    explanation:
      'El mismo Client Id y el mismo Client Secret funcionaban antes. {userLocked, select, no {Puede que se haya eliminado el servicio.} other {Puede que se haya eliminado el servicio o bloqueado su usuario de API.}}',
    notWrong: ['Nadie escribió nada mal: los valores son los mismos que antes.', endpointRight],
    steps: [
      openService,
      {
        text: '{userLocked, select, no {Si está ahí, pulse <b>View Details</b> y vea si su Client Id sigue siendo el que nos dio.} other {Si está ahí, abra <b>Admin</b> › <b>Users & Roles</b> › <b>Users</b> y mire su usuario de API: <b>Access Expires</b> debe estar vacío.}}',
      },
      {
        text: 'Si el servicio ya no está, cree otro. Trae un nuevo Client Id y un nuevo Client Secret.',
      },
      {
        text: '{place, select, page {Pegue aquí los nuevos valores, si los hay, y vuelva a probar.} other {Vuelva a probar, con los nuevos valores si los hay.}}',
        asked:
          'Si hay un servicio nuevo, pulse <b>View Details</b> y envíeme los dos valores por una vía que nuestra empresa permita para contraseñas.',
      },
    ],
    note: {
      title: 'Un usuario asignado a un servicio no se puede editar.',
      text: '{userLocked, select, no {} other {Si el usuario está bloqueado de forma definitiva, cree un nuevo usuario solo de API y un nuevo servicio con él.}}',
    },
    who: whoLaunchPoint,
    leave: leaveSaved,
  },
  client_id_unknown: {
    name: 'Client Id desconocido',
    title: 'Marketo no conoce este Client Id en {instance}',
    explanation:
      '{sameInstance, select, yes {Marketo respondió, pero esta instancia no tiene ningún servicio con este Client Id. Es la instancia que usted ve: puede que el servicio se haya eliminado o que el Client Id esté incompleto.} no {Marketo respondió, pero esta instancia no tiene ningún servicio con este Client Id. Su Marketo muestra otro Munchkin ID, así que lo más probable es que los valores sean de allí.} other {Marketo respondió, pero esta instancia no tiene ningún servicio con este Client Id. Puede ser de otra instancia (sandbox o producción) o de un servicio eliminado.}}',
    notWrong: [endpointRight],
    steps: [
      {
        text: '{sameInstance, select, no {Cambie el REST API Endpoint por el que muestra su Marketo y vuelva a probar.} other {}}',
        asked:
          '{sameInstance, select, no {Envíeme el REST API Endpoint: <b>Admin</b> › <b>Integration</b> › <b>Web Services</b>.} other {}}',
      },
      openService,
      {
        text: '{sameInstance, select, unknown {Compruebe que está en <code>{instance}</code>: la dirección de la página de Marketo contiene su Munchkin ID.} other {}}',
      },
      {
        text: 'Pulse <b>View Details</b> y copie otra vez <b>Client Id</b> y <b>Client Secret</b>.',
        asked:
          'Pulse <b>View Details</b> y envíeme <b>Client Id</b> y <b>Client Secret</b> por una vía que nuestra empresa permita para contraseñas.',
      },
      {
        text: `Si el servicio no está ahí, cree uno: {place, select, page {el paso «Servicio personalizado» muestra cómo.} other {${howToMake}}}`,
        asked: `Si el servicio no está ahí, cree uno: ${howToMake}`,
      },
      pasteValues,
    ],
    note: {
      title: '¿Sandbox o producción?',
      text: 'Son dos instancias. Cada una tiene su Munchkin ID y sus servicios.',
    },
    who: whoFinds,
    leave: leaveSaved,
  },
  client_secret_wrong: {
    name: 'El Client Secret no coincide',
    title:
      '{confidence, select, certain {El Client Secret no es el correcto} likely {Lo más probable es que el Client Secret no sea el correcto} other {El Client Secret podría no ser el correcto}}',
    explanation:
      '{confidence, select, certain {Marketo conoce el Client Id, pero el Client Secret no le corresponde.} other {Lo más probable es que la respuesta signifique que Marketo conoce el Client Id, pero no con este Client Secret.}} A menudo se pierde un carácter al copiar.',
    notWrong: [endpointRight, clientIdKnown],
    steps: [
      openService,
      {
        text: 'Pulse <b>View Details</b> y copie solo <b>Client Secret</b>, sin espacios a los lados.',
        asked:
          'Pulse <b>View Details</b> y envíeme <b>Client Secret</b> por una vía que nuestra empresa permita para contraseñas.',
      },
      {
        text: '{place, select, page {Péguelo en el campo <b>Client Secret</b> y vuelva a probar. Los demás valores se quedan.} other {Indíquelo como Client Secret y vuelva a probar.}}',
        asked: '',
      },
    ],
    note: {
      title: 'Un secreto nuevo viene con un servicio nuevo.',
      text: 'Marketo no renueva el Client Secret de un servicio. Un servicio nuevo tiene también otro Client Id.',
    },
    who: whoFinds,
    leave: leaveSaved,
  },
  our_request_wrong: {
    name: 'Nuestra petición estaba mal',
    title:
      '{confidence, select, certain {Preguntamos mal a Marketo} likely {Lo más probable es que hayamos preguntado mal a Marketo} other {Podríamos haber preguntado mal a Marketo}}',
    explanation:
      '{isMarketos, select, yes {Marketo respondió, pero no entendió nuestra pregunta.} other {Recibimos una respuesta, pero no a nuestra pregunta.}} {confidence, select, certain {El error es nuestro, no suyo.} other {Lo más probable es que el error sea nuestro, no suyo.}}',
    notWrong: [endpointRight, valuesUntested, nothingToChange],
    steps: [giveCode, testWhenSolved],
    who: whoHost,
    leave: leaveSaved,
  },
  credentials_refused: {
    name: 'Credenciales rechazadas',
    title:
      '{confidence, select, certain {Marketo rechaza estas credenciales} likely {Lo más probable es que Marketo rechace estas credenciales} other {Marketo podría estar rechazando estas credenciales}}',
    explanation:
      '{isMarketos, select, yes {Marketo nos niega un token, sin decir qué valor no coincide.} other {Se nos negó un token, de una forma que Marketo no usa.}} {userLocked, select, no {Puede que los valores tengan una errata o que se haya eliminado el servicio.} other {Puede que los valores tengan una errata, que se haya eliminado el servicio o que su usuario esté bloqueado.}}',
    notWrong: [endpointRight],
    steps: [
      openService,
      {
        text: 'Pulse <b>View Details</b>, copie otra vez <b>Client Id</b> y <b>Client Secret</b> y {place, select, page {péguelos aquí.} other {dénoslos.}}',
        asked:
          'Pulse <b>View Details</b> y envíeme <b>Client Id</b> y <b>Client Secret</b> por una vía que nuestra empresa permita para contraseñas.',
      },
      {
        text: '{userLocked, select, no {} other {Si son los mismos, abra <b>Admin</b> › <b>Users & Roles</b> › <b>Users</b>: <b>Access Expires</b> de su usuario de API debe estar vacío.}}',
      },
      testAgain,
    ],
    who: whoFinds,
    leave: leaveSaved,
  },
  no_api_only_user: {
    name: 'Sin usuario solo de API',
    title:
      '{confidence, select, certain {Su Marketo aún no tiene un usuario solo de API para esto} likely {Lo más probable es que el servicio no tenga un usuario solo de API} other {El servicio podría no tener un usuario solo de API}}',
    explanation:
      '{confidence, select, certain {Un servicio personalizado solo se puede crear con un usuario solo de API. Un usuario normal no cuenta, ni siquiera con derechos de administrador.} other {Marketo nos dio un token, pero no nombró a ningún usuario y rechazó lo que {host} necesita. Un servicio necesita un usuario solo de API con un rol.}}',
    notWrong: [`{by, select, answer {} other {${endpointRight}}}`],
    steps: [
      { text: 'En Marketo, abra <b>Admin</b> › <b>Users & Roles</b>.' },
      {
        text: 'Pulse <b>Create API Only User</b>; en un Marketo más antiguo, <b>Users</b> › <b>Invite New User</b>, y marque <b>API Only</b>.',
      },
      {
        text: 'Dele un solo rol con estos permisos y deje <b>Access Expires</b> vacío:',
        show: 'permissions',
      },
      {
        text: 'Abra <b>Admin</b> › <b>Integration</b> › <b>LaunchPoint</b> y cree un servicio de tipo <b>Custom</b> con ese usuario.',
      },
      {
        text: '{place, select, page {Pulse <b>View Details</b>, pegue aquí el nuevo Client Id y el nuevo Client Secret y vuelva a probar.} other {Pulse <b>View Details</b> y vuelva a probar con el nuevo Client Id y el nuevo Client Secret.}}',
        asked:
          'Pulse <b>View Details</b> y envíeme <b>Client Id</b> y <b>Client Secret</b> por una vía que nuestra empresa permita para contraseñas.',
      },
    ],
    note: {
      title: 'No ocupa ningún puesto.',
      text: 'Un usuario solo de API no puede iniciar sesión ni gasta una licencia. No hace falta que su correo exista.',
    },
    who: whoUsers,
    leave: leaveSaved,
  },
  token_rejected: {
    name: 'Token rechazado',
    title:
      '{confidence, select, certain {Marketo rechaza su propio token} likely {Lo más probable es que Marketo rechace su propio token} other {Marketo podría estar rechazando su propio token}}',
    explanation:
      'Marketo nos dio un token y lo rechazó un momento después. Puede que se resuelva solo.',
    notWrong: [credentialsRight, nothingToChange],
    steps: [waitLonger, tellSupport],
    who: whoMarketo,
    leave: leaveSaved,
  },
  subscription_unavailable: {
    name: 'Suscripción no disponible',
    title:
      '{confidence, select, certain {Su suscripción a Marketo no está disponible} likely {Lo más probable es que su Marketo no esté disponible por un tiempo} other {Su Marketo podría no estar disponible por un tiempo}}',
    explanation:
      'Marketo dice que no encuentra la suscripción <code>{instance}</code> o no llega a ella. Según Adobe, suele ser temporal.',
    notWrong: [credentialsRight, noNewService],
    steps: [
      { text: `Espere unos minutos y vuelva a probar.${noTyping}`, asked: '' },
      {
        text: 'Si dura más de un día, pregunte a su administrador de Marketo si esta suscripción sigue en uso.',
      },
    ],
    who: whoMarketo,
    leave: leaveSaved,
  },
  wrong_subscription: {
    name: 'Suscripción cerrada o equivocada',
    title:
      '{confidence, select, certain {Esta suscripción a Marketo está cerrada o es otra} likely {Lo más probable es que esta suscripción esté cerrada o sea otra} other {Esta suscripción a Marketo podría estar cerrada o ser otra}}',
    explanation:
      'Marketo dice que no encuentra la suscripción <code>{instance}</code> o no llega a ella{isLasting, select, yes {, y lo dice desde hace más de un día} other {}}. {workedBefore, select, yes {Puede que se haya cerrado o sustituido por otra.} other {Puede que esté cerrada o que no sea la suya.}}',
    notWrong: [credentialsRight],
    steps: [
      {
        text: 'Abra Marketo y compare el Munchkin ID de la dirección de la página con <code>{instance}</code>.',
      },
      {
        text: 'Si es otro, {place, select, page {pegue} other {use}} el REST API Endpoint de esa instancia y cree un servicio en ella.',
        asked:
          'Si es otro, cree un servicio en esa instancia y envíeme su REST API Endpoint y sus dos valores.',
      },
      { text: 'Si es el mismo, pregunte a Adobe si la suscripción está activa.' },
    ],
    who: 'Hace falta un administrador de Marketo que pueda preguntar a Adobe por la suscripción.',
    leave: leaveSaved,
  },
  ip_blocked: {
    name: 'Nuestras direcciones están bloqueadas',
    title:
      '{confidence, select, certain {Marketo está bloqueando nuestras direcciones} likely {Lo más probable es que Marketo bloquee nuestras direcciones} other {Marketo podría estar bloqueando nuestras direcciones}}',
    explanation:
      '{at, select, identity {Se nos cerró el paso sin una palabra sobre sus valores, algo que puede hacer una lista de IP permitidas.} other {Su Client Id y su Client Secret son correctos. {addressesListed, select, yes {Según su respuesta, nuestras direcciones están en la lista, pero Marketo nos dio un token y después rechazó todas las llamadas.} other {Marketo nos dio un token y después rechazó todas las llamadas: así actúa su lista de IP permitidas.}}}}',
    notWrong: [endpointRight, `{at, select, identity {} other {${noNewService}}}`],
    steps: [
      {
        text: 'En Marketo, abra <b>Admin</b> › <b>Web Services</b> › <b>IP Restrictions</b> › <b>Edit</b>.',
      },
      {
        text: '{addressesListed, select, yes {Compare la lista con estas direcciones, cifra por cifra:} other {{addressCount, plural, =0 {Agregue las direcciones de {host}. Su equipo de soporte se las enviará.} =1 {Agregue esta dirección:} =2 {Agregue estas dos direcciones:} other {Agregue estas # direcciones:}}}}',
        show: 'addresses',
      },
      saveAndTest,
    ],
    note: {
      title: 'No es Login Settings.',
      text: 'Eso limita el inicio de sesión de las personas. No afecta a la API.',
    },
    who: whoWebServices,
    leave: leaveSaved,
  },
  ip_partly_allowed: {
    name: 'Algunas direcciones nuestras están bloqueadas',
    title:
      '{confidence, select, certain {Marketo solo admite algunas de nuestras direcciones} likely {Lo más probable es que Marketo solo admita parte de nuestras direcciones} other {Marketo podría admitir solo algunas de nuestras direcciones}}',
    explanation:
      'Marketo admitió una de nuestras direcciones y rechazó otra. {missingCount, plural, =0 {Su lista no está completa.} other {Falta en su lista: {missingAddresses}.}}',
    notWrong: [credentialsRight, noNewService],
    steps: [
      {
        text: 'En Marketo, abra <b>Admin</b> › <b>Web Services</b> › <b>IP Restrictions</b> › <b>Edit</b>.',
      },
      {
        text: '{missingCount, plural, =0 {Compare la lista con estas direcciones y agregue las que falten:} one {Agregue esta dirección:} =2 {Agregue estas dos direcciones:} other {Agregue estas # direcciones:}}',
        show: 'addresses',
      },
      saveAndTest,
    ],
    note: {
      title: 'No es Login Settings.',
      text: 'Eso limita el inicio de sesión de las personas. No afecta a la API.',
    },
    who: whoWebServices,
    leave: leaveSaved,
  },
  token_not_received: {
    name: 'Nuestro token se perdió',
    title:
      '{confidence, select, certain {Nuestro token no llega a Marketo} likely {Lo más probable es que nuestro token no llegue a Marketo} other {Nuestro token podría estar perdiéndose por el camino}}',
    explanation:
      'Según sus respuestas, no son {addressesListed, select, yes {ni nuestras direcciones ni el rol} other {ni la lista de IP permitidas ni el rol}}. Queda una posibilidad: que algo en el camino esté quitando nuestro token. Eso estaría de nuestro lado.',
    notWrong: [credentialsRight, nothingToChange],
    steps: [giveCode, testWhenSolved],
    who: whoHost,
    leave: leaveSaved,
  },
  no_permissions: {
    name: 'Sin permisos de API',
    title:
      '{confidence, select, certain {El usuario de API no tiene permisos de API} likely {Lo más probable es que el usuario de API no tenga permisos de API} other {El usuario de API podría no tener permisos de API}}',
    explanation:
      'Su Client Id y su Client Secret son correctos{letIn, select, yes { y nuestras direcciones tienen acceso} other {{addressesListed, select, yes { y, según su respuesta, nuestras direcciones están en la lista} other { y, según su respuesta, no hay ninguna dirección bloqueada}}}}. {letIn, select, yes {Se rechazan todos los permisos obligatorios que pudimos probar.} other {Se rechazan todas las llamadas.}} Los derechos de administrador no cuentan aquí.',
    notWrong: [endpointRight, noNewService],
    steps: [
      openRole,
      {
        text: 'Abra el grupo <b>Access API</b> y marque solo estos, no el grupo entero:',
        show: 'permissions',
      },
      {
        text: 'Guarde. Compruebe que el usuario de API tiene únicamente este rol: prevalece el rol más restrictivo.',
      },
      {
        text: 'Si trabaja con espacios de trabajo, conceda el rol en cada uno de los que {host} deba ver.',
      },
      testAgain,
    ],
    note: {
      title: 'Cambie el rol, no el usuario.',
      text: 'Un usuario asignado a un servicio no se puede editar. Los roles del sistema tampoco: en ese caso, cree un rol nuevo.',
    },
    who: whoRoles,
    leave: leaveSaved,
  },
  workspace_missing: {
    name: 'Espacio de trabajo sin conceder',
    title:
      '{confidence, select, certain {El rol no está concedido en su espacio de trabajo} likely {Lo más probable es que falte el rol en un espacio de trabajo} other {El rol podría faltar en un espacio de trabajo}}',
    explanation:
      'Su Client Id y su Client Secret son correctos, y nuestras direcciones tienen acceso. {hasWorkspaceCode, select, yes {Marketo rechaza un espacio de trabajo o una partición, y concede los roles en cada uno por separado.} other {Marketo rechaza un permiso y, según su respuesta, el rol falta en un espacio de trabajo.}}',
    notWrong: [endpointRight, 'Los permisos en sí pueden estar bien marcados.'],
    steps: [
      {
        text: 'En Marketo, abra <b>Admin</b> › <b>Users & Roles</b> › <b>Users</b> y busque {hasUser, select, yes {<code>{apiUser}</code>} other {el usuario de API}}.',
      },
      { text: 'Conceda su rol en cada espacio de trabajo que {host} deba ver.' },
      {
        text: 'Si el usuario no se puede editar, cree un nuevo usuario solo de API con el rol en cada espacio de trabajo, y un servicio con él.',
      },
      testAgain,
    ],
    note: {
      title: 'Cada espacio de trabajo cuenta.',
      text: 'Una casilla marcada en un espacio de trabajo no vale para otro. Las personas de una partición que no vemos quedan ocultas.',
    },
    who: whoUsers,
    leave: leaveSaved,
  },
  permission_missing: {
    name: 'Falta un permiso',
    title:
      '{confidence, select, certain {{count, plural, one {Falta un permiso} =2 {Faltan dos permisos} other {Faltan # permisos}}} likely {{count, plural, one {Lo más probable es que falte un permiso} =2 {Lo más probable es que falten dos permisos} other {Lo más probable es que falten # permisos}}} other {{count, plural, one {Podría faltar un permiso} =2 {Podrían faltar dos permisos} other {Podrían faltar # permisos}}}}',
    explanation:
      'Su Client Id y su Client Secret son correctos, y nuestras direcciones tienen acceso. {confidence, select, certain {En el rol del usuario de API falta marcar {count, plural, one {una casilla} =2 {dos casillas} other {# casillas}}.} other {Lo más probable es que en el rol del usuario de API falte marcar {count, plural, one {una casilla} =2 {dos casillas} other {# casillas}}.}}',
    notWrong: [endpointRight, noNewService],
    steps: [
      openRole,
      {
        text: 'Abra el grupo <b>Access API</b> y marque {count, plural, one {también este} other {también estos}}, no el grupo entero:',
        show: 'permissions',
      },
      {
        text: 'Guarde. Compruebe que el usuario de API tiene únicamente este rol: prevalece el rol más restrictivo.',
      },
      {
        text: 'Si trabaja con espacios de trabajo, conceda el rol en cada uno de los que {host} deba ver.',
      },
      testAgain,
    ],
    note: {
      title: 'Cambie el rol, no el usuario.',
      text: 'Un usuario asignado a un servicio no se puede editar. Un rol compartido cambia para todos los que lo tienen.',
    },
    who: whoRoles,
    leave: leaveSaved,
  },
  feature_disabled: {
    name: 'Función no incluida en la suscripción',
    title:
      '{confidence, select, certain {Su suscripción no ofrece una función que necesitamos} likely {Lo más probable es que a su suscripción le falte una función} other {A su suscripción podría faltarle una función que necesitamos}}',
    explanation:
      '{isCrmSync, select, yes {Marketo dice que su CRM se encarga de la función correspondiente a {permissions}, así que ningún programa puede usarla. No es cuestión de permisos.} other {Marketo dice que esta suscripción no incluye la función correspondiente a {permissions}. No es cuestión de permisos.}}',
    notWrong: [
      credentialsRight,
      addressesLetIn,
      'Su administrador de Marketo no tiene nada que marcar.',
    ],
    steps: [
      {
        text: 'Dé al equipo de soporte de {host} el código de abajo. Pueden preparar la conexión sin esta función.',
        asked: '',
      },
      { text: 'Si contaba con la función, pregunte a Adobe si su suscripción la incluye.' },
    ],
    who: 'Debe actuar el equipo de {host}. Su administrador de Marketo no tiene que hacer nada.',
    leave: leaveSaved,
  },
  quota_exhausted: {
    name: 'Llamadas del día agotadas',
    title:
      '{outcome, select, fixable {Su Marketo se queda una y otra vez sin llamadas a la API} other {Su Marketo ha agotado sus llamadas a la API por hoy}}',
    explanation:
      '{outcome, select, fixable {Todos los programas comparten un cupo diario de llamadas, que {quotaDays, plural, =0 {se agota casi todos los días} other {se agotó en {quotaDays} de los últimos siete días}}. Esperar ayuda hasta la próxima vez.} other {Todos los programas comparten un cupo diario de llamadas. Marketo vuelve a contar desde cero a medianoche, hora central de EE. UU.}}',
    notWrong: [credentialsRight, `{outcome, select, fixable {} other {${nothingToChange}}}`],
    steps: [
      {
        text: '{outcome, select, fixable {En Marketo, abra <b>Admin</b> › <b>Integration</b> › <b>Web Services</b> y mire las llamadas de los últimos siete días, usuario por usuario.} other {}}',
      },
      {
        text: '{outcome, select, fixable {Pida a quien lleva el programa con más llamadas que haga menos o que las reparta a lo largo del día.} other {}}',
      },
      {
        text: '{outcome, select, fixable {Si todas son necesarias, pida a Adobe un límite diario más alto.} other {}}',
      },
      {
        text: `Vuelva a probar {hasNextTry, select, yes {pasada esta hora: {nextTry}} other {después de la medianoche, hora central de Estados Unidos}}.${noTyping}`,
        asked: '',
      },
      {
        text: '{outcome, select, fixable {} other {Si ocurre a menudo, su administrador de Marketo puede ver quién hace las llamadas en <b>Admin</b> › <b>Integration</b> › <b>Web Services</b>.}}',
      },
    ],
    who: `{outcome, select, fixable {${whoWebServices}} other {Si ocurre a menudo, un administrador de Marketo puede ver quién hace las llamadas.}}`,
    leave: leaveSaved,
  },
  rate_limited: {
    name: 'Demasiadas llamadas a la vez',
    title:
      '{others, select, yes {Su Marketo está ocupado con otros programas} other {Su Marketo está ocupado por un momento}}',
    explanation:
      'Todos los programas comparten {limit, select, atOnce {diez llamadas a la vez} jobs {un pequeño número de tareas} other {100 llamadas cada 20 segundos}}. {others, select, yes {Otros las usaron hace un momento} other {Se agotaron hace un momento}}, así que Marketo nos pidió esperar.',
    notWrong: [credentialsRight, nothingToChange],
    steps: [
      {
        text: `Espere {hasWait, select, yes {{wait}} other {medio minuto}} y vuelva a probar.${noTyping}`,
        asked: '',
      },
    ],
    who: whoMarketo,
    leave: leaveSaved,
  },
  marketo_unavailable: {
    name: 'Marketo no disponible',
    title:
      '{confidence, select, certain {Marketo no está disponible en este momento} likely {Lo más probable es que Marketo no esté disponible ahora} other {Marketo podría no estar disponible en este momento}}',
    explanation:
      'Marketo respondió con un problema propio{retried, select, yes {, también cuando volvimos a preguntar} other {}}. Eso no dice nada en contra de sus valores.',
    notWrong: [
      nothingToChange,
      '{place, select, page {No tiene que introducir nada otra vez.} other {}}',
    ],
    steps: [
      waitLonger,
      { text: 'Adobe muestra los problemas conocidos en <code>status.adobe.com</code>.' },
    ],
    who: whoMarketo,
    leave: leaveSaved,
  },
  unexpected_reply: {
    name: 'Respuesta inesperada',
    title:
      '{confidence, select, certain {Lo que nos respondió no era Marketo} likely {Lo más probable es que no nos respondiera Marketo} other {Lo que nos respondió podría no ser Marketo}}',
    explanation:
      'Recibimos una respuesta que no parece de Marketo, por ejemplo una página web. Puede que la haya enviado algo entre nosotros y Marketo.',
    notWrong: [valuesUntested, nothingToChange],
    steps: [{ text: `Vuelva a probar en un minuto.${noTyping}`, asked: '' }, tellSupport],
    who: whoHost,
    leave: leaveSaved,
  },
  connected_with_gaps: {
    name: 'Conectado, con salvedades',
    title: 'Su Marketo está conectado con {host}, con salvedades',
    explanation:
      'No vimos que falte ningún permiso obligatorio.{hasNotSeen, select, yes { Sobre {notSeen} no hubo respuesta: vuelva a probar.} other {{notSeenCount, plural, =0 {} one { No pudimos ver si {addressesNotSeen} tiene acceso.} other { No pudimos ver si {addressesNotSeen} tienen acceso.}}}}{hasTicks, select, yes { Abajo está lo que falta o no se ha demostrado: revise esas casillas cuando las necesite.} other {{hasGap, select, yes {} other {{hasFeaturesOff, select, yes { Su suscripción no incluye la función correspondiente a {featuresOff}, así que no hay nada que marcar.} other { Solo quedó sin demostrar algo secundario, que no causa ningún daño.}}}}}}',
    notWrong: [credentialsRight, addressesLetIn],
    steps: [
      { text: `{hasTicks, select, yes {${openRole.text}} other {}}` },
      {
        text: '{hasTicks, select, yes {En el grupo <b>Access API</b>, revise estas casillas:} other {}}',
        show: 'permissions',
      },
      {
        text: '{notSeenCount, plural, =0 {} other {Si <b>Admin</b> › <b>Web Services</b> › <b>IP Restrictions</b> está activado, compruebe que su lista contiene {notSeenCount, plural, one {esta dirección} other {estas direcciones}}:}}',
        show: 'addresses',
      },
      {
        text: '{hasGap, select, yes {Vuelva a probar cuando quiera. Mientras tanto, la conexión funciona.} other {}}',
        asked: '',
      },
    ],
    note: { title: 'Esto puede esperar.', text: '{host} empieza con lo que tiene.' },
    who: '{hasTicks, select, yes {Hace falta un administrador de Marketo, cuando usted quiera.} other {{notSeenCount, plural, =0 {{hasNotSeen, select, yes {Puede hacerlo usted, cuando quiera.} other {Nadie tiene que hacer nada.}}} other {Hace falta un administrador de Marketo, cuando usted quiera.}}}}',
    leave: leaveConnected,
  },
  connected: {
    name: 'Conectado',
    title: 'Su Marketo está conectado con {host}',
    explanation: 'Vimos funcionar todo lo que pedimos.',
    notWrong: [],
    steps: [],
    who: 'Nadie tiene que hacer nada.',
    leave: leaveConnected,
  },
  test_cancelled: {
    name: 'Prueba detenida',
    badge: 'Detenida por usted',
    title: 'Usted detuvo la prueba',
    explanation:
      'Dejamos de llamar a Marketo, así que no hay resultado.{place, select, page { Lo que introdujo está guardado.} other {}}',
    notWrong: [valuesUntested],
    steps: [{ text: `Vuelva a probar cuando quiera.${noTyping}`, asked: '' }],
    who: whoYou,
    leave: leaveSaved,
  },
  test_interrupted: {
    name: 'Prueba interrumpida',
    title: 'La prueba se interrumpió de nuestro lado',
    explanation:
      'Tardó demasiado o se cortó antes de dar un resultado. Eso no dice nada de sus valores.',
    notWrong: [valuesUntested, nothingToChange],
    steps: [{ text: `Vuelva a probar ahora.${noTyping}`, asked: '' }, tellSupport],
    who: whoHost,
    leave: leaveSaved,
  },
  service_sealed: {
    name: 'Credenciales bajo llave',
    title: 'En este momento no podemos abrir sus credenciales',
    explanation:
      'Están cifradas, y su clave no está disponible. Preferimos no probar antes que guardarlas sin protección.',
    notWrong: [valuesUntested, nothingToChange],
    steps: [{ text: `Vuelva a probar en unos minutos.${noTyping}`, asked: '' }, tellSupport],
    who: whoHost,
    leave: 'Lo guardado sigue cifrado. Vuelva cuando quiera y pruebe de nuevo sin escribir nada.',
  },
  api_user_locked: {
    name: 'Usuario de API bloqueado',
    title:
      '{confidence, select, certain {El usuario de API está bloqueado en Marketo} likely {Lo más probable es que el usuario de API esté bloqueado en Marketo} other {El usuario de API podría estar bloqueado en Marketo}}',
    explanation:
      'Un usuario con una fecha en <b>Access Expires</b> queda bloqueado ese día, sin ningún aviso por correo. El servicio que lo usa se detiene con él.',
    notWrong: [
      endpointRight,
      '{sameValues, select, yes {Nadie escribió nada mal: los valores son los mismos que antes.} other {}}',
    ],
    steps: [
      {
        text: 'En Marketo, abra <b>Admin</b> › <b>Users & Roles</b> › <b>Users</b> y busque {hasUser, select, yes {<code>{apiUser}</code>} other {el usuario de API}}.',
      },
      { text: 'Vacíe <b>Access Expires</b> y guarde.' },
      {
        text: 'Si el usuario no se puede editar, cree un nuevo usuario solo de API y un nuevo servicio con él, y {place, select, page {pegue aquí los nuevos valores.} other {pruebe con sus valores.}}',
        asked:
          'Si el usuario no se puede editar, cree un nuevo usuario solo de API y un nuevo servicio con él, y envíeme los nuevos valores.',
      },
      testAgain,
    ],
    note: {
      title: 'Deje Access Expires vacío.',
      text: 'De todos modos, un usuario solo de API no puede iniciar sesión. Para cortarle el acceso, se elimina el servicio.',
    },
    who: whoUsers,
    leave: leaveSaved,
  },
  unknown: {
    name: 'Sin explicación',
    title:
      '{hasNotVerified, select, yes {No pudimos comprobar un permiso del que {host} debe tener certeza} other {{isMarketos, select, yes {Marketo respondió algo que aún no conocemos} other {{answered, select, yes {Recibimos una respuesta que aún no conocemos} other {No pudimos obtener una respuesta de Marketo}}}}}}',
    explanation:
      '{hasNotVerified, select, yes {No se rechazó nada obligatorio, pero ninguna respuesta muestra que {notVerified} funciona, y {host} pide una prueba de ello{hasCodes, select, yes {. El código es <code>{codes}</code>} other {}}.} other {No sabemos qué falla y no queremos adivinar{hasCodes, select, yes {: el código es <code>{codes}</code>} other {}}. Por eso, no cambie nada todavía.}}',
    notWrong: ['Nada indica que sus valores estén mal.'],
    steps: [
      {
        text: `Vuelva a probar en un minuto: algunos de estos casos se resuelven solos.${noTyping}`,
        asked: '',
      },
      giveCode,
    ],
    who: whoHost,
    leave: leaveSaved,
  },
}
