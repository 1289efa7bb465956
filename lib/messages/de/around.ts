/** What surrounds the steps: the opening question, problems with the session, the demo's host page. */
export const opening = {
  title: 'Verbinden Sie Ihr Marketo mit {host}',
  lead: 'Mit den richtigen Rechten in Marketo dauert es etwa fünf Minuten. Wo stehen Sie?',
  existing: 'Ihre Verbindungen',
  existingLead:
    'Sie haben Marketo schon verbunden. Öffnen Sie eine dieser Verbindungen, oder fügen Sie eine hinzu.',
  unnamed: 'Verbindung ohne Namen',
  another: 'Weitere Verbindung hinzufügen',
  ended: 'Getrennt',
  haveValues: 'Ich habe die drei Werte',
  haveValuesHint: 'REST API Endpoint, Client Id und Client Secret. Sie testen sie sofort.',
  canAdmin: 'Ich kann im Admin-Bereich von Marketo etwas ändern',
  canAdminHint:
    'Wir zeigen Ihnen Schritt für Schritt, wie Sie Rolle, Benutzer und Service anlegen.',
  neither: 'Weder noch',
  neitherHint:
    'Sie schicken einen Link an die Person, die bei Ihnen Marketo-Admin ist, und verfolgen es hier.',
  resume: 'Weitermachen, wo Sie aufgehört haben',
  resumeHint: 'Wir haben Ihre Eingaben behalten.',
  status: {
    draft: 'Noch nicht verbunden',
    pending: 'Wartet auf Bestätigung',
    usable: 'Verbunden',
    degraded: 'Braucht Aufmerksamkeit',
    disconnected: 'Getrennt',
  },
} as const

export const stored = {
  title: 'Was wir speichern und wer es sehen kann',
  items: [
    'Das Client Secret und die Tokens von Marketo sind verschlüsselt. Niemand kann sie wieder lesen, auch der Support nicht.',
    'Ein Client Secret, das zu keiner Verbindung geführt hat, wird nach {secretHours, plural, one {# Stunde} other {# Stunden}} vernichtet. Die anderen Werte eines Entwurfs bleiben {draftDays, plural, one {# Tag} other {# Tage}}.',
    'Das Ergebnis jedes Tests bleibt 13 Monate: Zeiten, Aufrufe und die Antworten von Marketo, ohne die von Ihnen eingegebenen Werte.',
    'Sie, alle aus Ihrem Team, die in {host} Verbindungen verwalten, und der Support von {host} sehen den Endpoint, den API-Benutzer und die Testergebnisse.',
    'Der Test liest keine Personendatensätze aus Ihrem Marketo.',
  ] as readonly string[],
} as const

export const problem = {
  tokenUsed: {
    title: 'Dieser Link wurde schon benutzt',
    text: 'Jeder Link öffnet die Einrichtung einmal. Gehen Sie zurück zu {host} und starten Sie dort. Was Sie gespeichert haben, ist noch da.',
  },
  tokenExpired: {
    title: 'Dieser Link ist abgelaufen',
    text: 'Ein Link gilt zehn Minuten. Gehen Sie zurück zu {host} und starten Sie dort. Was Sie gespeichert haben, ist noch da.',
  },
  tokenUnknown: {
    title: 'Diesen Link kennen wir nicht',
    text: 'Vielleicht wurde er beim Kopieren abgeschnitten. Gehen Sie zurück zu {host} und starten Sie dort.',
  },
  cookieRefused: {
    title: 'Ihr Browser behält hier keine Sitzung',
    text: 'Er lehnt das Cookie ab, das diese Seite innerhalb einer anderen Seite braucht. Gehen Sie zurück zu {host} und bitten Sie um einen Link, der sich in einem eigenen Fenster öffnet, oder erlauben Sie hier Cookies und starten Sie neu.',
  },
  waiting: {
    title: 'Warten auf {host}',
    text: 'Die Einrichtung öffnet sich, sobald {host} Sie übergibt.',
    late: '{host} hat nicht geantwortet. Schließen Sie dies, laden Sie die Seite von {host} neu und starten Sie dort. Was Sie gespeichert haben, ist noch da.',
  },
  noSession: {
    title: 'Ihre Sitzung ist beendet',
    text: 'Zu Ihrer Sicherheit endet sie nach zwei Stunden ohne Aktivität. Gehen Sie zurück zu {host} und starten Sie dort. Was Sie gespeichert haben, ist noch da.',
  },
  rateLimited: {
    title: 'Das waren viele Versuche in kurzer Zeit',
    text: 'Zum Schutz Ihres Marketo machen wir eine kurze Pause. Versuchen Sie es in {minutes, plural, one {# Minute} other {# Minuten}} erneut.',
  },
  unavailable: {
    title: 'Wir erreichen unseren Speicher gerade nicht',
    text: 'Das liegt an uns. Was Sie gespeichert haben, ist sicher. Laden Sie diese Seite in einer Minute neu.',
  },
  sealed: {
    title: 'Wir können Zugangsdaten gerade nicht sicher verwahren',
    text: 'Das liegt an uns, deshalb nehmen wir keine an, bis es gelöst ist. Was Sie gespeichert haben, ist sicher. Laden Sie diese Seite in einer Minute neu.',
  },
  notFound: {
    title: 'Hier ist nichts',
    text: 'Vielleicht steckt ein Tippfehler in der Adresse, oder die Seite gehört zu einer anderen Sitzung. Gehen Sie zurück zu {host} und starten Sie dort.',
  },
  away: {
    title: 'Wir waren nicht zu erreichen',
    text: 'Was Sie gespeichert haben, ist nicht verloren. Sobald Sie wieder online sind, laden Sie die Seite neu.',
    press:
      'Wir waren nicht zu erreichen, und auf dieser Seite ist nichts verloren. Sobald Sie wieder online sind, klicken Sie noch einmal auf die Schaltfläche.',
  },
  broken: {
    title: 'Bei uns ist etwas schiefgegangen',
    text: 'Nichts, was Sie gespeichert haben, ist verloren. Laden Sie die Seite neu. Passiert es noch einmal, nennen Sie dem Support von {host} diesen Code: <code>{code}</code>',
  },
  otherOrigin: {
    title: 'Das kam von einer anderen Seite',
    text: 'Wir nehmen nur an, was aus dieser Einrichtung geschickt wird. Öffnen Sie sie erneut aus {host} und wiederholen Sie den Schritt.',
  },
  tooLarge: {
    title: 'Das ist zu viel auf einmal',
    text: 'Die drei Werte sind kurz. Gehen Sie zurück und fügen Sie jeden einzeln ein. Nichts Gespeichertes ist verloren.',
  },
  opening: {
    title: 'Marketo mit {host} verbinden',
    text: 'Klicken Sie auf die Schaltfläche, um die Einrichtung zu öffnen. Der Link funktioniert einmal.',
    button: 'Einrichtung öffnen',
  },
} as const

/** The address without a session. */
export const home = {
  title: 'Hier gibt es noch nichts einzurichten',
  text: 'Öffnen Sie die Einrichtung aus dem Produkt, das Sie mit Marketo verbinden möchten. Es bringt Sie mit einem eigenen Link hierher.',
} as const

export const demo = {
  title: 'Integrationen',
  lead: 'Diese Seite steht für Ihr Produkt. In der Demo heißt es {host}. Angemeldet für {tenant}.',
  marketo: 'Adobe Marketo Engage',
  marketoHint: 'Gleicht Personen und Aktivitäten mit Ihrem Marketo ab.',
  connect: 'Marketo verbinden',
  add: 'Weitere Verbindung hinzufügen',
  openHere: 'Hier öffnen',
  none: 'Noch keine Verbindung',
  lastTest: 'Letzter Test: {time}',
  result: {
    connected: 'Marketo ist verbunden.',
    exited: 'Sie haben die Einrichtung verlassen. Sie können sie jederzeit wieder öffnen.',
  },
  chooseTenant: 'Angemeldet für',
  needsTitle: 'Was {host} verlangt',
  needsNote: 'Zeigt sich mit: {needs}',
  needs: {
    lead: 'Read-Only Lead',
    leadActivity: 'Read-Only Lead und Activity',
    leadActivityCampaign: 'Read-Only Lead, Activity und Campaign',
    gaps: 'Read-Only Lead, dazu Read-Only Activity optional',
    featureMustVerify: 'Read-Only Lead, und Named Account muss funktionieren',
  },
  reasons: {
    lead: 'Liest Personen, um sie Ihren Kontakten zuzuordnen',
    activity: 'Liest Aktivitäten, um sie in der Zeitleiste zu zeigen',
    campaign: 'Liest Kampagnen, um sie in Listen anzubieten',
    namedAccount: 'Liest Named Accounts, um Unternehmen zuzuordnen',
  },
  simulated: 'Simulierte Marketo-Instanzen',
  simulatedHint: 'Jedes Wertepaar zeigt einen Ausgang. Kopieren Sie die Werte in die Einrichtung.',
  instance: 'REST API Endpoint',
  correct: 'Richtige Werte',
} as const
