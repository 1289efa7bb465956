import type { VerdictCode } from '#lib/diagnosis/verdict.ts'
import type { VerdictText } from '#lib/messages/verdict-text.ts'

/** No news to who was connected there before. */
const endpointRight =
  '{workedBefore, select, yes {} other {{endpointSeen, select, right {Der Endpoint stimmt: Marketo antwortet dort.} answers {Unter diesem Endpoint antwortet Marketo.} other {}}}}'
const credentialsRight = '{tokenGiven, select, yes {Client Id und Client Secret stimmen.} other {}}'
const clientIdKnown =
  '{confidence, select, certain {Marketo kennt diese Client Id.} other {Marketo kennt diese Client Id höchstwahrscheinlich.}}'
const addressesLetIn = '{notSeenCount, plural, =0 {Unsere Adressen werden durchgelassen.} other {}}'
const valuesUntested =
  '{values, select, right {Client Id und Client Secret stimmen.} refused {} other {Ihre Werte können durchaus stimmen. Wir konnten sie nur noch nicht testen.}}'
const noNewService = 'Service, Benutzer und Werte können bleiben, wie sie sind.'
const nothingToChange = 'In Ihrem Marketo muss nichts geändert werden.'

/** Only the wizard keeps what was typed. */
const noTyping = '{place, select, page { Sie müssen nichts neu eingeben.} other {}}'
const testAgain = {
  text: '{place, select, page {Kommen Sie hierher zurück und testen Sie erneut. Sie müssen nichts neu eingeben.} other {Testen Sie erneut.}}',
  asked: '',
}
const saveAndTest = {
  text: `Speichern Sie, warten Sie eine Minute und testen Sie erneut.${noTyping}`,
  asked: 'Speichern Sie.',
}
const waitAndTest = {
  text: `Warten Sie eine Minute und testen Sie erneut.${noTyping}`,
  asked: '',
}
const waitLonger = {
  text: `Warten Sie ein paar Minuten und testen Sie erneut.${noTyping}`,
  asked: '',
}
const testWhenSolved = {
  text: `Testen Sie erneut, sobald man Ihnen sagt, dass es gelöst ist.${noTyping}`,
  asked: '',
}
const pasteEndpoint = {
  text: '{place, select, page {Fügen Sie sie in das erste Feld ein, anstelle des bisherigen Inhalts.} other {Geben Sie sie als <code>--endpoint</code> an und testen Sie erneut.}}',
  asked: '',
}
const pasteValues = {
  text: '{place, select, page {Fügen Sie beide Werte ein und testen Sie erneut.} other {Geben Sie beide Werte an und testen Sie erneut.}}',
  asked: '',
}
const tellSupport = {
  text: 'Falls es so bleibt, nennen Sie dem Support von {host} den Code unten. Mehr braucht er nicht.',
  asked: '',
}
const giveCode = {
  text: 'Nennen Sie dem Support von {host} den Code unten. Mehr braucht er nicht.',
  asked: '',
}
const openService = {
  text: 'Öffnen Sie in Marketo <b>Admin</b> › <b>Integration</b> › <b>LaunchPoint</b> und suchen Sie den Service für {host}.',
}
const openWebServices = {
  text: 'Öffnen Sie in Marketo <b>Admin</b> › <b>Integration</b> › <b>Web Services</b>.',
}
const copyEndpoint = {
  text: 'Kopieren Sie im Kasten <b>REST API</b> die Zeile <b>Endpoint</b>. Die Zeile <b>Identity</b> geht auch.',
  asked:
    'Kopieren Sie im Kasten <b>REST API</b> die Zeile <b>Endpoint</b> und schicken Sie sie mir.',
  show: 'endpoint' as const,
}
const sendBothValues =
  'Klicken Sie auf <b>View Details</b> und schicken Sie mir <b>Client Id</b> und <b>Client Secret</b>, auf einem Weg, der bei uns für Passwörter erlaubt ist.'
const sendSecret =
  'Klicken Sie auf <b>View Details</b> und schicken Sie mir das <b>Client Secret</b>, auf einem Weg, der bei uns für Passwörter erlaubt ist.'
const copyValues = {
  text: 'Klicken Sie auf <b>View Details</b> und kopieren Sie <b>Client Id</b> und <b>Client Secret</b>.',
  asked: sendBothValues,
}
const howToMake =
  '<b>New</b> › <b>New Service</b>, Service <b>Custom</b>, mit einem Nur-API-Benutzer.'
const makeService = {
  text: `Gibt es noch keinen Service, legen Sie einen an: {place, select, page {Wie das geht, zeigt der Schritt „Service anlegen“.} other {${howToMake}}}`,
  asked: `Gibt es noch keinen Service, legen Sie einen an: ${howToMake}`,
}
const pageAddress =
  '{place, select, page {Fügen Sie die Adresse irgendeiner offenen Marketo-Seite ein.} other {Nehmen Sie die Adresse irgendeiner offenen Marketo-Seite.}} Oft enthält sie die Munchkin ID, die wir brauchen.'
const openRole = {
  text: 'Öffnen Sie in Marketo <b>Admin</b> › <b>Users & Roles</b> › <b>Roles</b> und bearbeiten Sie die Rolle von {hasUser, select, yes {<code>{apiUser}</code>} other {Ihrem API-Benutzer}}.',
}
const oneRoleOnly =
  'Speichern Sie. Prüfen Sie, ob der API-Benutzer nur diese eine Rolle hat: Die strengste Rolle gilt.'
const eachWorkspace =
  'Wenn Sie Arbeitsbereiche nutzen, vergeben Sie die Rolle in jedem Arbeitsbereich, den {host} sehen soll.'
const lookAtUser =
  'Öffnen Sie in Marketo <b>Admin</b> › <b>Users & Roles</b> › <b>Users</b> und suchen Sie {hasUser, select, yes {<code>{apiUser}</code>} other {den API-Benutzer}}.'

const whoYou = 'Dafür brauchen Sie sonst niemanden.'
const whoFinds = 'Das können Sie selbst oder die Person, von der Sie die Werte haben.'
const whoRoles =
  'Das kann ein Marketo-Admin, der Rollen bearbeiten darf (Admin-Berechtigung <b>Access Roles</b>).'
const whoUsers =
  'Das kann ein Marketo-Admin, der Benutzer bearbeiten darf (Admin-Berechtigung <b>Access Users</b>).'
const whoWebServices =
  'Das kann ein Marketo-Admin, der <b>Web Services</b> sieht (Admin-Berechtigung <b>Access SOAP API</b>).'
const whoLaunchPoint =
  'Das kann ein Marketo-Admin, der <b>LaunchPoint</b> sieht (Admin-Berechtigung <b>Access Event Partners</b>).'
const whoHost = 'Hier sind die Betreiber von {host} am Zug. Sie müssen nichts tun.'
const whoMarketo = 'Marketo erholt sich von selbst.'

const leaveSaved =
  'Ihre Eingaben bleiben {draftDays, plural, one {# Tag} other {# Tage}} gespeichert, das Client Secret {secretHours, plural, one {# Stunde} other {# Stunden}}. Kommen Sie wieder und testen Sie erneut, ohne etwas einzugeben.'
const leaveConnected =
  'Die Verbindung funktioniert, und Ihre Zugangsdaten sind verschlüsselt gespeichert. Sie können diese Seite schließen.'

/** What there is instead of a Marketo. */
const ledTo =
  '{answered, select, yes {Was uns dort geantwortet hat, sieht nicht nach Marketo aus} other {{lookup, select, gone {Die Adresse führt zu keinem Marketo} other {Die Verbindung dorthin bricht ab}}}}'

/** Every verdict in the reader's words: what happened, what is not wrong, what to do, who can do it. */
export const verdicts: Record<VerdictCode, VerdictText> = {
  endpoint_missing: {
    name: 'Endpoint fehlt',
    title: 'Der REST API Endpoint fehlt',
    explanation:
      'Ohne Endpoint haben wir nirgends angefragt. Jedes Marketo hat eine eigene Adresse, und wir brauchen Ihre.',
    notWrong: [],
    steps: [
      openWebServices,
      copyEndpoint,
      {
        text: '{place, select, page {Fügen Sie sie in das erste Feld ein. Wir nehmen uns, was wir brauchen.} other {Geben Sie sie als <code>--endpoint</code> an. Wir nehmen uns, was wir brauchen.}}',
        asked: '',
      },
    ],
    note: {
      title: 'Sie kommen nicht in den Admin-Bereich?',
      text: pageAddress,
    },
    who: whoYou,
    leave: leaveSaved,
  },
  endpoint_unusable: {
    name: 'Endpoint nicht verwendbar',
    title:
      '{kind, select, soap {Das ist die Adresse der alten SOAP API} adminPage {Das ist die Adresse einer Marketo-Seite} trackingHost {Diese Adresse ist für Tracking oder Landingpages} example {Diese Adresse ist ein Beispiel aus einer Anleitung} other {{foundCount, plural, =0 {In dieser Adresse finden wir keine Marketo-Instanz} other {Hier ist mehr als eine Marketo-Instanz genannt}}}}',
    explanation:
      '{kind, select, soap {Marketo hat die SOAP API abgeschaltet, deshalb brauchen wir die Adresse der REST API.} adminPage {Sie öffnet Marketo für Menschen. Programme nutzen eine andere Adresse, und die brauchen wir.} trackingHost {Sie ist für Ihre Besucher da. Programme nutzen eine andere Adresse, und die brauchen wir.} example {Sie steht in vielen Anleitungen und gehört niemandem, deshalb haben wir nirgends angefragt. Wir brauchen Ihre eigene.} other {{foundCount, plural, =0 {Sie enthält keine Munchkin ID, also keinen Namen einer Marketo-Instanz wie <code>123-ABC-456</code>. Wir haben nirgends angefragt.} other {Darin stehen {found}, und wir können nicht wissen, welche Sie meinen. Geben Sie uns die Adresse von einer. Wir haben nirgends angefragt.}}}}',
    notWrong: [],
    steps: [openWebServices, copyEndpoint, pasteEndpoint],
    note: {
      title: 'Sie kommen nicht in den Admin-Bereich?',
      text: pageAddress,
    },
    who: whoYou,
    leave: leaveSaved,
  },
  egress_broken: {
    name: 'Unser Netz ist gestört',
    title:
      '{confidence, select, certain {Unser eigenes Netz ist gestört} likely {Höchstwahrscheinlich ist unser eigenes Netz gestört} other {Unser eigenes Netz könnte gestört sein}}',
    explanation:
      'Wir erreichen weder Ihr Marketo noch eine andere Adresse, die antworten müsste. Über Ihre Werte sagt das nichts.',
    notWrong: [valuesUntested, nothingToChange],
    steps: [waitAndTest, tellSupport],
    who: whoHost,
    leave: leaveSaved,
  },
  dns_trouble: {
    name: 'Namensauflösung gestört',
    title:
      '{confidence, select, certain {Wir können die Adresse Ihres Marketo nicht nachschlagen} likely {Höchstwahrscheinlich ist bei uns das Nachschlagen gestört} other {Bei uns könnte das Nachschlagen von Adressen gestört sein}}',
    explanation:
      '{lookup, select, gone {Das Adressbuch des Internets sagt, es gebe kein <code>{instance}</code>, obwohl es uns eben noch geantwortet hat.} silent {Das Adressbuch des Internets hat uns zu <code>{instance}</code> nichts geantwortet, weder dass es diese Adresse gibt noch dass es sie nicht gibt.} other {Das Adressbuch, das wir nutzen, schickt uns für <code>{instance}</code> in ein privates Netz. Dort ist Marketo nie, deshalb haben wir nirgends angefragt.}}',
    notWrong: [valuesUntested, nothingToChange],
    steps: [waitAndTest, tellSupport],
    who: whoHost,
    leave: leaveSaved,
  },
  instance_not_found: {
    name: 'Instanz nicht gefunden',
    title:
      '{confidence, select, certain {Es gibt kein Marketo namens {instance}} likely {Höchstwahrscheinlich gibt es kein Marketo namens {instance}} other {Vielleicht gibt es kein Marketo namens {instance}}}{workedBefore, select, yes { mehr} other {}}',
    explanation: `{sameInstance, select, yes {${ledTo}, obwohl Ihr Marketo genau diese Munchkin ID zeigt.} no {${ledTo}, und Ihr Marketo zeigt eine andere Munchkin ID.} other {{workedBefore, select, yes {Die Adresse führt zu keinem Marketo mehr. Vielleicht wurde das Abonnement beendet oder durch ein anderes ersetzt.} other {${ledTo}. Meist weicht ein Buchstabe oder eine Ziffer der Munchkin ID ab.}}}}`,
    notWrong: [
      '{sent, select, no {Client Id und Client Secret wurden noch nicht verwendet.} other {}}',
    ],
    steps: [
      {
        text: '{sameInstance, select, unknown {Öffnen Sie eine beliebige Seite Ihres Marketo und sehen Sie sich die Adresse an.} other {}}',
      },
      {
        text: '{sameInstance, select, unknown {Vergleichen Sie die Munchkin ID darin mit <code>{instance}</code>: drei Ziffern, drei Buchstaben, drei Ziffern.} other {}}',
      },
      {
        text: '{sameInstance, select, yes {} no {Ändern Sie den REST API Endpoint auf den, den Ihr Marketo zeigt, und testen Sie erneut.} other {Unterscheiden sich die beiden, ändern Sie den REST API Endpoint und testen Sie erneut.}}',
        asked:
          '{sameInstance, select, yes {} no {Schicken Sie mir den REST API Endpoint: <b>Admin</b> › <b>Integration</b> › <b>Web Services</b>.} other {Unterscheiden sich die beiden, schicken Sie mir die von der Seite.}}',
      },
      {
        text: '{sameInstance, select, yes {Fragen Sie Ihren Marketo-Admin, ob das Abonnement noch genutzt wird.} no {} other {Sind beide gleich, ist das Abonnement vielleicht beendet. Fragen Sie Ihren Marketo-Admin, ob es noch genutzt wird.}}',
      },
      {
        text: '{sameInstance, select, yes {Falls ja, nennen Sie dem Support von {host} den Code unten: Dann liegt die Störung höchstwahrscheinlich auf unserem Weg dorthin.} other {}}',
        asked: '',
      },
    ],
    who: whoYou,
    leave: leaveSaved,
  },
  tls_failed: {
    name: 'Sichere Verbindung scheitert',
    title:
      '{owner, select, marketo {Ihr Marketo könnte ein falsches Zertifikat haben} other {{confidence, select, certain {Wir können Ihr Marketo nicht sicher erreichen} likely {Höchstwahrscheinlich scheitert die sichere Verbindung bei uns} other {Zwischen uns und Marketo könnte etwas stehen}}}}',
    explanation:
      'Wer für <code>{instance}</code> antwortet, konnte nicht nachweisen, Marketo zu sein. {sent, select, yes {Deshalb haben wir nichts weiter dorthin geschickt.} other {Deshalb haben wir nichts geschickt. Ihre Werte haben uns nicht verlassen.}}',
    notWrong: [valuesUntested, nothingToChange],
    steps: [waitLonger, tellSupport],
    who: `{owner, select, marketo {${whoMarketo}} other {${whoHost}}}`,
    leave: leaveSaved,
  },
  instance_unreachable: {
    name: 'Instanz antwortet nicht',
    title:
      '{confidence, select, certain {Ihr Marketo antwortet nicht} likely {Ihr Marketo antwortet höchstwahrscheinlich nicht} other {Ihr Marketo könnte kurz weg sein}}',
    explanation:
      'Die Adresse <code>{instance}</code> gibt es, aber wir bekamen von ihr keine vollständige Antwort{othersReach, select, yes {, während unser eigenes Netz funktioniert} other {}}.',
    notWrong: [valuesUntested],
    steps: [
      waitAndTest,
      {
        text: 'Sehen Sie nach, ob Sie sich selbst bei Marketo anmelden können. Falls nicht, ist Marketo höchstwahrscheinlich gerade für alle weg.',
      },
      {
        text: 'Falls doch, fragen Sie Ihren Marketo-Admin, ob <b>Admin</b> › <b>Web Services</b> › <b>IP Restrictions</b> aktiviert ist.',
      },
    ],
    who: whoMarketo,
    leave: leaveSaved,
  },
  credentials_swapped: {
    name: 'Client Id und Client Secret vertauscht',
    title: 'Client Id und Client Secret sind vertauscht',
    explanation:
      'Jeder der beiden Werte steht im Feld des anderen, deshalb kannte Marketo den Service nicht.',
    notWrong: [endpointRight],
    steps: [
      {
        text: '{place, select, page {Tauschen Sie die beiden Werte. Dafür gibt es auf dieser Seite eine Schaltfläche, Sie müssen nichts eingeben.} other {Tauschen Sie die beiden Werte.}}',
        asked: '',
      },
      { text: 'Testen Sie erneut.', asked: '' },
    ],
    who: whoYou,
    leave: leaveSaved,
  },
  client_id_is_email: {
    name: 'E-Mail-Adresse als Client Id',
    title:
      '{confidence, select, certain {Die Client Id ist die E-Mail-Adresse einer Person} likely {Die Client Id ist höchstwahrscheinlich eine E-Mail-Adresse} other {Die Client Id könnte die E-Mail-Adresse einer Person sein}}',
    explanation:
      'Eine Person ist kein Service. Die API von Marketo nimmt nicht E-Mail-Adresse und Passwort eines Benutzers, sondern Client Id und Client Secret eines benutzerdefinierten Service.',
    notWrong: [endpointRight],
    steps: [openService, copyValues, makeService, pasteValues],
    note: {
      title: 'Kein Benutzerpasswort.',
      text: 'Die Werte kommen vom Service, auch wenn sein API-Benutzer eine E-Mail-Adresse als Namen hat.',
    },
    who: whoFinds,
    leave: leaveSaved,
  },
  soap_credentials: {
    name: 'SOAP-Zugangsdaten',
    title:
      '{confidence, select, certain {Das sind Werte der alten SOAP API} likely {Das sind höchstwahrscheinlich Werte der alten SOAP API} other {Das könnten Werte der alten SOAP API sein}}',
    explanation:
      'Marketo hat die SOAP API abgeschaltet. Die REST API braucht einen benutzerdefinierten Service mit eigener Client Id und eigenem Client Secret.',
    notWrong: [endpointRight],
    steps: [openService, copyValues, makeService, pasteValues],
    who: whoLaunchPoint,
    leave: leaveSaved,
  },
  secret_is_token: {
    name: 'Token als Client Secret',
    title:
      '{confidence, select, certain {Das Client Secret ist ein Zugriffstoken} likely {Das Client Secret ist höchstwahrscheinlich ein Zugriffstoken} other {Das Client Secret könnte ein Zugriffstoken sein}}',
    explanation:
      'Die Schaltfläche <b>Get Token</b> in Marketo zeigt ein Token, das binnen einer Stunde abläuft. Wir brauchen das Client Secret, das bleibt.',
    notWrong: [endpointRight, clientIdKnown],
    steps: [
      openService,
      {
        text: 'Klicken Sie auf <b>View Details</b> und kopieren Sie das <b>Client Secret</b>: 32 Buchstaben und Ziffern.',
        asked: sendSecret,
      },
      {
        text: '{place, select, page {Fügen Sie es in das Feld <b>Client Secret</b> ein und testen Sie erneut.} other {Geben Sie es als Client Secret an und testen Sie erneut.}}',
        asked: '',
      },
    ],
    who: whoFinds,
    leave: leaveSaved,
  },
  credentials_revoked: {
    name: 'Zugangsdaten nicht mehr akzeptiert',
    title:
      '{confidence, select, certain {Marketo akzeptiert diese Zugangsdaten nicht mehr} likely {Marketo hat diese Zugangsdaten höchstwahrscheinlich widerrufen} other {Marketo könnte diese Zugangsdaten widerrufen haben}}',
    explanation:
      'Dieselbe Client Id und dasselbe Client Secret haben schon einmal funktioniert. {userLocked, select, no {Vielleicht wurde der Service gelöscht.} other {Vielleicht wurde der Service gelöscht oder sein API-Benutzer gesperrt.}}',
    notWrong: ['Niemand hat sich vertippt: Die Werte sind dieselben wie vorher.', endpointRight],
    steps: [
      openService,
      {
        text: '{userLocked, select, no {Ist er noch da, klicken Sie auf <b>View Details</b> und sehen Sie nach, ob seine Client Id noch die ist, die wir von Ihnen haben.} other {Ist er noch da, öffnen Sie <b>Admin</b> › <b>Users & Roles</b> › <b>Users</b> und suchen Sie seinen API-Benutzer: <b>Access Expires</b> muss leer sein.}}',
      },
      {
        text: 'Ist der Service weg, legen Sie einen neuen an. Er bringt eine neue Client Id und ein neues Client Secret mit.',
      },
      {
        text: '{place, select, page {Gibt es neue Werte, fügen Sie sie hier ein. Testen Sie dann erneut.} other {Testen Sie erneut, mit neuen Werten, falls es welche gibt.}}',
        asked:
          'Gibt es einen neuen Service, klicken Sie auf <b>View Details</b> und schicken Sie mir beide Werte so, wie es bei uns für Passwörter erlaubt ist.',
      },
    ],
    note: {
      title: 'Ein Benutzer, den ein Service nutzt, lässt sich nicht bearbeiten.',
      text: '{userLocked, select, no {} other {Ist der Benutzer dauerhaft gesperrt, legen Sie einen neuen Nur-API-Benutzer an und mit ihm einen neuen Service.}}',
    },
    who: whoLaunchPoint,
    leave: leaveSaved,
  },
  client_id_unknown: {
    name: 'Client Id unbekannt',
    title: 'Marketo kennt diese Client Id auf {instance} nicht',
    explanation:
      '{sameInstance, select, yes {Marketo hat geantwortet, aber diese Instanz hat keinen Service mit dieser Client Id. Es ist die Instanz, die Sie sehen; also wurde der Service vielleicht gelöscht, oder die Client Id ist unvollständig.} no {Marketo hat geantwortet, aber diese Instanz hat keinen Service mit dieser Client Id. Ihr Marketo zeigt eine andere Munchkin ID, die Werte gehören also höchstwahrscheinlich dorthin.} other {Marketo hat geantwortet, aber diese Instanz hat keinen Service mit dieser Client Id. Sie gehört vielleicht zu einer anderen Instanz (Sandbox oder Produktion) oder zu einem gelöschten Service.}}',
    notWrong: [endpointRight],
    steps: [
      {
        text: '{sameInstance, select, no {Ändern Sie den REST API Endpoint auf den, den Ihr Marketo zeigt, und testen Sie erneut.} other {}}',
        asked:
          '{sameInstance, select, no {Schicken Sie mir den REST API Endpoint: <b>Admin</b> › <b>Integration</b> › <b>Web Services</b>.} other {}}',
      },
      openService,
      {
        text: '{sameInstance, select, unknown {Prüfen Sie, ob Sie in <code>{instance}</code> sind: Die Munchkin ID steht in der Adresse der Marketo-Seite.} other {}}',
      },
      {
        text: 'Klicken Sie auf <b>View Details</b> und kopieren Sie <b>Client Id</b> und <b>Client Secret</b> noch einmal.',
        asked: sendBothValues,
      },
      {
        text: `Ist der Service nicht da, legen Sie einen neuen an: {place, select, page {Wie das geht, zeigt der Schritt „Service anlegen“.} other {${howToMake}}}`,
        asked: `Ist der Service nicht da, legen Sie einen neuen an: ${howToMake}`,
      },
      pasteValues,
    ],
    note: {
      title: 'Sandbox oder Produktion?',
      text: 'Das sind zwei Instanzen. Jede hat ihre eigene Munchkin ID und eigene Services.',
    },
    who: whoFinds,
    leave: leaveSaved,
  },
  client_secret_wrong: {
    name: 'Client Secret stimmt nicht',
    title:
      '{confidence, select, certain {Das Client Secret stimmt nicht} likely {Das Client Secret stimmt höchstwahrscheinlich nicht} other {Das Client Secret könnte nicht stimmen}}',
    explanation:
      '{confidence, select, certain {Marketo kennt die Client Id, aber das Client Secret gehört nicht dazu.} other {Die Antwort heißt höchstwahrscheinlich: Marketo kennt die Client Id, aber nicht mit diesem Client Secret.}} Oft geht beim Kopieren ein Zeichen verloren.',
    notWrong: [endpointRight, clientIdKnown],
    steps: [
      openService,
      {
        text: 'Klicken Sie auf <b>View Details</b> und kopieren Sie nur das <b>Client Secret</b>, ohne Leerzeichen davor und dahinter.',
        asked: sendSecret,
      },
      {
        text: '{place, select, page {Fügen Sie es in das Feld <b>Client Secret</b> ein und testen Sie erneut. Die anderen Werte bleiben.} other {Geben Sie es als Client Secret an und testen Sie erneut.}}',
        asked: '',
      },
    ],
    note: {
      title: 'Ein neues Secret kommt mit einem neuen Service.',
      text: 'Ein bestehendes Client Secret erneuert Marketo nicht. Ein neuer Service hat auch eine neue Client Id.',
    },
    who: whoFinds,
    leave: leaveSaved,
  },
  our_request_wrong: {
    name: 'Unsere Anfrage war falsch',
    title:
      '{confidence, select, certain {Wir haben Marketo falsch gefragt} likely {Wir haben Marketo höchstwahrscheinlich falsch gefragt} other {Wir könnten Marketo falsch gefragt haben}}',
    explanation:
      '{isMarketos, select, yes {Marketo hat geantwortet, aber unsere Frage nicht verstanden.} other {Wir bekamen eine Antwort, aber nicht auf unsere Frage.}} {confidence, select, certain {Der Fehler liegt bei uns, nicht bei Ihnen.} other {Der Fehler liegt höchstwahrscheinlich bei uns, nicht bei Ihnen.}}',
    notWrong: [endpointRight, valuesUntested, nothingToChange],
    steps: [giveCode, testWhenSolved],
    who: whoHost,
    leave: leaveSaved,
  },
  credentials_refused: {
    name: 'Zugangsdaten abgelehnt',
    title:
      '{confidence, select, certain {Marketo lehnt diese Zugangsdaten ab} likely {Marketo lehnt diese Zugangsdaten höchstwahrscheinlich ab} other {Marketo könnte diese Zugangsdaten ablehnen}}',
    explanation:
      '{isMarketos, select, yes {Marketo verweigert uns ein Token und sagt nicht, welcher Wert nicht stimmt.} other {Uns wurde ein Token verweigert, in einer Form, die Marketo nicht benutzt.}} {userLocked, select, no {Vielleicht steckt ein Tippfehler in den Werten, oder der Service wurde gelöscht.} other {Vielleicht steckt ein Tippfehler in den Werten, oder der Service wurde gelöscht oder sein Benutzer gesperrt.}}',
    notWrong: [endpointRight],
    steps: [
      openService,
      {
        text: 'Klicken Sie auf <b>View Details</b>, kopieren Sie <b>Client Id</b> und <b>Client Secret</b> noch einmal und {place, select, page {fügen Sie beide hier ein.} other {geben Sie uns beide.}}',
        asked: sendBothValues,
      },
      {
        text: '{userLocked, select, no {} other {Sind es dieselben, öffnen Sie <b>Admin</b> › <b>Users & Roles</b> › <b>Users</b>: <b>Access Expires</b> des API-Benutzers muss leer sein.}}',
      },
      testAgain,
    ],
    who: whoFinds,
    leave: leaveSaved,
  },
  no_api_only_user: {
    name: 'Kein Nur-API-Benutzer',
    title:
      '{confidence, select, certain {In Ihrem Marketo fehlt dafür noch ein Nur-API-Benutzer} likely {Dem Service fehlt höchstwahrscheinlich ein Nur-API-Benutzer} other {Dem Service könnte ein Nur-API-Benutzer fehlen}}',
    explanation:
      '{confidence, select, certain {Einen benutzerdefinierten Service gibt es nur mit einem Nur-API-Benutzer. Ein normaler Benutzer zählt nicht, auch nicht mit Admin-Rechten.} other {Marketo hat uns ein Token gegeben, aber keinen Benutzer dazu genannt, und verweigert, was {host} braucht. Ein Service braucht einen Nur-API-Benutzer mit einer Rolle.}}',
    notWrong: [`{by, select, answer {} other {${endpointRight}}}`],
    steps: [
      { text: 'Öffnen Sie in Marketo <b>Admin</b> › <b>Users & Roles</b>.' },
      {
        text: 'Klicken Sie auf <b>Create API Only User</b>; in älterem Marketo auf <b>Users</b> › <b>Invite New User</b> und haken Sie <b>API Only</b> an.',
      },
      {
        text: 'Geben Sie ihm eine Rolle mit diesen Berechtigungen und lassen Sie <b>Access Expires</b> leer:',
        show: 'permissions',
      },
      {
        text: 'Öffnen Sie <b>Admin</b> › <b>Integration</b> › <b>LaunchPoint</b> und legen Sie mit diesem Benutzer einen neuen Service der Art <b>Custom</b> an.',
      },
      {
        text: '{place, select, page {Klicken Sie auf <b>View Details</b>, fügen Sie die neue Client Id und das neue Client Secret hier ein und testen Sie erneut.} other {Klicken Sie auf <b>View Details</b> und testen Sie erneut mit der neuen Client Id und dem neuen Client Secret.}}',
        asked: sendBothValues,
      },
    ],
    note: {
      title: 'Das kostet keine Lizenz.',
      text: 'Ein Nur-API-Benutzer kann sich nicht anmelden und belegt keinen Benutzerplatz. Seine E-Mail-Adresse muss es nicht geben.',
    },
    who: whoUsers,
    leave: leaveSaved,
  },
  token_rejected: {
    name: 'Token abgewiesen',
    title:
      '{confidence, select, certain {Marketo weist sein eigenes Token ab} likely {Marketo weist höchstwahrscheinlich sein eigenes Token ab} other {Marketo könnte sein eigenes Token abweisen}}',
    explanation:
      'Marketo hat uns ein Token gegeben und es gleich darauf abgewiesen. Das kann von selbst vorübergehen.',
    notWrong: [credentialsRight, nothingToChange],
    steps: [waitLonger, tellSupport],
    who: whoMarketo,
    leave: leaveSaved,
  },
  subscription_unavailable: {
    name: 'Abonnement nicht verfügbar',
    title:
      '{confidence, select, certain {Ihr Marketo-Abonnement ist nicht verfügbar} likely {Ihr Marketo ist höchstwahrscheinlich vorübergehend nicht verfügbar} other {Ihr Marketo könnte vorübergehend nicht verfügbar sein}}',
    explanation:
      'Marketo sagt, dass es das Abonnement <code>{instance}</code> nicht findet oder nicht erreicht. Laut Adobe ist das meist vorübergehend.',
    notWrong: [credentialsRight, noNewService],
    steps: [
      { text: `Warten Sie einige Minuten und testen Sie erneut.${noTyping}`, asked: '' },
      {
        text: 'Dauert es länger als einen Tag, fragen Sie Ihren Marketo-Admin, ob dieses Abonnement noch genutzt wird.',
      },
    ],
    who: whoMarketo,
    leave: leaveSaved,
  },
  wrong_subscription: {
    name: 'Abonnement falsch oder beendet',
    title:
      '{confidence, select, certain {Dieses Marketo-Abonnement ist beendet oder das falsche} likely {Dieses Marketo-Abonnement ist höchstwahrscheinlich beendet oder falsch} other {Dieses Marketo-Abonnement könnte beendet oder das falsche sein}}',
    explanation:
      'Marketo sagt, dass es das Abonnement <code>{instance}</code> nicht findet oder nicht erreicht{isLasting, select, yes {, und das seit mehr als einem Tag} other {}}. {workedBefore, select, yes {Vielleicht wurde es beendet oder durch ein anderes ersetzt.} other {Vielleicht ist es beendet oder nicht Ihres.}}',
    notWrong: [credentialsRight],
    steps: [
      {
        text: 'Öffnen Sie Marketo und vergleichen Sie die Munchkin ID in der Adresse der Seite mit <code>{instance}</code>.',
      },
      {
        text: 'Ist es eine andere, {place, select, page {fügen Sie deren REST API Endpoint ein} other {nehmen Sie deren REST API Endpoint}} und legen Sie dort einen Service an.',
        asked:
          'Ist es eine andere, legen Sie dort einen Service an und schicken Sie mir den REST API Endpoint und die beiden Werte.',
      },
      { text: 'Ist es dieselbe, fragen Sie Adobe, ob das Abonnement aktiv ist.' },
    ],
    who: 'Das kann ein Marketo-Admin, der Adobe nach dem Abonnement fragen kann.',
    leave: leaveSaved,
  },
  ip_blocked: {
    name: 'Unsere Adressen sind gesperrt',
    title:
      '{confidence, select, certain {Marketo sperrt unsere Adressen} likely {Marketo sperrt höchstwahrscheinlich unsere Adressen} other {Marketo könnte unsere Adressen sperren}}',
    explanation:
      '{at, select, identity {Wir wurden abgewiesen, ohne ein Wort über Ihre Werte. Das kann an einer Liste erlaubter IP-Adressen liegen.} other {Client Id und Client Secret stimmen. {addressesListed, select, yes {Nach Ihren Angaben stehen unsere Adressen auf der Liste, doch Marketo gab uns ein Token und lehnte dann jeden Aufruf ab.} other {Marketo gab uns ein Token und lehnte dann jeden Aufruf ab. So verhält sich seine Liste erlaubter IP-Adressen.}}}}',
    notWrong: [endpointRight, `{at, select, identity {} other {${noNewService}}}`],
    steps: [
      {
        text: 'Öffnen Sie in Marketo <b>Admin</b> › <b>Web Services</b> › <b>IP Restrictions</b> › <b>Edit</b>.',
      },
      {
        text: '{addressesListed, select, yes {Vergleichen Sie die Liste Ziffer für Ziffer mit diesen Adressen:} other {{addressCount, plural, =0 {Tragen Sie die Adressen von {host} ein. Der Support schickt sie Ihnen.} =1 {Tragen Sie diese Adresse ein:} =2 {Tragen Sie diese beiden Adressen ein:} other {Tragen Sie diese # Adressen ein:}}}}',
        show: 'addresses',
      },
      saveAndTest,
    ],
    note: {
      title: 'Nicht die Login Settings.',
      text: 'Die beschränken, wer sich anmelden darf. Mit der API haben sie nichts zu tun.',
    },
    who: whoWebServices,
    leave: leaveSaved,
  },
  ip_partly_allowed: {
    name: 'Einige unserer Adressen sind gesperrt',
    title:
      '{confidence, select, certain {Marketo lässt nur einige unserer Adressen durch} likely {Marketo lässt höchstwahrscheinlich nur einige unserer Adressen durch} other {Marketo könnte nur einige unserer Adressen durchlassen}}',
    explanation:
      'Marketo hat eine unserer Adressen durchgelassen und eine andere abgewiesen. {missingCount, plural, =0 {Die Liste dort ist nicht vollständig.} other {Auf der Liste dort fehlt: {missingAddresses}.}}',
    notWrong: [credentialsRight, noNewService],
    steps: [
      {
        text: 'Öffnen Sie in Marketo <b>Admin</b> › <b>Web Services</b> › <b>IP Restrictions</b> › <b>Edit</b>.',
      },
      {
        text: '{missingCount, plural, =0 {Vergleichen Sie die Liste mit diesen Adressen und ergänzen Sie, was fehlt:} one {Tragen Sie diese Adresse ein:} =2 {Tragen Sie diese beiden Adressen ein:} other {Tragen Sie diese # Adressen ein:}}',
        show: 'addresses',
      },
      saveAndTest,
    ],
    note: {
      title: 'Nicht die Login Settings.',
      text: 'Die beschränken, wer sich anmelden darf. Mit der API haben sie nichts zu tun.',
    },
    who: whoWebServices,
    leave: leaveSaved,
  },
  token_not_received: {
    name: 'Unser Token ging verloren',
    title:
      '{confidence, select, certain {Unser Token kommt bei Marketo nicht an} likely {Unser Token kommt höchstwahrscheinlich nicht bei Marketo an} other {Unser Token könnte unterwegs verloren gehen}}',
    explanation:
      'Nach Ihren Antworten liegt es {addressesListed, select, yes {weder an unseren Adressen noch an der Rolle} other {weder an gesperrten Adressen noch an der Rolle}}. Bleibt, dass etwas unterwegs unser Token entfernen könnte, und das läge auf unserer Seite.',
    notWrong: [credentialsRight, nothingToChange],
    steps: [giveCode, testWhenSolved],
    who: whoHost,
    leave: leaveSaved,
  },
  no_permissions: {
    name: 'Keine API-Berechtigungen',
    title:
      '{confidence, select, certain {Der API-Benutzer hat keine API-Berechtigungen} likely {Der API-Benutzer hat höchstwahrscheinlich keine API-Berechtigungen} other {Dem API-Benutzer könnten alle API-Berechtigungen fehlen}}',
    explanation:
      'Client Id und Client Secret stimmen{letIn, select, yes {, und unsere Adressen werden durchgelassen} other {{addressesListed, select, yes {, und nach Ihren Angaben stehen unsere Adressen auf der Liste} other {, und nach Ihren Angaben ist keine Adresse gesperrt}}}}. {letIn, select, yes {Jede erforderliche Berechtigung, die wir testen konnten, wird verweigert.} other {Jeder Aufruf wird abgelehnt.}} Admin-Rechte zählen hier nicht.',
    notWrong: [endpointRight, noNewService],
    steps: [
      openRole,
      {
        text: 'Öffnen Sie die Gruppe <b>Access API</b> und setzen Sie nur diese Häkchen, nicht die ganze Gruppe:',
        show: 'permissions',
      },
      { text: oneRoleOnly },
      { text: eachWorkspace },
      testAgain,
    ],
    note: {
      title: 'Ändern Sie die Rolle, nicht den Benutzer.',
      text: 'Ein Benutzer, den ein Service nutzt, lässt sich nicht bearbeiten. Systemrollen auch nicht: Legen Sie dann eine neue Rolle an.',
    },
    who: whoRoles,
    leave: leaveSaved,
  },
  workspace_missing: {
    name: 'Rolle fehlt im Arbeitsbereich',
    title:
      '{confidence, select, certain {In Ihrem Arbeitsbereich fehlt die Rolle} likely {In einem Arbeitsbereich fehlt höchstwahrscheinlich die Rolle} other {In einem Arbeitsbereich könnte die Rolle fehlen}}',
    explanation:
      'Client Id und Client Secret stimmen, und unsere Adressen werden durchgelassen. {hasWorkspaceCode, select, yes {Marketo verweigert einen Arbeitsbereich oder eine Partition. Rollen werden dort für jeden Bereich einzeln vergeben.} other {Marketo verweigert eine Berechtigung, und nach Ihren Angaben fehlt die Rolle in einem Arbeitsbereich.}}',
    notWrong: [endpointRight, 'Die Häkchen selbst können durchaus gesetzt sein.'],
    steps: [
      { text: lookAtUser },
      { text: 'Vergeben Sie seine Rolle in jedem Arbeitsbereich, den {host} sehen soll.' },
      {
        text: 'Lässt sich der Benutzer nicht bearbeiten, legen Sie einen neuen Nur-API-Benutzer mit der Rolle in jedem Arbeitsbereich an und mit ihm einen Service.',
      },
      testAgain,
    ],
    note: {
      title: 'Jeder Arbeitsbereich zählt.',
      text: 'Ein Häkchen in einem Arbeitsbereich gilt nicht für den anderen. Personen in einer Partition, die wir nicht sehen, bleiben verborgen.',
    },
    who: whoUsers,
    leave: leaveSaved,
  },
  permission_missing: {
    name: 'Berechtigung fehlt',
    title:
      '{confidence, select, certain {{count, plural, one {Eine Berechtigung fehlt} =2 {Zwei Berechtigungen fehlen} other {# Berechtigungen fehlen}}} likely {{count, plural, one {Höchstwahrscheinlich fehlt eine Berechtigung} =2 {Höchstwahrscheinlich fehlen zwei Berechtigungen} other {Höchstwahrscheinlich fehlen # Berechtigungen}}} other {{count, plural, one {Eine Berechtigung könnte fehlen} =2 {Zwei Berechtigungen könnten fehlen} other {# Berechtigungen könnten fehlen}}}}',
    explanation:
      'Client Id und Client Secret stimmen, und unsere Adressen werden durchgelassen. {confidence, select, certain {Der Rolle des API-Benutzers {count, plural, one {fehlt ein Häkchen} =2 {fehlen zwei Häkchen} other {fehlen # Häkchen}}.} other {Der Rolle des API-Benutzers {count, plural, one {fehlt höchstwahrscheinlich ein Häkchen} =2 {fehlen höchstwahrscheinlich zwei Häkchen} other {fehlen höchstwahrscheinlich # Häkchen}}.}}',
    notWrong: [endpointRight, noNewService],
    steps: [
      openRole,
      {
        text: 'Öffnen Sie die Gruppe <b>Access API</b> und setzen Sie {count, plural, one {zusätzlich dieses Häkchen} other {zusätzlich diese Häkchen}}, nicht die ganze Gruppe:',
        show: 'permissions',
      },
      { text: oneRoleOnly },
      { text: eachWorkspace },
      testAgain,
    ],
    note: {
      title: 'Ändern Sie die Rolle, nicht den Benutzer.',
      text: 'Ein Benutzer, den ein Service nutzt, lässt sich nicht bearbeiten. Eine gemeinsame Rolle ändert sich für alle, die sie haben.',
    },
    who: whoRoles,
    leave: leaveSaved,
  },
  feature_disabled: {
    name: 'Funktion nicht im Abonnement',
    title:
      '{confidence, select, certain {Ihr Abonnement bietet eine Funktion nicht, die wir brauchen} likely {Ihrem Abonnement fehlt höchstwahrscheinlich eine nötige Funktion} other {Ihrem Abonnement könnte eine nötige Funktion fehlen}}',
    explanation:
      '{isCrmSync, select, yes {Marketo sagt, dass Ihr CRM verwaltet, wofür {permissions} gedacht ist; deshalb darf es kein Programm. An einer Berechtigung liegt es nicht.} other {Marketo sagt, dass dieses Abonnement nicht hat, wofür {permissions} gedacht ist. An einer Berechtigung liegt es nicht.}}',
    notWrong: [credentialsRight, addressesLetIn, 'Ihr Marketo-Admin muss kein Häkchen setzen.'],
    steps: [
      {
        text: 'Nennen Sie dem Support von {host} den Code unten. Er kann die Verbindung ohne diese Funktion einrichten.',
        asked: '',
      },
      {
        text: 'Wenn Sie die Funktion erwartet haben, fragen Sie Adobe, ob sie zu Ihrem Abonnement gehört.',
      },
    ],
    who: 'Hier sind die Betreiber von {host} am Zug. Ihr Marketo-Admin muss nichts tun.',
    leave: leaveSaved,
  },
  quota_exhausted: {
    name: 'Aufrufe des Tages verbraucht',
    title:
      '{outcome, select, fixable {Ihrem Marketo gehen immer wieder die API-Aufrufe aus} other {Ihr Marketo hat die API-Aufrufe für heute verbraucht}}',
    explanation:
      '{outcome, select, fixable {Alle Programme teilen sich ein Tageskontingent an Aufrufen, und es {quotaDays, plural, =0 {ist an den meisten Tagen verbraucht} other {war an {quotaDays} der letzten sieben Tage verbraucht}}. Warten hilft nur bis zum nächsten Mal.} other {Alle Programme teilen sich ein Tageskontingent an Aufrufen. Um Mitternacht US-Zeit (Central Time) fängt Marketo wieder bei null an.}}',
    notWrong: [credentialsRight, `{outcome, select, fixable {} other {${nothingToChange}}}`],
    steps: [
      {
        text: '{outcome, select, fixable {Öffnen Sie in Marketo <b>Admin</b> › <b>Integration</b> › <b>Web Services</b> und sehen Sie sich die Aufrufe der letzten sieben Tage an, Benutzer für Benutzer.} other {}}',
      },
      {
        text: '{outcome, select, fixable {Bitten Sie die Person, die das Programm mit den meisten Aufrufen betreibt, weniger davon zu machen oder sie über den Tag zu verteilen.} other {}}',
      },
      {
        text: '{outcome, select, fixable {Werden alle Aufrufe gebraucht, bitten Sie Adobe um ein höheres Tageslimit.} other {}}',
      },
      {
        text: `Testen Sie {hasNextTry, select, yes {ab {nextTry}} other {nach Mitternacht US-Zeit (Central Time)}} erneut.${noTyping}`,
        asked: '',
      },
      {
        text: '{outcome, select, fixable {} other {Kommt es oft vor, sieht Ihr Marketo-Admin unter <b>Admin</b> › <b>Integration</b> › <b>Web Services</b>, wer die Aufrufe macht.}}',
      },
    ],
    who: `{outcome, select, fixable {${whoWebServices}} other {Kommt es oft vor, kann ein Marketo-Admin sehen, wer die Aufrufe macht.}}`,
    leave: leaveSaved,
  },
  rate_limited: {
    name: 'Zu viele Aufrufe auf einmal',
    title:
      '{others, select, yes {Ihr Marketo ist mit anderen Programmen beschäftigt} other {Ihr Marketo ist gerade beschäftigt}}',
    explanation:
      'Alle Programme teilen sich {limit, select, atOnce {zehn gleichzeitige Aufrufe} jobs {eine kleine Zahl von Aufträgen} other {100 Aufrufe in 20 Sekunden}}. {others, select, yes {Gerade haben andere sie genutzt} other {Sie waren gerade ausgeschöpft}}, deshalb bat Marketo uns zu warten.',
    notWrong: [credentialsRight, nothingToChange],
    steps: [
      {
        text: `Warten Sie {hasWait, select, yes {{wait}} other {eine halbe Minute}} und testen Sie dann erneut.${noTyping}`,
        asked: '',
      },
    ],
    who: whoMarketo,
    leave: leaveSaved,
  },
  marketo_unavailable: {
    name: 'Marketo nicht verfügbar',
    title:
      '{confidence, select, certain {Marketo ist gerade nicht verfügbar} likely {Marketo ist höchstwahrscheinlich gerade nicht verfügbar} other {Marketo könnte gerade nicht verfügbar sein}}',
    explanation:
      'Marketo meldet eine eigene Störung{retried, select, yes {, auch auf erneute Nachfrage} other {}}. Das spricht nicht gegen Ihre Werte.',
    notWrong: [
      nothingToChange,
      '{place, select, page {Sie müssen nichts erneut eingeben.} other {}}',
    ],
    steps: [
      waitLonger,
      { text: 'Bekannte Störungen zeigt Adobe unter <code>status.adobe.com</code>.' },
    ],
    who: whoMarketo,
    leave: leaveSaved,
  },
  unexpected_reply: {
    name: 'Unerwartete Antwort',
    title:
      '{confidence, select, certain {Was uns geantwortet hat, war nicht Marketo} likely {Was uns geantwortet hat, war höchstwahrscheinlich nicht Marketo} other {Vielleicht hat uns etwas anderes als Marketo geantwortet}}',
    explanation:
      'Wir bekamen eine Antwort, die nicht nach Marketo aussieht, zum Beispiel eine Webseite. Vielleicht hat sie etwas zwischen uns und Marketo geschickt.',
    notWrong: [valuesUntested, nothingToChange],
    steps: [{ text: `Testen Sie in einer Minute erneut.${noTyping}`, asked: '' }, tellSupport],
    who: whoHost,
    leave: leaveSaved,
  },
  connected_with_gaps: {
    name: 'Verbunden, mit Lücken',
    title: '{host} ist mit Ihrem Marketo verbunden, mit Lücken',
    explanation:
      'Von den erforderlichen Berechtigungen fehlt nach unserem Test keine.{hasNotSeen, select, yes { Ohne Antwort blieb: {notSeen}. Testen Sie erneut.} other {{notSeenCount, plural, =0 {} one { Ob {addressesNotSeen} durchgelassen wird, konnten wir nicht sehen.} other { Ob {addressesNotSeen} durchgelassen werden, konnten wir nicht sehen.}}}}{hasTicks, select, yes { Unten steht, was fehlt oder nicht nachgewiesen ist: Prüfen Sie diese Häkchen, wenn Sie sie brauchen.} other {{hasGap, select, yes {} other {{hasFeaturesOff, select, yes { Ihr Abonnement hat nicht, wofür {featuresOff} gedacht ist; da hilft kein Häkchen.} other { Nur eine Nebensache ließ sich nicht zeigen, und das schadet nicht.}}}}}}',
    notWrong: [credentialsRight, addressesLetIn],
    steps: [
      { text: `{hasTicks, select, yes {${openRole.text}} other {}}` },
      {
        text: '{hasTicks, select, yes {Prüfen Sie in der Gruppe <b>Access API</b> diese Häkchen:} other {}}',
        show: 'permissions',
      },
      {
        text: '{notSeenCount, plural, =0 {} other {Ist <b>Admin</b> › <b>Web Services</b> › <b>IP Restrictions</b> aktiviert, prüfen Sie, ob {notSeenCount, plural, one {diese Adresse} other {diese Adressen}} auf der Liste {notSeenCount, plural, one {steht:} other {stehen:}}}}',
        show: 'addresses',
      },
      {
        text: '{hasGap, select, yes {Testen Sie erneut, wann immer Sie möchten. Die Verbindung funktioniert trotzdem.} other {}}',
        asked: '',
      },
    ],
    note: { title: 'Das hat Zeit.', text: '{host} beginnt mit dem, was da ist.' },
    who: '{hasTicks, select, yes {Das kann ein Marketo-Admin, wann immer es passt.} other {{notSeenCount, plural, =0 {{hasNotSeen, select, yes {Das können Sie selbst, wann immer es passt.} other {Niemand muss etwas tun.}}} other {Das kann ein Marketo-Admin, wann immer es passt.}}}}',
    leave: leaveConnected,
  },
  connected: {
    name: 'Verbunden',
    title: '{host} ist mit Ihrem Marketo verbunden',
    explanation: 'Alles, was wir abgefragt haben, funktioniert nachweislich.',
    notWrong: [],
    steps: [],
    who: 'Niemand muss etwas tun.',
    leave: leaveConnected,
  },
  test_cancelled: {
    name: 'Test angehalten',
    badge: 'Von Ihnen angehalten',
    title: 'Sie haben den Test angehalten',
    explanation:
      'Wir fragen bei Marketo nicht weiter an, deshalb gibt es kein Ergebnis.{place, select, page { Ihre Eingaben sind gespeichert.} other {}}',
    notWrong: [valuesUntested],
    steps: [{ text: `Testen Sie erneut, wann immer Sie möchten.${noTyping}`, asked: '' }],
    who: whoYou,
    leave: leaveSaved,
  },
  test_interrupted: {
    name: 'Test abgebrochen',
    title: 'Der Test ist auf unserer Seite abgebrochen',
    explanation:
      'Er dauerte zu lange oder wurde unterbrochen, bevor es ein Ergebnis gab. Über Ihre Werte sagt das nichts.',
    notWrong: [valuesUntested, nothingToChange],
    steps: [{ text: `Testen Sie jetzt erneut.${noTyping}`, asked: '' }, tellSupport],
    who: whoHost,
    leave: leaveSaved,
  },
  service_sealed: {
    name: 'Zugangsdaten unter Verschluss',
    title: 'Wir können Ihre Zugangsdaten gerade nicht öffnen',
    explanation:
      'Sie sind verschlüsselt, und der Schlüssel dazu fehlt gerade. Wir testen lieber nicht, als sie ungeschützt zu speichern.',
    notWrong: [valuesUntested, nothingToChange],
    steps: [{ text: `Testen Sie in ein paar Minuten erneut.${noTyping}`, asked: '' }, tellSupport],
    who: whoHost,
    leave:
      'Was gespeichert ist, bleibt verschlüsselt. Kommen Sie wieder und testen Sie erneut, ohne etwas einzugeben.',
  },
  api_user_locked: {
    name: 'API-Benutzer gesperrt',
    title:
      '{confidence, select, certain {Der API-Benutzer ist in Marketo gesperrt} likely {Der API-Benutzer ist in Marketo höchstwahrscheinlich gesperrt} other {Der API-Benutzer könnte in Marketo gesperrt sein}}',
    explanation:
      'Ein Benutzer mit einem Datum in <b>Access Expires</b> wird an diesem Tag gesperrt, ohne E-Mail. Mit ihm steht auch der Service still, der ihn nutzt.',
    notWrong: [
      endpointRight,
      '{sameValues, select, yes {Niemand hat sich vertippt: Die Werte sind dieselben wie vorher.} other {}}',
    ],
    steps: [
      { text: lookAtUser },
      { text: 'Leeren Sie <b>Access Expires</b> und speichern Sie.' },
      {
        text: 'Lässt sich der Benutzer nicht bearbeiten, legen Sie einen neuen Nur-API-Benutzer und mit ihm einen neuen Service an, und {place, select, page {fügen Sie die neuen Werte hier ein.} other {testen Sie mit dessen Werten.}}',
        asked:
          'Lässt sich der Benutzer nicht bearbeiten, legen Sie einen neuen Nur-API-Benutzer und mit ihm einen neuen Service an, und schicken Sie mir die neuen Werte.',
      },
      testAgain,
    ],
    note: {
      title: 'Lassen Sie Access Expires leer.',
      text: 'Ein Nur-API-Benutzer kann sich ohnehin nicht anmelden. Zum Abschalten löschen Sie den Service.',
    },
    who: whoUsers,
    leave: leaveSaved,
  },
  unknown: {
    name: 'Nicht verstanden',
    title:
      '{hasNotVerified, select, yes {Eine Berechtigung, die {host} braucht, ließ sich nicht nachweisen} other {{isMarketos, select, yes {Marketo hat etwas geantwortet, das wir noch nicht kennen} other {{answered, select, yes {Wir bekamen eine Antwort, die wir noch nicht kennen} other {Wir bekamen keine Antwort von Marketo}}}}}}',
    explanation:
      '{hasNotVerified, select, yes {Nichts Erforderliches wurde verweigert, aber keine Antwort zeigt, dass {notVerified} funktioniert, und {host} verlangt einen Nachweis{hasCodes, select, yes {. Der Code ist <code>{codes}</code>} other {}}.} other {Wir können nicht sagen, woran es liegt, und möchten nicht raten{hasCodes, select, yes {: Der Code ist <code>{codes}</code>} other {}}. Ändern Sie deshalb bitte noch nichts.}}',
    notWrong: ['Nichts deutet darauf hin, dass Ihre Werte falsch sind.'],
    steps: [
      {
        text: `Testen Sie in einer Minute erneut: Manches davon geht von selbst vorüber.${noTyping}`,
        asked: '',
      },
      giveCode,
    ],
    who: whoHost,
    leave: leaveSaved,
  },
}
