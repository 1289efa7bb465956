/** Steps 5 and 6: the live test, the diagnosis page, and the request to a colleague. */
export const test = {
  title: 'Test von {instance}',
  titleReady: '{instance} testen',
  listLabel: 'Prüfungen',
  lead: '{calls, plural, one {Ein rein lesender Aufruf.} other {{calls, number} rein lesende Aufrufe.}} Das dauert ein paar Sekunden; Sie können die Seite verlassen.',
  announceDone: '{check}: {status}. {detail}',
  announceEnd: 'Der Test ist zu Ende.',
} as const

export const diagnosis = {
  pageTitle: 'Was der Test gefunden hat',
  next: 'Was zu tun ist',
  notWrong: 'Woran es nicht liegt',
  alternatives: 'Es könnte auch sein',
  evidence: 'Was Marketo geantwortet hat',
  evidenceLead: 'Jeder Aufruf dieses Tests, ohne die Werte, die Sie eingegeben haben.',
  ifYouLeave: 'Wenn Sie jetzt gehen',
  leaveInUse:
    'Die Verbindung und ihre Zugangsdaten bleiben, wie sie sind. Sie können jederzeit wiederkommen und erneut testen, ohne etwas einzugeben.',
  waiting: 'Sie müssen nichts ändern.',
  permissions: 'Berechtigungen',
  answered: 'Was geantwortet wurde',
  takeBack: 'Zurücknehmen',
  takeBackWhat: 'Antwort zurücknehmen auf: {question}',
  askAdmin: 'Jemanden fragen, der es sehen kann',
  otherInstances: 'In einer anderen Instanz angelegt?',
  otherInstancesLead:
    'Einen Service gibt es immer nur in einer Instanz. Wir können dieselben Werte bei einer Ihrer anderen versuchen.',
  tryInstance: '{instance} versuchen',
  call: {
    requestId: 'Marketo-Anfrage <code>{requestId}</code>',
  },
} as const

/** Plain text to send to a colleague. No marks: it ends up in a mail or a chat. */
export const request = {
  openMail: 'In meinem E-Mail-Programm öffnen',
  mailSubject: '{host}: bitte API-Zugang in unserem Marketo einrichten',
  greeting: 'Guten Tag,',
  intro:
    'wir möchten unser Marketo mit {host} verbinden. Könnten Sie das in Marketo einrichten? Es dauert etwa fünf Minuten und belegt keine weitere Lizenz.',
  stepIntro:
    'wir möchten unser Marketo mit {host} verbinden. Könnten Sie dafür diesen einen Schritt in Marketo erledigen?',
  roleHeading: '1. Eine Rolle',
  role: 'Admin > Users & Roles > Roles > New Role. Name: {roleName}. Unter Access API nur diese Berechtigungen anhaken:',
  permission: '- {permission}: {reason}',
  permissionOptional: '- {permission} (optional): {reason}',
  noReason: 'für die Verbindung nötig',
  instance: 'Instanz: {instance}',
  userHeading: '2. Ein Nur-API-Benutzer',
  user: 'Admin > Users & Roles > Create API Only User (älteres Marketo: Users > Invite New User, API Only anhaken). E-Mail-Adresse: {userEmail}. Geben Sie ihm nur diese Rolle, in jedem Arbeitsbereich, den {host} sehen soll. Lassen Sie Access Expires leer.',
  serviceHeading: '3. Ein benutzerdefinierter Service',
  service:
    'Admin > Integration > LaunchPoint > New > New Service. Anzeigename (Display Name): {serviceName}. Service: Custom. API Only User: der aus Schritt 2.',
  addressesHeading: '4. Nur falls IP Restrictions aktiviert sind',
  addresses:
    'Admin > Web Services > IP Restrictions > Edit. Eintragen: {addresses}. Die Login Settings sind etwas anderes und bleiben, wie sie sind.',
  valuesHeading: 'Was ich von Ihnen brauche',
  values:
    'Client Id und Client Secret (LaunchPoint > View Details) und den REST API Endpoint (Admin > Integration > Web Services). Bitte schicken Sie das Client Secret auf einem Weg, der bei uns für Passwörter erlaubt ist.',
  fixIntro:
    'unsere Verbindung zwischen Marketo und {host} braucht eine Änderung in Marketo. Das hat der Test gefunden:',
  found: '{title}.',
  fixHeading: 'Was zu tun ist',
  questionIntro:
    'der Test unserer Verbindung zwischen Marketo und {host} lässt eine Frage offen, und ich kann die Antwort in Marketo nicht sehen:',
  questionAfter: 'Ein Wort genügt als Antwort.',
  fixAfter: 'Sagen Sie mir dann Bescheid, und ich teste die Verbindung erneut.',
  closing: 'Vielen Dank',
} as const
