/** The customer's page: a link for the colleague who is the Marketo admin. */
export const links = {
  title: {
    whole: 'Vom Marketo-Admin einrichten lassen',
    step: 'Diesen Schritt jemand anderem überlassen',
    fix: 'Vom Marketo-Admin beheben lassen',
  },
  lead: 'Sie schicken einen Link. Wer ihn bekommt, braucht kein Konto, und nichts wird verbunden, bevor Sie hier zustimmen.',
  aboutStep: 'Dieser Link ist für einen Schritt: {step}',
  aboutFix: 'Dieser Link ist für eine Sache, die der Test gefunden hat: {finding}',
  mayTitle: 'Was der Link möglich macht',
  may: {
    whole: [
      'Sehen, was in Marketo anzulegen ist, Schritt für Schritt, mit allen Texten zum Kopieren.',
      'Die drei Werte dort eingeben. Wir testen sie sofort.',
    ] as readonly string[],
    step: [
      'Diesen Schritt sehen, mit allen Texten zum Kopieren, und ihn als erledigt abhaken.',
    ] as readonly string[],
    fix: [
      'Sehen, was der Test gefunden hat und was in Marketo zu tun ist.',
      'Uns erneut testen lassen und neue Werte eingeben, falls die Änderung welche ergibt.',
    ] as readonly string[],
  },
  mayNot: [
    'Er zeigt nie einen gespeicherten Wert und keine andere Verbindung.',
    'Er verbindet nichts: Sie sehen, was eingegeben wurde, und Sie klicken auf „Verbinden“.',
    'Er gilt 7 Tage und endet, sobald alles erledigt ist. Sie können ihn jederzeit zurücknehmen.',
  ] as readonly string[],
  mayNotTitle: 'Was er nicht tut',
  address: {
    label: 'Adresse irgendeiner offenen Marketo-Seite (optional)',
    hint: 'Sie bindet den Link an dieses Marketo, damit niemand die Werte eines anderen eingeben kann.',
    unusable:
      'Darin finden wir keine Munchkin ID wie <code>123-ABC-456</code>. Kopieren Sie die ganze Adresszeile, oder lassen Sie das Feld leer.',
    twoIds:
      'Darin stehen zwei verschiedene Munchkin IDs: <code>{first}</code> und <code>{second}</code>. Lassen Sie eine davon stehen.',
  },
  tiedTo: 'Gebunden an {instance}: Werte eines anderen Marketo werden abgelehnt.',
  make: 'Link erstellen',
  making: 'Der Link wird erstellt',
  replaces:
    'Dafür gibt es schon einen Link. Ein neuer ersetzt ihn, und die alte Adresse funktioniert dann nicht mehr.',
  problem: {
    tooMany:
      'Das waren viele Links in kurzer Zeit. Machen Sie ein paar Minuten Pause und versuchen Sie es dann erneut.',
    notFound: 'Worum es in diesem Link geht, ist nicht mehr da. Laden Sie die Seite neu.',
  },
  someone: 'Ihre Kontaktperson',
  made: {
    title: 'Ihr Link ist fertig',
    addressTitle: 'Schicken Sie diese Adresse weiter',
    once: 'Sie wird nur einmal gezeigt, hier. Geht sie verloren, erstellen Sie einen neuen Link; dieser gilt dann nicht mehr.',
    copyAddress: 'Adresse kopieren',
    codeTitle: 'Sagen Sie dazu: Die Seite muss diese zwei Wörter zeigen',
    codeHint: 'Zeigt sie andere, ist es nicht Ihr Link, und niemand sollte dort etwas eingeben.',
    waitTitle: 'Schauen Sie zu, oder kommen Sie später wieder',
    wait: 'Diese Seite zeigt, was schon getan ist. Der Link gilt bis {until}.',
    mail: 'Ein Text für die E-Mail',
    copyMail: 'Text kopieren',
    openMail: 'In meinem E-Mail-Programm öffnen',
    request: 'Als Änderungsauftrag',
    requestLead: 'Reiner Text mit allem, was zu tun ist, für ein Ticket.',
    another: 'Noch einen Link erstellen',
  },
  mail: {
    subject: {
      whole: 'Bitte verbinden Sie unser Marketo mit {host}',
      step: 'Bitte um einen Schritt in unserem Marketo für {host}',
      fix: 'Bitte um eine Änderung in unserem Marketo für {host}',
    },
    greeting: 'Guten Tag,',
    ask: {
      whole:
        'könnten Sie unser Marketo mit {host} verbinden? Diese Seite sagt Schritt für Schritt, was zu tun ist, und nimmt am Ende die Werte entgegen. Es dauert etwa fünf Minuten, und Sie brauchen kein Konto:',
      step: 'könnten Sie einen Schritt in unserem Marketo machen, damit wir es mit {host} verbinden können? Diese Seite sagt, wie es geht. Sie brauchen kein Konto:',
      fix: 'die Verbindung zwischen unserem Marketo und {host} braucht eine Änderung. Diese Seite sagt, was zu tun ist, und testet es danach. Sie brauchen kein Konto:',
    },
    code: 'Die Seite muss die Wörter „{code}“ zeigen. Wenn nicht, sagen Sie mir bitte Bescheid und geben Sie nichts ein.',
    until: 'Der Link gilt bis {until}.',
    closing: 'Vielen Dank',
  },
  request: {
    heading: 'Dasselbe mit Bildern und einem Formular für die Werte',
    headingStep: 'Dasselbe mit Bildern, zum Abhaken, wenn es erledigt ist',
    code: 'Die Seite muss die Wörter „{code}“ zeigen. Der Link gilt bis {until}; ein Konto ist nicht nötig.',
  },
  listTitle: 'Ihre Links',
  none: 'Noch kein Link. Sobald Sie einen erstellt haben, sehen Sie hier, was damit geschieht.',
  earlier: 'Frühere Links',
  scope: {
    whole: 'Die ganze Einrichtung',
    step: 'Ein Schritt: {step}',
    fix: 'Eine Änderung',
  },
  task: {
    role: 'die Rolle',
    user: 'der Nur-API-Benutzer',
    service: 'der benutzerdefinierte Service',
    endpoint: 'der REST API Endpoint',
  },
  state: {
    unopened: 'Noch nicht geöffnet',
    opened: 'Geöffnet',
    entered: 'Werte eingegeben',
    completed: 'Erledigt',
    revoked: 'Zurückgenommen',
    expired: 'Abgelaufen',
  },
  words: 'Zwei Wörter: {code}',
  madeAgo: 'Erstellt {ago}',
  until: 'Gilt bis {until}',
  progress: {
    label: 'Wie weit es ist',
    opened: 'Geöffnet {ago}',
    notOpened: 'Geöffnet',
    role: 'Rolle angelegt',
    user: 'Nur-API-Benutzer angelegt',
    service: 'Service angelegt',
    endpoint: 'Endpoint gefunden',
    entered: 'Werte eingegeben {ago}',
    enteredBy: 'Werte eingegeben von {name} {ago}',
    notEntered: 'Werte eingegeben',
    tested: 'Getestet',
    testing: 'Wird getestet',
    letIn: 'Die Werte funktionieren',
    found: 'Ergebnis des Tests: {finding}',
    fixed: 'Die Änderung wirkt',
    done: 'erledigt',
    open: 'steht noch aus',
    now: 'jetzt',
  },
  takeBack: 'Zurücknehmen',
  takeBackWhat: 'Link {code} zurücknehmen',
  again: 'Neuen erstellen',
  againWhat: 'Neuen Link statt {code} erstellen',
  tookBack: 'Der Link ist zurückgenommen. Seine Adresse öffnet nichts mehr.',
  toConfirm: {
    title: 'Die Werte funktionieren. Jetzt entscheiden Sie',
    text: 'Sehen Sie sich an, was eingegeben wurde, und klicken Sie auf „Verbinden“, wenn es Ihres ist.',
    button: 'Ansehen und verbinden',
  },
  declined:
    'Diese Werte sind vernichtet, und ihr Link ist zurückgenommen. Erstellen Sie einen neuen Link, wenn Sie es noch einmal versuchen möchten.',
} as const

/** The admin's pages. They have no account, and may never have heard of the host. */
export const adminLink = {
  open: {
    title: 'Öffnen Sie die Seite, die man Ihnen geschickt hat',
    text: 'Es geht darum, Ihr Marketo mit {host} zu verbinden. Klicken Sie auf die Schaltfläche, um sie zu öffnen.',
    button: 'Seite öffnen',
  },
  problem: {
    unknown: {
      title: 'Diesen Link kennen wir nicht',
      text: 'Vielleicht wurde er beim Kopieren abgeschnitten. Bitten Sie die Person, von der er kam, um die ganze Adresse oder einen neuen Link.',
    },
    expired: {
      title: 'Dieser Link ist abgelaufen',
      text: 'Ein Link gilt 7 Tage. Bitten Sie die Person, von der er kam, um einen neuen. Was Sie in Marketo getan haben, geht nicht verloren.',
    },
    revoked: {
      title: 'Dieser Link wurde zurückgenommen',
      text: 'Die Person, von der er kam, hat ihn beendet oder durch einen neuen ersetzt. Fragen Sie, welcher Link gilt.',
    },
    completed: {
      title: 'Das ist erledigt',
      text: 'Wofür dieser Link da war, funktioniert. Sie müssen nichts mehr tun. Vielen Dank.',
    },
    rateLimited: {
      title: 'Das waren viele Versuche in kurzer Zeit',
      text: 'Zur Sicherheit machen wir eine kurze Pause. Versuchen Sie es in zehn Minuten erneut.',
    },
    notOpen: {
      title: 'Öffnen Sie den Link noch einmal',
      text: 'Zu Ihrer Sicherheit schließt sich diese Seite nach zwei Stunden ohne Aktivität. Öffnen Sie den Link aus der Nachricht noch einmal. Was Sie getan haben, ist noch da.',
    },
  },
  ended: {
    revoked:
      '{sender} hat diesen Link zurückgenommen oder durch einen neuen ersetzt. Fragen Sie, welcher Link gilt.',
    expired:
      'Ein Link gilt 7 Tage. Bitten Sie {sender} um einen neuen. Was Sie in Marketo getan haben, geht nicht verloren.',
    completed:
      'Marketo ist verbunden, und {sender} weiß es. Sie müssen nichts mehr tun. Vielen Dank.',
  },
  aim: 'für Ihr Marketo',
  title: {
    whole: '{sender} von {tenant} bittet Sie, Marketo mit {host} zu verbinden',
    step: '{sender} von {tenant} bittet Sie um einen Schritt in Marketo',
    fix: '{sender} von {tenant} bittet Sie um eine Änderung in Marketo',
  },
  lead: {
    whole:
      'Sie legen eine Rolle, einen Benutzer und einen Service an und geben dann drei Werte ein. Das dauert etwa fünf Minuten; Sie können unterbrechen und wiederkommen.',
    step: 'Er wird gebraucht, um Ihr Marketo mit {host} zu verbinden. Haken Sie ihn ab, wenn er erledigt ist.',
    fix: 'Die Verbindung zu {host} braucht sie. Sagen Sie uns, wenn sie gemacht ist, dann testen wir.',
  },
  codeTitle: 'Dieselben zwei Wörter sieht auch {sender}:',
  codeHint: 'Nicht dieselben? Dann geben Sie nichts ein und fragen Sie {sender}.',
  instance: 'Es geht um die Marketo-Instanz {instance}.',
  willDo: 'Was {host} danach kann',
  stepsTitle: 'Was in Marketo zu tun ist',
  task: {
    role: 'Rolle anlegen',
    user: 'Nur-API-Benutzer anlegen',
    service: 'Benutzerdefinierten Service anlegen',
    endpoint: 'REST API Endpoint finden',
    values: 'Die drei Werte eingeben',
  },
  taskDone: 'Erledigt',
  markDone: 'Das ist erledigt',
  takeBack: 'Doch nicht erledigt',
  stepIsDone: {
    title: 'Vielen Dank, dieser Schritt ist erledigt',
    text: '{sender} sieht es schon. Sie können diese Seite schließen.',
  },
  valuesLead:
    'Sie gehen verschlüsselt an {host}. Das Client Secret kann niemand mehr lesen, auch {sender} nicht.',
  yourName: {
    label: 'Ihr Name (optional)',
    hint: '{sender} sieht ihn neben den Werten, bevor etwas verbunden wird.',
  },
  valuesToo: 'Sie haben die Werte zur Hand?',
  otherInstance: {
    title: 'Das sind Werte eines anderen Marketo',
    text: 'Eingegeben haben Sie {entered}, und dieser Link ist für {asked}. Geben Sie die Werte von {asked} ein, oder bitten Sie {sender} um einen neuen Link.',
  },
  notInScope: {
    title: 'Dieser Link nimmt keine Werte an',
    text: 'Bitten Sie {sender} um einen, der es tut.',
  },
  changedElsewhere: {
    title: 'Eben hat jemand anderes Werte eingegeben',
    text: 'Von Ihnen ist nichts verloren, und nichts wurde überschrieben. Laden Sie die Seite neu, um den Stand zu sehen.',
  },
  may: {
    title: 'Was diese Seite darf',
    shows:
      'Sie zeigt, was zu tun ist. Sie zeigt keinen gespeicherten Wert und nichts von anderen Verbindungen.',
    values:
      'Werte, die Sie eingeben, werden mit rein lesenden Aufrufen getestet. Genutzt werden sie erst, wenn {sender} sie bestätigt.',
    until: 'Der Link gilt bis {until} oder bis alles erledigt ist. {sender} kann ihn zurücknehmen.',
  },
  testing: {
    title: 'Test von {instance}',
    lead: 'Das dauert ein paar Sekunden. {sender} sieht das Ergebnis auch.',
  },
  works: {
    title: 'Es funktioniert',
    lead: '{sender} bestätigt es jetzt auf der eigenen Seite. Diese hier können Sie schließen. Vielen Dank.',
    badge: 'Von Marketo durchgelassen',
    instance: 'Instanz',
    apiUser: 'API-Benutzer',
    words: 'Zwei Wörter',
    other: 'Andere Werte eingeben',
  },
  found: {
    change: 'Werte ändern',
    steps: 'Zurück zu allen Schritten',
  },
  fix: {
    changed: 'Ich habe es geändert',
    testNow: 'Jetzt testen',
    newValues: 'Die Änderung hat neue Werte ergeben',
    newValuesLead:
      'Ein neuer Service oder ein neues Secret? Geben Sie die Werte hier ein. Genutzt werden sie erst, wenn {sender} sie bestätigt.',
  },
  fixWatch: {
    watching: 'Wir testen jetzt von selbst. Der nächste Test ist um {time}.',
    soon: 'Wir testen jetzt von selbst.',
    over: 'Marketo antwortet noch wie zuvor. Gehen Sie die Schritte noch einmal durch und sagen Sie uns dann wieder Bescheid.',
    stopped: 'Wir testen nicht mehr von selbst.',
  },
  wait: 'Zum Schutz Ihres Marketo machen wir eine kurze Pause. Versuchen Sie es in {minutes, plural, one {# Minute} other {# Minuten}} erneut.',
  gone: 'Das Client Secret wurde nach {secretHours, plural, one {# Stunde} other {# Stunden}} ohne Verbindung vernichtet. Geben Sie die drei Werte noch einmal ein.',
} as const

/** What the customer sees before values of somebody else become theirs. */
export const confirm = {
  title: 'Ist das Ihr Marketo?',
  lead: 'Diese Werte kamen über Ihren Link, und Marketo hat sie durchgelassen. Genutzt werden sie erst, wenn Sie verbinden.',
  instance: 'Instanz',
  instanceHint:
    'Sie steht in der Adresse jeder Marketo-Seite und unter <b>Admin</b> › <b>Integration</b> › <b>Munchkin</b>.',
  expected:
    'Erwartet haben Sie {expected}. Das hier ist {instance}. Verbinden Sie es nur, wenn Sie wissen, warum es ein anderes ist.',
  apiUser: 'API-Benutzer',
  apiUserUnknown: 'Marketo hat ihn nicht genannt',
  enteredBy: 'Eingegeben von',
  enteredByUnknown: 'Ohne Namen',
  enteredAt: 'Eingegeben',
  words: 'Zwei Wörter des Links',
  wordsHint: 'Sie haben einen Link mit diesen zwei Wörtern verschickt.',
  connect: 'Verbinden',
  connecting: 'Die Verbindung wird hergestellt',
  decline: 'Das sind nicht unsere',
  whatConnect: 'Wenn Sie verbinden, nutzt {host} ab dann diese Werte.',
  whatConnectSwap:
    'Wenn Sie verbinden, nutzt {host} ab dann diese Werte, und die bisherigen werden vernichtet.',
  whatDecline:
    'Nicht Ihre? Dann vernichten wir die Werte und nehmen den Link zurück. Sonst ändert sich nichts.',
} as const
