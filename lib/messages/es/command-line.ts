/** The texts of `npm run -s diagnose`. Plain: a terminal shows no marks. */
export const commandLine = {
  usage:
    'Uso: npm run -s diagnose -- --endpoint DIRECCIÓN --client-id ID [--secret-stdin] [--permissions "Read-Only Lead,…"] [--optional "…"] [--must-verify "…"] [--operations "GET /rest/v1/leads.json,…"] [--answer pregunta=yes] [--report ARCHIVO] [--since ARCHIVO] [--locale IDIOMA] [--json]',
  about: 'Prueba una conexión con Marketo y dice qué falla, con las mismas palabras del asistente.',
  option: {
    endpoint: 'el REST API Endpoint, tal como lo tenga: una dirección, un Munchkin ID',
    clientId: 'el Client Id del servicio personalizado',
    secretStdin:
      'leer el Client Secret de la entrada estándar; sin esta opción se le pregunta por él',
    permissions: 'permisos obligatorios, separados por comas (Read-Only Lead)',
    optional: 'permisos opcionales, separados por comas',
    mustVerify:
      'permisos que deben verse funcionar, separados por comas; obligatorios salvo que figuren como opcionales',
    operations:
      'llamadas de su programa, separadas por comas: identificadores de operación de Adobe, o método y ruta; pide los mínimos permisos que requieren',
    answer: 'responder a una pregunta del informe: yes, no o cannotSee; se puede repetir',
    report:
      'con --endpoint: escribir el informe como JSON en este archivo; sola: volver a evaluar este informe guardado',
    since: 'un informe anterior de la misma conexión: decir qué cambió desde entonces',
    locale: 'idioma de los textos',
    json: 'mostrar el informe como JSON en lugar de texto; con --since, un objeto con informe y cambios',
    help: 'mostrar esto',
  },
  exit: 'Código de salida: 0 conectado, 1 tiene solución, 2 hay que esperar, 3 de nuestro lado o sin explicación, 64 uso incorrecto.',
  secretPrompt: 'Client Secret (no se muestra): ',
  secretNeverArgument:
    'El Client Secret nunca es un argumento: otros programas podrían leerlo. Use --secret-stdin o responda a la pregunta.',
  secretMissing: 'No se indicó ningún Client Secret.',
  noTerminal: 'No hay terminal en el que preguntar por el Client Secret. Use --secret-stdin.',
  optionMissing: 'Falta --{option}.',
  optionUnknown: 'No existe la opción --{option}.',
  optionNoValue: '--{option} necesita un valor.',
  argumentUnknown: 'No se espera nada sin una opción, pero hay un argumento así.',
  answerUnknown:
    '--answer acepta pregunta=yes, pregunta=no o pregunta=cannotSee. Preguntas: {questions}.',
  operationUnknown: 'Adobe no documenta esa operación; entre paréntesis, la más parecida: {names}.',
  noSimulator:
    '{munchkinId} es una instancia simulada. Indique en MARKETO_SIMULATOR_URL dónde se ejecuta el simulador.',
  reportWritten: 'El informe está en {file}.',
  reportUnreadable: '{file} no es un informe escrito por este programa.',
  reportNotWritten: 'No se pudo escribir el informe en {file}: {reason}.',
  crashed: 'Algo falló en este programa. No se sabe nada de la conexión.',
  heading: {
    what: 'Qué hacer',
    notWrong: 'Qué no falla',
    alternatives: 'También podría ser',
    question: 'Una pregunta que lo aclara',
    answerWith:
      'Indíquelo y vuelva a ejecutarlo; con --report y sin --endpoint no se llama a nadie:',
    answers: 'Respuestas hasta ahora',
    checks: 'Comprobaciones',
    permissions: 'Permisos',
    warnings: 'Notas',
    calls:
      '{count, plural, =0 {No se llamó a nadie} one {A qué se llamó (# llamada)} other {A qué se llamó (# llamadas)}}',
  },
  answered: '{question} {answer}',
  nextTry: 'Próximo intento, como pronto: {nextTry}.',
  timed: '{name} ({took})',
  answerWithId: '{answer} ({requestId})',
  neededFor: '{needed}{hasReason, select, yes {: {reason}} other {}}',
  verdictLine: '{code} · {outcome} · {confidence}',
  tested: '{instance}: prueba del {when}, en {took}.',
  testedNone: 'Prueba del {when}, en {took}.',
  apiUser: 'Usuario de API: {apiUser}',
  code: 'Código para soporte: {code}',
} as const

/** The texts of `npm run -s permissions`. */
export const neededTicks = {
  usage:
    'Uso: npm run -s permissions -- --operations "getLeadByIdUsingGET, POST /rest/v1/leads.json" [--locale IDIOMA] [--json]',
  about:
    'Dice qué permisos necesita un usuario de API para las llamadas que hace su programa: los mínimos, según los documentos de Adobe.',
  option: {
    operations:
      'las llamadas, separadas por comas: identificadores de operación de Adobe, o método y ruta, con {x} o un valor para cada parte que cambia',
    locale: 'idioma de los textos',
    json: 'mostrar el resultado como JSON en lugar de texto',
    help: 'mostrar esto',
  },
  exit: 'Código de salida: 0 conocido, 64 uso incorrecto o ninguna operación conocida.',
  wrongUsage: 'Solo se espera --operations con un valor, --locale y --json.',
  heading: {
    ticks:
      '{count, plural, =0 {Estas llamadas no necesitan ningún permiso} one {Marque este (# permiso)} other {Marque estos, y ningún otro (# permisos)}}',
    advice: 'Conviene marcarlo si importa la exportación masiva',
    disagreements: 'Donde difieren los documentos de Adobe',
    unknown: 'No está en los documentos de Adobe',
  },
  neededBy: 'Para {operation}',
  advice: 'Para {operation}, Adobe nombra solo la mitad Read-Only. Puede que hagan falta ambas.',
  source: {
    openApi: 'Archivo OpenAPI: {permissions}',
    reference: 'Referencia de endpoints: {permissions}',
    nothing: 'no dice nada',
  },
  differ: {
    meaning: 'Se toma lo que nombra cualquiera de los dos.',
    spelling: 'El mismo permiso escrito de dos formas.',
  },
  nearest: 'Lo más parecido: {operations}',
} as const
