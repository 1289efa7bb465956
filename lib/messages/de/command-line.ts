/** The texts of `npm run -s diagnose`. Plain: a terminal shows no marks. */
export const commandLine = {
  usage:
    'Aufruf: npm run -s diagnose -- --endpoint ADRESSE --client-id ID [--secret-stdin] [--permissions "Read-Only Lead,…"] [--optional "…"] [--must-verify "…"] [--operations "GET /rest/v1/leads.json,…"] [--answer frage=yes] [--report DATEI] [--since DATEI] [--locale SPRACHE] [--json]',
  about:
    'Testet eine Verbindung zu Marketo und sagt mit den Worten der Einrichtung, woran es liegt.',
  option: {
    endpoint: 'der REST API Endpoint, wie Sie ihn haben: eine Adresse, eine Munchkin ID',
    clientId: 'die Client Id des benutzerdefinierten Service',
    secretStdin: 'das Client Secret von der Standardeingabe lesen; sonst wird danach gefragt',
    permissions: 'erforderliche Berechtigungen, durch Kommas getrennt (Read-Only Lead)',
    optional: 'optionale Berechtigungen, durch Kommas getrennt',
    mustVerify:
      'Berechtigungen, die nachweislich funktionieren müssen, durch Kommas getrennt; erforderlich, sofern nicht als optional genannt',
    operations:
      'Aufrufe Ihres Programms, durch Kommas getrennt: Adobes operationId oder Methode und Pfad; verlangt die wenigsten Berechtigungen, die sie brauchen',
    answer: 'eine Frage des Berichts beantworten: yes, no oder cannotSee; mehrfach möglich',
    report:
      'mit --endpoint: den Bericht als JSON in diese Datei schreiben; allein: diesen gespeicherten Bericht neu beurteilen',
    since: 'ein früherer Bericht derselben Verbindung: sagt, was sich seitdem geändert hat',
    locale: 'Sprache der Texte',
    json: 'den Bericht als JSON statt in Worten ausgeben; mit --since ein Objekt aus Bericht und Änderungen',
    help: 'das hier zeigen',
  },
  exit: 'Rückgabewert: 0 verbunden, 1 lässt sich beheben, 2 abwarten, 3 auf unserer Seite oder nicht verstanden, 64 falscher Aufruf.',
  secretPrompt: 'Client Secret (wird nicht angezeigt): ',
  secretNeverArgument:
    'Das Client Secret ist nie ein Argument: Andere Programme könnten es lesen. Nutzen Sie --secret-stdin, oder geben Sie es auf Nachfrage ein.',
  secretMissing: 'Es wurde kein Client Secret angegeben.',
  noTerminal:
    'Es gibt kein Terminal, um nach dem Client Secret zu fragen. Nutzen Sie --secret-stdin.',
  optionMissing: '--{option} fehlt.',
  optionUnknown: 'Eine Option --{option} gibt es nicht.',
  optionNoValue: '--{option} braucht einen Wert.',
  argumentUnknown: 'Ohne Option wird nichts erwartet, aber es gibt ein solches Argument.',
  answerUnknown: '--answer nimmt frage=yes, frage=no oder frage=cannotSee. Fragen: {questions}.',
  operationUnknown:
    'Eine solche Operation dokumentiert Adobe nicht; in Klammern die nächstliegenden: {names}.',
  noSimulator:
    '{munchkinId} ist eine simulierte Instanz. Setzen Sie MARKETO_SIMULATOR_URL auf die Adresse, unter der der Simulator läuft.',
  reportWritten: 'Der Bericht steht in {file}.',
  reportUnreadable: '{file} ist kein Bericht, den dieses Programm geschrieben hat.',
  reportNotWritten: 'Der Bericht ließ sich nicht nach {file} schreiben: {reason}.',
  crashed: 'In diesem Programm ist etwas schiefgegangen. Über die Verbindung ist nichts bekannt.',
  heading: {
    what: 'Was zu tun ist',
    notWrong: 'Woran es nicht liegt',
    alternatives: 'Es könnte auch sein',
    question: 'Eine Frage, die es klärt',
    answerWith:
      'Antworten Sie so und starten Sie erneut; zusammen mit --report und ohne --endpoint wird nirgends angefragt:',
    answers: 'Bisher beantwortet',
    checks: 'Prüfungen',
    permissions: 'Berechtigungen',
    warnings: 'Hinweise',
    calls:
      '{count, plural, =0 {Es gab keinen Aufruf} one {Was aufgerufen wurde (# Aufruf)} other {Was aufgerufen wurde (# Aufrufe)}}',
  },
  answered: '{question} {answer}',
  nextTry: 'Nächster Versuch: ab {nextTry}.',
  timed: '{name} ({took})',
  answerWithId: '{answer} ({requestId})',
  neededFor: '{needed}{hasReason, select, yes {: {reason}} other {}}',
  verdictLine: '{code} · {outcome} · {confidence}',
  tested: '{instance} getestet am {when}, in {took}.',
  testedNone: 'Getestet am {when}, in {took}.',
  apiUser: 'API-Benutzer: {apiUser}',
  code: 'Code für den Support: {code}',
} as const

/** The texts of `npm run -s permissions`. */
export const neededTicks = {
  usage:
    'Aufruf: npm run -s permissions -- --operations "getLeadByIdUsingGET, POST /rest/v1/leads.json" [--locale SPRACHE] [--json]',
  about:
    'Sagt, welche Berechtigungen ein API-Benutzer für die Aufrufe Ihres Programms braucht: die wenigsten, nach Adobes eigener Dokumentation.',
  option: {
    operations:
      'die Aufrufe, durch Kommas getrennt: Adobes operationId oder Methode und Pfad, mit {x} oder einem Wert für jeden Teil, der sich ändert',
    locale: 'Sprache der Texte',
    json: 'das Ergebnis als JSON statt in Worten ausgeben',
    help: 'das hier zeigen',
  },
  exit: 'Rückgabewert: 0 bekannt, 64 falscher Aufruf, oder keine der Operationen ist bekannt.',
  wrongUsage: 'Erwartet werden nur --operations mit einem Wert, --locale und --json.',
  heading: {
    ticks:
      '{count, plural, =0 {Diese Aufrufe brauchen keine Berechtigung} one {Haken Sie diese an (# Berechtigung)} other {Haken Sie diese an, keine anderen (# Berechtigungen)}}',
    advice: 'Ein Häkchen wert, wo der Massenexport wichtig ist',
    disagreements: 'Wo Adobes Dokumente voneinander abweichen',
    unknown: 'Nicht in Adobes Dokumenten',
  },
  neededBy: 'Für {operation}',
  advice: 'Adobe nennt für {operation} nur die Read-Only-Hälfte. Vielleicht braucht es beide.',
  source: {
    openApi: 'OpenAPI-Datei: {permissions}',
    reference: 'Endpoint-Referenz: {permissions}',
    nothing: 'sagt nichts',
  },
  differ: {
    meaning: 'Genommen: was eine von beiden nennt.',
    spelling: 'Dieselbe Berechtigung in zwei Schreibweisen.',
  },
  nearest: 'Am nächsten: {operations}',
} as const
