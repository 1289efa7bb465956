/** The texts of `npm run -s diagnose`. Plain: a terminal shows no marks. */
export const commandLine = {
  usage:
    'Utilisation : npm run -s diagnose -- --endpoint ADRESSE --client-id ID [--secret-stdin] [--permissions "Read-Only Lead,…"] [--optional "…"] [--must-verify "…"] [--operations "GET /rest/v1/leads.json,…"] [--answer question=yes] [--report FICHIER] [--since FICHIER] [--locale LANGUE] [--json]',
  about:
    'Teste une connexion à Marketo et dit ce qui ne va pas, avec les mots de la configuration guidée.',
  option: {
    endpoint: 'le REST API Endpoint, tel que vous l’avez : une adresse, un Munchkin ID',
    clientId: 'le Client Id du service personnalisé',
    secretStdin: 'lit le Client Secret sur l’entrée standard ; sinon, il vous est demandé',
    permissions: 'autorisations requises, séparées par des virgules (Read-Only Lead)',
    optional: 'autorisations facultatives, séparées par des virgules',
    mustVerify:
      'autorisations que l’on doit voir fonctionner, séparées par des virgules ; requises, sauf si elles sont données comme facultatives',
    operations:
      'appels de votre programme, séparés par des virgules : identifiants d’opération d’Adobe, ou méthode et chemin ; demande le minimum d’autorisations qu’il leur faut',
    answer: 'répond à une question du rapport : yes, no ou cannotSee ; peut être répété',
    report:
      'avec --endpoint : écrit le rapport en JSON dans ce fichier ; seul : juge de nouveau ce rapport enregistré',
    since: 'un rapport antérieur de la même connexion : dit ce qui a changé depuis',
    locale: 'langue des textes',
    json: 'affiche le rapport en JSON au lieu du texte ; avec --since, un objet avec le rapport et les changements',
    help: 'affiche cette aide',
  },
  exit: 'Code de sortie : 0 connecté, 1 peut être corrigé, 2 attendre, 3 de notre côté ou non compris, 64 mauvaise utilisation.',
  secretPrompt: 'Client Secret (non affiché) : ',
  secretNeverArgument:
    'Le Client Secret n’est jamais un argument : d’autres programmes pourraient le lire. Utilisez --secret-stdin ou répondez à l’invite.',
  secretMissing: 'Aucun Client Secret n’a été donné.',
  noTerminal: 'Il n’y a pas de terminal pour demander le Client Secret. Utilisez --secret-stdin.',
  optionMissing: 'Il manque --{option}.',
  optionUnknown: 'L’option --{option} n’existe pas.',
  optionNoValue: '--{option} demande une valeur.',
  argumentUnknown: 'Rien n’est attendu sans option, mais il y a un argument de ce genre.',
  answerUnknown:
    '--answer prend question=yes, question=no ou question=cannotSee. Questions : {questions}.',
  operationUnknown:
    'Adobe ne documente pas cette opération ; entre parenthèses, la plus proche : {names}.',
  noSimulator:
    '{munchkinId} est une instance simulée. Indiquez dans MARKETO_SIMULATOR_URL où tourne le simulateur.',
  reportWritten: 'Le rapport est dans {file}.',
  reportUnreadable: '{file} n’est pas un rapport écrit par ce programme.',
  reportNotWritten: 'Le rapport n’a pas pu être écrit dans {file} : {reason}.',
  crashed: 'Un problème est survenu dans ce programme. On ne sait rien de la connexion.',
  heading: {
    what: 'Que faire',
    notWrong: 'Ce qui n’est pas en cause',
    alternatives: 'Cela pourrait aussi être',
    question: 'Une question pour trancher',
    answerWith:
      'Répondez ainsi et relancez ; avec --report et sans --endpoint, personne n’est appelé :',
    answers: 'Déjà répondu',
    checks: 'Vérifications',
    permissions: 'Autorisations',
    warnings: 'Remarques',
    calls:
      '{count, plural, =0 {Rien n’a été appelé} one {Ce qui a été appelé (# appel)} other {Ce qui a été appelé (# appels)}}',
  },
  answered: '{question} {answer}',
  nextTry: 'Prochain essai au plus tôt : {nextTry}.',
  timed: '{name} ({took})',
  answerWithId: '{answer} ({requestId})',
  neededFor: '{hasReason, select, yes {{needed} : {reason}} other {{needed}}}',
  verdictLine: '{code} · {outcome} · {confidence}',
  tested: '{instance} testé le {when}, en {took}.',
  testedNone: 'Testé le {when}, en {took}.',
  apiUser: 'Utilisateur API : {apiUser}',
  code: 'Code pour l’assistance : {code}',
} as const

/** The texts of `npm run -s permissions`. */
export const neededTicks = {
  usage:
    'Utilisation : npm run -s permissions -- --operations "getLeadByIdUsingGET, POST /rest/v1/leads.json" [--locale LANGUE] [--json]',
  about:
    'Dit quelles autorisations il faut à un utilisateur API pour les appels de votre programme : le minimum, d’après les documents d’Adobe.',
  option: {
    operations:
      'les appels, séparés par des virgules : identifiants d’opération d’Adobe, ou méthode et chemin, avec {x} ou une valeur pour chaque partie qui change',
    locale: 'langue des textes',
    json: 'affiche le résultat en JSON au lieu du texte',
    help: 'affiche cette aide',
  },
  exit: 'Code de sortie : 0 connu, 64 mauvaise utilisation, ou aucune des opérations n’est connue.',
  wrongUsage: 'Seuls --operations avec une valeur, --locale et --json sont attendus.',
  heading: {
    ticks:
      '{count, plural, =0 {Ces appels ne demandent aucune autorisation} one {Cochez celle-ci (# autorisation)} other {Cochez celles-ci, et aucune autre (# autorisations)}}',
    advice: 'À cocher aussi si l’export en masse compte pour vous',
    disagreements: 'Là où les documents d’Adobe divergent',
    unknown: 'Absent des documents d’Adobe',
  },
  neededBy: 'Pour {operation}',
  advice: 'Pour {operation}, Adobe ne nomme que la moitié Read-Only. Il faut peut-être les deux.',
  source: {
    openApi: 'Fichier OpenAPI : {permissions}',
    reference: 'Référence des endpoints : {permissions}',
    nothing: 'ne dit rien',
  },
  differ: {
    meaning: 'Retenu : ce que nomme l’un ou l’autre.',
    spelling: 'La même autorisation sous deux orthographes.',
  },
  nearest: 'Les plus proches : {operations}',
} as const
