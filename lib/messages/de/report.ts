import type { Confidence, Owner, QuestionCode, VerdictOutcome } from '#lib/diagnosis/verdict.ts'
import type { CheckId, CheckStatus, Warning } from '#lib/diagnosis/report.ts'

export const badge = {
  you: 'Das können Sie selbst beheben',
  marketoAdmin: 'Das kann Ihr Marketo-Admin beheben',
  hostSupport: 'Das liegt an uns, nicht an Ihnen',
  marketo: 'Marketo muss sich erholen',
  nobody: 'Nichts zu beheben',
  connected: 'Verbunden',
  wait: 'Nichts zu beheben, nur abzuwarten',
} as const satisfies Record<Owner | 'connected' | 'wait', string>

export const confidence = {
  certain: 'Das ist es',
  likely: 'Höchstwahrscheinlich',
  possible: 'Möglich',
} as const satisfies Record<Confidence, string>

export const outcome = {
  connected: 'Verbunden',
  fixable: 'Lässt sich beheben',
  wait: 'Abwarten',
  ours: 'Auf unserer Seite',
} as const satisfies Record<VerdictOutcome, string>

export const retry = {
  now: 'Sie können sofort erneut testen.',
  afterFix: 'Testen Sie erneut, sobald es geändert ist. Sie müssen nichts neu eingeben.',
  after:
    'Testen Sie {wait} nach diesem Test erneut, also ab {nextTry}. Sie müssen nichts neu eingeben.',
} as const

const skipped = 'Nicht gemacht, weil eine frühere Prüfung den Test beendet hat'

/** `waiting` and `running` stand for a check without a result; the others are its results. */
export const check = {
  endpoint: {
    name: 'Endpoint',
    waiting: 'Liest, was Sie eingefügt haben',
    running: 'Wir lesen, was Sie eingefügt haben',
    passed: 'https://{instance}.mktorest.com',
    warning: 'https://{instance}.mktorest.com, mit Zweifel an den Werten',
    failed: 'Darin finden wir keine Marketo-Instanz',
    skipped,
    unknown: 'Kein Ergebnis',
  },
  reach: {
    name: 'Marketo antwortet',
    waiting: 'Schlägt den Namen nach und verbindet sich sicher',
    running: 'Wir schlagen den Namen nach und verbinden uns',
    passed: 'Name gefunden, sichere Verbindung hergestellt',
    warning: 'Name gefunden, Antwort nach erneutem Versuch',
    failed: 'Keine Antwort',
    skipped,
    unknown: 'Kein Ergebnis',
  },
  credentials: {
    name: 'Zugangsdaten',
    waiting: 'Bittet Marketo um ein Token',
    running: 'Wir bitten Marketo um ein Token',
    passed: 'Marketo hat uns ein Token gegeben',
    warning: 'Marketo hat uns ein Token gegeben, nach erneutem Versuch',
    failed: 'Marketo hat uns kein Token gegeben',
    skipped,
    unknown: 'Kein Ergebnis',
  },
  apiUser: {
    name: 'API-Benutzer',
    waiting: 'Liest, wem das Token gehört',
    running: 'Wir lesen, wem das Token gehört',
    passed: '{apiUser}',
    warning: 'Marketo hat ihn nicht genannt',
    failed: 'Marketo hat ihn nicht genannt',
    skipped,
    unknown: 'Marketo hat ihn nicht genannt',
  },
  access: {
    name: 'Zugang von unseren Adressen',
    waiting: 'Fragt nach den Aufrufen von heute',
    running: 'Wir fragen nach den Aufrufen von heute',
    passed: 'Marketo hat uns durchgelassen',
    warning: 'Marketo hat uns durchgelassen, nach erneutem Versuch',
    failed: 'Marketo hat den Aufruf abgelehnt',
    skipped,
    unknown: 'Keine klare Antwort',
  },
  permissions: {
    name: 'Berechtigungen',
    waiting: '{permissions}',
    running: 'Wir probieren {permissions}',
    passed: 'Nachgewiesen: {held} von {total}',
    warning:
      'Nachgewiesen: {held} von {total}; die anderen sind optional oder lassen sich nicht testen',
    failed: 'Es fehlt: {missingPermissions}',
    skipped,
    unknown: 'Keine klare Antwort',
  },
  quota: {
    name: 'Aufrufe heute',
    waiting: 'Liest, wie viele Aufrufe übrig sind',
    running: 'Wir lesen, wie viele Aufrufe übrig sind',
    passed:
      '{hasUsage, select, yes {{total, number}, davon dieser Benutzer {ours, number}} other {Marketo hat es nicht gesagt}}',
    warning:
      '{hasUsage, select, yes {{total, number}, nahe an den üblichen 50.000 am Tag} other {Marketo hat es nicht gesagt}}',
    failed: 'Die Aufrufe für heute sind verbraucht',
    skipped,
    unknown: 'Marketo hat es nicht gesagt',
  },
} as const satisfies Record<CheckId, Record<CheckStatus | 'name' | 'waiting' | 'running', string>>

export const checkStatus = {
  passed: 'Bestanden',
  failed: 'Nicht bestanden',
  warning: 'Bestanden, mit Hinweis',
  skipped: 'Nicht gemacht',
  unknown: 'Kein klares Ergebnis',
  running: 'Läuft',
  waiting: 'Wartet',
} as const satisfies Record<CheckStatus | 'running' | 'waiting', string>

/** How a call can end other than by a reply that we understand. */
export const reply = {
  http: 'HTTP {status}',
  control: 'Eine andere Adresse, um unser eigenes Netz zu prüfen',
  token: 'Token, noch {left} gültig',
  tokenUndated: 'Token',
  letIn: 'Durchgelassen',
  fieldEmpty: 'Das Feld war leer',
  withAnswer: '{text}: {answer}',
  code: '{code} {message}',
  refusedWithoutCode: 'Abgelehnt ohne Code',
  notJson: 'HTTP {status}, nicht die übliche Form: {excerpt}',
  empty: 'HTTP {status}, leer',
  otherJson: 'HTTP {status}, unbekannte Form',
  phase: {
    dns: 'Der Name ließ sich nicht nachschlagen ({errno})',
    noSuchName: 'Diesen Namen gibt es nicht',
    connect: 'Der Name wurde gefunden, niemand hat geantwortet ({errno})',
    tls: 'Keine sichere Verbindung ({errno})',
    send: 'Die Verbindung brach ab ({errno})',
    firstByte: 'Verbunden, dann keine Antwort ({errno})',
    body: 'Die Antwort brach ab ({errno})',
  },
  rule: {
    addressNotPublic: 'Nicht aufgerufen: Der Name führt zu einer nicht öffentlichen Adresse',
    hostNotAllowed: 'Nicht aufgerufen: keine Adresse von Marketo',
    noSimulator: 'Nicht aufgerufen: Es läuft kein simuliertes Marketo',
    tooManyHeaders: 'Nicht gelesen: zu viele Kopfzeilen',
    deadline: 'Abgebrochen: Der Test dauerte zu lange',
    cancelled: 'Angehalten',
  },
} as const

export const warning = {
  endpoint_was_soap:
    'Sie haben eine Adresse der SOAP API eingefügt. Wir haben ihr die Munchkin ID entnommen; SOAP-Zugangsdaten funktionieren hier nicht.',
  endpoint_is_placeholder:
    'Die Munchkin ID <code>{munchkinId}</code> steht in Anleitungen von Adobe. Prüfen Sie, ob es Ihre ist.',
  client_id_shape:
    'Die Client Id sieht nicht wie eine aus. Üblich sind 36 Zeichen mit vier Bindestrichen.',
  client_secret_shape:
    'Das Client Secret sieht nicht wie eines aus. Üblich sind 32 Buchstaben und Ziffern.',
  already_connected_as:
    '{isNamed, select, no {Zu dieser Instanz haben Sie schon eine Verbindung.} other {Zu dieser Instanz haben Sie schon eine Verbindung: {name}.}}',
  authorized_user_differs:
    'Eingefügt haben Sie den Benutzer <code>{pasted}</code>, aber das Token gehört <code>{apiUser}</code>.',
  quota_high:
    'Heute gab es schon {total, number} API-Aufrufe. Üblich sind höchstens 50.000 am Tag; Ihr Limit steht in <b>Web Services</b>.',
  token_is_old:
    'Marketo hat uns ein laufendes Token gegeben (noch {minutesLeft} Min.). Eine Änderung an der Rolle gilt darin vielleicht noch nicht.',
  no_api_user_named: 'Marketo hat nicht gesagt, zu welchem API-Benutzer das Token gehört.',
} as const satisfies Record<Warning['code'], string>

type QuestionText = { title: string; lead: string; yes: string; no: string; cannotSee: string }

const cannotSee = 'Das sehe ich nicht'

/** Each settles a doubt that no call can. */
export const question = {
  address_bar_id: {
    title: 'Steht {instance} in der Adresse Ihrer Marketo-Seite?',
    lead: 'Öffnen Sie eine beliebige Seite Ihres Marketo und suchen Sie drei Ziffern, drei Buchstaben und drei Ziffern.',
    yes: 'Ja, dieselbe',
    no: 'Nein, eine andere',
    cannotSee,
  },
  user_locked: {
    title: 'Ist der API-Benutzer gesperrt oder sein Access Expires vorbei?',
    lead: 'Marketo zeigt es unter <b>Admin</b> › <b>Users & Roles</b> › <b>Users</b>.',
    yes: 'Ja, er ist gesperrt',
    no: 'Nein, er ist aktiv',
    cannotSee,
  },
  ip_restrictions: {
    title: 'Zeigt Marketo „IP Restrictions: Enabled“ an?',
    lead: 'Für uns sieht es genauso aus, wenn die Rolle gar keine Berechtigung hat. Ihre Antwort klärt es.',
    yes: 'Ja, aktiviert',
    no: 'Nein, deaktiviert',
    cannotSee,
  },
  addresses_listed: {
    title: 'Stehen alle unsere Adressen auf dieser Liste?',
    lead: 'Ein Bereich oder ein Platzhalter, der sie einschließt, zählt auch.',
    yes: 'Ja, alle',
    no: 'Nein, einige fehlen',
    cannotSee,
  },
  role_has_ticks: {
    title: 'Hat die Rolle Häkchen unter Access API?',
    lead: 'Öffnen Sie in der Rolle des API-Benutzers die Gruppe <b>Access API</b>. Häkchen in anderen Gruppen zählen nicht.',
    yes: 'Ja, sie hat Häkchen',
    no: 'Nein, keine',
    cannotSee,
  },
  workspaces: {
    title: 'Hat Ihr Marketo Arbeitsbereiche, in denen die Rolle fehlt?',
    lead: 'Marketo zeigt sie neben der Rolle des API-Benutzers, unter <b>Users & Roles</b>.',
    yes: 'Ja, irgendwo fehlt sie',
    no: 'Nein, oder keine Arbeitsbereiche',
    cannotSee,
  },
  api_only_user_offered: {
    title: 'Bietet LaunchPoint einen API Only User zur Auswahl an?',
    lead: 'Die Liste sehen Sie, wenn Sie den Service anlegen oder bearbeiten.',
    yes: 'Ja, ich kann einen wählen',
    no: 'Nein, die Liste ist leer',
    cannotSee,
  },
} as const satisfies Record<QuestionCode, QuestionText>
