/** The life of a connection: what works, new values beside it, and its end. */
export const connected = {
  titleRead: '{host} kann Ihr Marketo lesen',
  titleGaps: '{host} ist verbunden, mit Lücken',
  titleDegraded: 'Die Verbindung zu Ihrem Marketo braucht Aufmerksamkeit',
  lead: 'Getestet {ago} mit {calls, plural, one {# Aufruf} other {# Aufrufen}}.',
  instance: 'Instanz',
  apiUser: 'API-Benutzer',
  apiUserUnknown: 'Marketo hat ihn nicht genannt',
  permissions: 'Berechtigungen',
  held: '{held, number} von {total, number} erforderlichen',
  optionalMissing: '{count, plural, one {# optionale} other {# optionale}}',
  callsToday: 'Aufrufe heute',
  calls: '{total, number}, davon dieser Benutzer {ours, number}',
  callsUnknown: 'Marketo hat es nicht gesagt',
  checked: 'Geprüft',
  partitions: 'Partitionen',
  partitionsSeen: '{count, plural, one {# sichtbar} other {# sichtbar}}',
  partitionsMissing: 'Fehlt eine?',
  partitionsLead:
    'Der API-Benutzer sieht eine Partition nur, wenn er seine Rolle in einem Arbeitsbereich hat, zu dem sie gehört.',
  partitionsSteps: [
    'Öffnen Sie in Marketo <b>Admin</b> › <b>Users & Roles</b> › <b>Users</b> und wählen Sie den API-Benutzer.',
    'Haken Sie seine Rolle im Arbeitsbereich der fehlenden Partition an und speichern Sie.',
    'Klicken Sie hier auf „Erneut testen“.',
  ] as readonly string[],
  gaps: 'Was noch nicht nachgewiesen ist',
  nameLabel: 'Name dieser Verbindung',
  nameHint: 'Nur Sie und Ihr Team in {host} sehen ihn, zum Beispiel „Produktion“ oder „Sandbox“.',
  nameMissing: 'Geben Sie der Verbindung einen Namen, oder verlassen Sie diese Seite.',
  nameTooLong: 'Ein Name hat höchstens 80 Zeichen.',
  nameTaken: 'So heißt schon eine andere Verbindung.',
  who: 'Wer was sehen kann',
  whoSees: [
    'Sie und alle aus Ihrem Team, die in {host} Verbindungen verwalten: die Instanz, den API-Benutzer und die Testergebnisse.',
    'Der Support von {host}: dasselbe, damit er helfen kann. Das Client Secret sieht er nie.',
    'Niemand: das Client Secret und die Tokens; sie bleiben verschlüsselt.',
  ] as readonly string[],
  update: 'Werte ändern',
  disconnect: 'Trennen',
  others: 'Ihre anderen Verbindungen',
  laterFailed: {
    title: 'Ein späterer Test kam nicht durch',
    text: 'Was Sie unten sehen, stammt vom letzten Test, der durchkam: {time}.',
    link: 'Ansehen, was gefunden wurde und was zu tun ist',
  },
  waiting: {
    title: 'Daneben warten neue Werte',
    text: '{host} arbeitet mit den bisherigen Werten weiter, bis ein Test mit den neuen durchkommt.',
    goOn: 'Mit den neuen Werten weitermachen',
    found: 'Ansehen, was ihr Test gefunden hat',
    keep: 'Bisherige Werte behalten',
    running: 'Die neuen Werte werden getestet',
    runningLink: 'Test ansehen',
  },
  toConfirm: {
    title: 'Ihr Marketo-Admin hat neue Werte eingegeben',
    text: 'Sie funktionieren. {host} nutzt sie, sobald Sie zustimmen.',
    link: 'Ansehen',
  },
  kept: 'Die neuen Werte sind vernichtet. Die bisherigen bleiben in Gebrauch.',
} as const

/** A working connection gets the values of another instance. */
export const otherInstance = {
  title: 'Das ist eine andere Marketo-Instanz',
  text: 'Das ist <code>{entered}</code>. Die Verbindung ist <code>{existing}</code>.',
  refused:
    'Eine Verbindung bleibt bei ihrer Instanz. Möchten Sie auch <code>{entered}</code> nutzen, fügen Sie eine eigene Verbindung hinzu. Ihre bisherige bleibt, wie sie ist.',
  add: 'Weitere Verbindung hinzufügen',
  confirm: 'Verbindung von {existing} auf {entered} umstellen',
  confirmHint:
    'Die Personen und Programme von <code>{existing}</code> sind nicht die von <code>{entered}</code>. Kommt ein Test durch, liest {host} nur noch <code>{entered}</code>.',
} as const

/** The record of every call of a test, to download. */
export const record = {
  title: 'Das Protokoll aller Aufrufe',
  lead: 'Jeder Aufruf dieses Tests, seine Uhrzeit und die Antwort, ohne die von Ihnen eingegebenen Werte und ohne Personendatensätze.',
  asText: 'Als Text herunterladen',
  asJson: 'Als JSON herunterladen',
  heading: 'Aufrufe von {host} bei Marketo {instance}',
  tested: 'Test vom {time}, Code für den Support {code}',
  apiUser: 'API-Benutzer: {apiUser}',
  count: '{calls, plural, one {# Aufruf} other {# Aufrufe}}',
  utc: 'Zeiten in UTC.',
  requestId: 'Marketo-Anfrage {requestId}',
} as const

export const disconnect = {
  title: '{instance} trennen?',
  lead: '{host} kann dieses Marketo dann nicht mehr lesen.',
  stops: 'Was sofort geschieht',
  stopsItems: [
    '{host} macht über diese Verbindung keine Aufrufe mehr.',
    'Wir vernichten das Client Secret und die Tokens, die wir haben. Das lässt sich nicht rückgängig machen.',
    'Ein laufender Test hält an, und Links an Ihren Marketo-Admin öffnen nichts mehr.',
    'Der Verlauf der Verbindung bleibt 13 Monate, ohne einen dieser Werte.',
  ] as readonly string[],
  open: 'Was bei Marketo offen bleibt',
  openLead:
    'Wir haben nur die Schlüssel, die Tür gehört Ihnen. Wer sonst noch Client Id und Client Secret hat, könnte sie weiter nutzen, bis Sie das hier tun:',
  steps: {
    service:
      'Löschen Sie den benutzerdefinierten Service unter <b>Admin</b> › <b>Integration</b> › <b>LaunchPoint</b>. Das ist der Ausschalter: Für seine Client Id und sein Client Secret gibt es dann keine Tokens mehr.',
    user: 'Löschen Sie den Nur-API-Benutzer <code>{apiUser}</code> unter <b>Admin</b> › <b>Users & Roles</b> › <b>Users</b>, sofern ihn kein anderer Service nutzt.',
    userUnnamed:
      'Löschen Sie den Nur-API-Benutzer unter <b>Admin</b> › <b>Users & Roles</b> › <b>Users</b>, sofern ihn kein anderer Service nutzt.',
    role: 'Löschen Sie seine Rolle unter <b>Admin</b> › <b>Users & Roles</b> › <b>Roles</b>, sofern kein anderer Benutzer sie hat.',
    addresses:
      'Sind <b>IP Restrictions</b> aktiviert, entfernen Sie unsere Adressen unter <b>Admin</b> › <b>Integration</b> › <b>Web Services</b>, sofern keine andere Verbindung zu {host} sie braucht:',
  },
  last: 'Nicht sicher, ob alles zu ist?',
  lastLead:
    'Löschen Sie zuerst den Service und lassen Sie uns dann noch einmal testen: Der Test muss abgelehnt werden. Ein früher vergebenes Token kann Marketo noch bis zu einer Stunde gelten lassen.',
  lastFound: 'Was der letzte Test gefunden hat, {ago}:',
  test: 'Noch einmal testen',
  confirm: 'Trennen',
  confirming: 'Die Verbindung wird getrennt',
  keep: 'Behalten',
  doneTitle: '{instance} ist getrennt',
  doneLead: 'Seit {time}. Das Client Secret und die Tokens, die wir hatten, sind vernichtet.',
  stillOpen: 'Bei Marketo noch offen',
  stillOpenLead:
    'Haken Sie ab, was Sie geschlossen haben. Die Häkchen sind nur für Sie und werden nicht gespeichert.',
  again: 'Wieder verbinden',
  againHint: 'Das wird eine neue Verbindung, mit eigenen Werten.',
} as const
