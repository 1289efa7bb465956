/** Step 4: the form, its repairs and warnings. */
export const credentials = {
  title: 'Geben Sie die drei Werte aus Marketo ein',
  lead: 'Sie liegen verschlüsselt bei uns. Ihr Marketo-Admin findet sie unter <b>LaunchPoint</b> und <b>Web Services</b>.',
  update: {
    title: 'Zugangsdaten von {name} ändern',
    titleUnnamed: 'Zugangsdaten von {munchkinId} ändern',
    lead: 'Was in Gebrauch ist, bleibt es, bis das neue Paar funktioniert. Fügen Sie Client Id und Client Secret zusammen ein: Sie gehören zu einem Service in <b>LaunchPoint</b>.',
  },
  endpoint: {
    label: 'REST API Endpoint',
    hint: 'Fügen Sie ein, was Sie haben, auch die Adresse irgendeiner offenen Marketo-Seite. Wir nehmen uns, was wir brauchen.',
    willCall: 'Wir rufen <b>{url}</b> auf.',
    placeholderId: 'Diese Munchkin ID steht in Anleitungen von Adobe. Prüfen Sie, ob es Ihre ist.',
    missing: 'Fügen Sie den REST API Endpoint aus Marketo ein.',
    unusable: {
      soap: 'Das ist die Adresse der SOAP API, die Marketo abgeschaltet hat. Kopieren Sie in <b>Web Services</b> aus dem Kasten <b>REST API</b> die Zeile <b>Endpoint</b>.',
      adminPage:
        'Das ist die Adresse der Marketo-Oberfläche. Öffnen Sie <b>Admin</b> › <b>Web Services</b> und kopieren Sie aus dem Kasten <b>REST API</b> die Zeile <b>Endpoint</b>.',
      trackingHost:
        'Das ist eine Adresse für Tracking oder Landingpages. Öffnen Sie <b>Admin</b> › <b>Web Services</b> und kopieren Sie aus dem Kasten <b>REST API</b> die Zeile <b>Endpoint</b>.',
      example:
        'Das ist ein Beispiel aus einer Anleitung. Ihre eigene Adresse steht unter <b>Admin</b> › <b>Web Services</b>, im Kasten <b>REST API</b>.',
      other:
        'Darin finden wir keine Munchkin ID. Sie hat drei Ziffern, drei Buchstaben und drei Ziffern, zum Beispiel <code>123-ABC-456</code>.',
    },
    twoIds:
      'Darin stehen zwei verschiedene Munchkin IDs, <code>{first}</code> und <code>{second}</code>. Lassen Sie die richtige stehen.',
    useThis: '{munchkinId} verwenden',
    used: 'Wir haben {munchkinId} genommen und den Rest weggelassen.',
    simulatedOnly:
      'Diese Sitzung nimmt nur simulierte Instanzen. Deren Munchkin ID beginnt mit <code>000-</code>.',
    tooLong: 'Das ist zu lang für eine Adresse. Fügen Sie nur den Endpoint ein.',
    whereTitle: 'Wo finde ich den Endpoint?',
    where:
      'Öffnen Sie <b>Admin</b>, <b>Integration</b>, <b>Web Services</b>. Kopieren Sie im Kasten <b>REST API</b> die Zeile <b>Endpoint</b>. Die Zeile <b>Identity</b> geht auch.',
    addressBarTitle: 'Kein Zugang zum Admin-Bereich?',
    addressBar:
      'Öffnen Sie irgendeine Seite von Marketo und kopieren Sie ihre Adresse oben aus dem Browser. Darin steht die Munchkin ID.',
  },
  clientId: {
    label: 'Client Id',
    hint: 'Klicken Sie in <b>LaunchPoint</b> neben dem Service auf <b>View Details</b>. Sie können den ganzen Text auf einmal hier einfügen.',
    missing: 'Fügen Sie die Client Id aus Marketo ein.',
    tooLong: 'Das ist zu lang für eine Client Id. Fügen Sie nur den Wert ein.',
  },
  clientSecret: {
    label: 'Client Secret',
    hint: 'Einmal gespeichert, kann es niemand mehr lesen, auch unser Support nicht.',
    kept: 'Gespeichert und verborgen. Lassen Sie das Feld leer, um es zu behalten.',
    keptUntil: 'Wir behalten es bis {time}, sofern der Test nicht gelingt.',
    gone: 'Nach {secretHours, plural, one {# Stunde} other {# Stunden}} haben wir das gespeicherte Client Secret vernichtet. Fügen Sie es noch einmal ein.',
    missing: 'Fügen Sie das Client Secret aus Marketo ein.',
    both: 'Eine neue Client Id bringt ein neues Client Secret mit. Fügen Sie beide ein.',
    tooLong: 'Das ist zu lang für ein Client Secret. Fügen Sie nur den Wert ein.',
  },
  swapped: 'Client Id und Client Secret sehen vertauscht aus.',
  swap: 'Tauschen',
  swapDone: 'Wir haben Client Id und Client Secret getauscht.',
  undo: 'Rückgängig',
  undone: 'Hier steht wieder, was vorher da war.',
  pasted: {
    filled: 'Das haben wir im eingefügten Text gefunden und eingetragen: {fields}.',
    leftOut: {
      accessToken:
        'Das Zugriffstoken haben wir weggelassen: Es läuft binnen einer Stunde ab, das Client Secret nicht.',
      maskedSecret:
        'Das Client Secret darin ist durch Punkte verdeckt. Kopieren Sie es einzeln und fügen Sie es in sein Feld ein.',
      twoEndpoints:
        'Darin stehen zwei verschiedene Munchkin IDs, deshalb haben wir keine genommen. Fügen Sie nur die richtige ein.',
      twoServices:
        'Darin stehen die Werte von zwei Services, deshalb haben wir keine genommen. Fügen Sie nur die von einem Service ein.',
      tooLong: 'Das ist zu viel zum Lesen. Fügen Sie die Werte einzeln ein.',
    },
  },
  unreachable: {
    title: 'Wir waren nicht zu erreichen',
    text: 'Alles, was Sie eingegeben haben, steht noch hier. Sobald Sie wieder online sind, klicken Sie noch einmal auf die Schaltfläche.',
  },
  outdated: {
    title: 'Diese Seite ist älter als die Einrichtung',
    text: 'Die Einrichtung wurde erneuert, während diese Seite offen war. Alles, was Sie eingegeben haben, steht noch hier: Kopieren Sie, was Sie brauchen, und laden Sie die Seite neu.',
  },
  ended: {
    title: 'Ihre Sitzung ist beendet',
    text: 'Zu Ihrer Sicherheit endet sie nach zwei Stunden ohne Aktivität. Alles, was Sie eingegeben haben, steht noch hier. Öffnen Sie die Einrichtung in einem anderen Tab erneut aus {host} und kopieren Sie die Werte hinüber.',
  },
  changed: {
    title: 'Inzwischen wurden andere Werte gespeichert',
    text: 'Nachdem diese Seite geöffnet war, wurden in einem anderen Tab oder von jemandem aus Ihrem Team Werte für diese Verbindung gespeichert. Wir haben sie nicht überschrieben, und Ihre Eingaben stehen noch alle hier.',
    shown:
      'Nachdem diese Seite geöffnet war, wurden in einem anderen Tab oder von jemandem aus Ihrem Team Werte für diese Verbindung gespeichert. Wir haben sie nicht überschrieben. Sie stehen jetzt hier; Ihre Eingaben wurden nicht gespeichert.',
    load: 'Laden, was dort gespeichert wurde',
    keep: 'Meine Eingaben hier behalten',
  },
  calls: '{calls, plural, one {# Aufruf bei Marketo} other {# Aufrufe bei Marketo}}, nur lesend.',
  whichCalls: 'Welche?',
  whichCallsLead:
    'Keiner davon liest einen Personendatensatz, und keiner ändert etwas. Lehnt Marketo einen ab, fragen wir zur Sicherheit noch einmal.',
  callToken: 'Bittet Marketo um ein Token',
  callUsage: 'Liest, wie viele API-Aufrufe es heute gab',
  callElsewhere: 'Dasselbe von unserer Adresse {address}, da Sie jede einzeln freigeben können',
  callProbe: 'Zeigt, ob {permission} vergeben ist',
  busy: 'Wird gespeichert, der Test beginnt',
  notEditable:
    'Diese Verbindung lässt sich gerade nicht ändern. Gehen Sie zurück zu {host} und öffnen Sie sie erneut.',
} as const

/** What we did to a pasted endpoint. */
export const repair = {
  trimmed: 'Wir haben die Leerzeichen am Rand entfernt.',
  unquoted: 'Wir haben die Anführungszeichen entfernt.',
  scheme_added: 'Wir haben <code>https://</code> davorgesetzt.',
  scheme_upgraded: 'Wir rufen sie mit <code>https</code> auf, nicht mit <code>http</code>.',
  path_removed: 'Wir haben <code>{path}</code> entfernt, das brauchen Sie nicht.',
  slashes_removed: 'Wir haben die überzähligen Schrägstriche entfernt.',
  backslash_removed: 'Wir haben den umgekehrten Schrägstrich entfernt.',
  query_removed: 'Wir haben entfernt, was nach dem Fragezeichen kommt.',
  port_removed: 'Wir haben den Port entfernt, den brauchen Sie nicht.',
  case_changed: 'Wir haben die Buchstaben großgeschrieben.',
  dashes_replaced: 'Wir haben typografische Striche durch einfache Bindestriche ersetzt.',
  id_extracted: 'Wir haben Ihre Munchkin ID darin gefunden.',
} as const

const soapUserId = (value: string) =>
  `Das sieht nach einer SOAP-Benutzer-ID aus. Die REST API braucht ${value} eines Service in <b>LaunchPoint</b>.`
const soapKey = (value: string) =>
  `Das sieht nach einem SOAP-Schlüssel aus. Die REST API braucht ${value} eines Service in <b>LaunchPoint</b>.`
const masked =
  'Das sind die Punkte, die einen Wert verdecken. Kopieren Sie den Wert selbst aus <b>View Details</b>.'

/** What a value looks like when it does not look right. Warnings, never a block. */
export const shape = {
  clientId: {
    missing: 'Fügen Sie die Client Id aus Marketo ein.',
    clientSecret:
      'Das sieht nach einem Client Secret aus: 32 Buchstaben und Ziffern. Eine Client Id hat vier Bindestriche.',
    email:
      'Das ist eine E-Mail-Adresse. Eine Person ist kein Service: Die Client Id steht in <b>LaunchPoint</b> unter <b>View Details</b>.',
    accessToken:
      'Das sieht nach einem Zugriffstoken aus. Die Client Id steht darüber in <b>View Details</b>.',
    soapUserId: soapUserId('die Client Id'),
    soapKey: soapKey('die Client Id'),
    masked,
    blanksInside: 'Darin steht ein Leerzeichen. Kopieren Sie die Client Id noch einmal, nur sie.',
    other:
      'Eine Client Id hat üblicherweise 36 Zeichen mit vier Bindestrichen. Prüfen Sie, ob etwas fehlt.',
  },
  clientSecret: {
    missing: 'Fügen Sie das Client Secret aus Marketo ein.',
    clientId:
      'Das sieht nach einer Client Id aus. Das Client Secret hat 32 Buchstaben und Ziffern ohne Bindestriche.',
    email:
      'Das ist eine E-Mail-Adresse. Das Client Secret steht in <b>LaunchPoint</b> unter <b>View Details</b>.',
    accessToken:
      'Das sieht nach einem Zugriffstoken aus, das binnen einer Stunde abläuft. Kopieren Sie das Client Secret aus <b>View Details</b>.',
    soapUserId: soapUserId('das Client Secret'),
    soapKey: soapKey('das Client Secret'),
    masked,
    blanksInside:
      'Darin steht ein Leerzeichen. Kopieren Sie das Client Secret noch einmal, nur dieses.',
    other:
      'Ein Client Secret hat üblicherweise 32 Buchstaben und Ziffern. Prüfen Sie, ob etwas fehlt.',
  },
} as const
