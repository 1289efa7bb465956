import type { GuideStep } from '#lib/messages/step.ts'

const role: readonly GuideStep[] = [
  {
    text: 'Öffnen Sie in Marketo <b>Admin</b> › <b>Users & Roles</b> › <b>Roles</b> und klicken Sie auf <b>New Role</b>.',
    picture: 'newRole',
    notSeen:
      'Dafür brauchen Sie die Admin-Berechtigung <b>Access Roles</b>. Ein anderer Marketo-Admin kann diesen Schritt machen oder sie Ihnen geben.',
  },
  { text: 'Geben Sie der Rolle diesen Namen:', copy: ['roleName'] },
  {
    text: 'Öffnen Sie die Gruppe <b>Access API</b> und setzen Sie nur diese Häkchen, nicht die ganze Gruppe:',
    show: 'permissions',
    picture: 'roleTicks',
    notSeen:
      'Die Gruppe öffnet sich mit dem kleinen Pfeil davor. Häkchen in anderen Gruppen zählen für einen API-Benutzer nicht.',
  },
  { text: 'Klicken Sie auf <b>Create</b>.' },
]

const nameAndEmail: GuideStep['text'] =
  'Tragen Sie diese E-Mail-Adresse und diesen Namen ein. Die Adresse muss es nicht geben.'
const inEachWorkspace: GuideStep['text'] =
  'Sehen Sie Arbeitsbereiche, vergeben Sie die Rolle in jedem Arbeitsbereich, den {host} sehen soll.'
const noWorkspaces =
  'Dann hat Ihr Marketo keine Arbeitsbereiche. Machen Sie mit dem nächsten Schritt weiter.'

const older: readonly GuideStep[] = [
  {
    text: 'Öffnen Sie <b>Admin</b> › <b>Users & Roles</b> › <b>Users</b> und klicken Sie auf <b>Invite New User</b>.',
    picture: 'inviteUser',
    notSeen:
      'Dafür brauchen Sie die Admin-Berechtigung <b>Access Users</b>. Sehen Sie stattdessen <b>Create API Only User</b>, wählen Sie oben den anderen Weg.',
  },
  {
    text: nameAndEmail,
    copy: ['userEmail', 'userFirstName', 'userLastName'],
    picture: 'inviteForm',
  },
  {
    text: 'Lassen Sie <b>Access Expires</b> leer: Sonst würde der Benutzer an diesem Tag gesperrt, ohne E-Mail.',
  },
  {
    text: 'Klicken Sie auf <b>Next</b>, haken Sie <b>API Only</b> an und wählen Sie die neue Rolle, keine andere. Die strengste Rolle gilt.',
    copy: ['roleName'],
    picture: 'apiOnlyTick',
    notSeen:
      'Das Häkchen <b>API Only</b> steht unter den Rollen. Ohne dieses Häkchen legt Marketo einen Benutzer an, der sich anmeldet und eine Lizenz belegt.',
  },
  {
    text: inEachWorkspace,
    picture: 'workspaces',
    notSeen: noWorkspaces,
  },
  {
    text: 'Klicken Sie auf <b>Next</b>, dann auf <b>Send</b>. „An invitation is not required for API only“ ist nur ein Hinweis.',
  },
]

const adobe: readonly GuideStep[] = [
  {
    text: 'Öffnen Sie <b>Admin</b> › <b>Users & Roles</b> und klicken Sie auf <b>Create API Only User</b>. In der Adobe Admin Console gibt es das nicht.',
    picture: 'createApiOnlyUser',
    notSeen:
      'Dafür brauchen Sie die Admin-Berechtigung <b>Access Users</b>. Sehen Sie stattdessen <b>Invite New User</b>, wählen Sie oben den anderen Weg.',
  },
  {
    text: nameAndEmail,
    copy: ['userEmail', 'userFirstName', 'userLastName'],
    picture: 'apiUserForm',
  },
  {
    text: 'Wählen Sie die neue Rolle, keine andere. Die strengste Rolle gilt.',
    copy: ['roleName'],
    notSeen:
      'Die Rolle muss Häkchen unter <b>Access API</b> haben. Gehen Sie einen Schritt zurück und legen Sie sie zuerst an.',
  },
  {
    text: 'Sehen Sie <b>Access Expires</b>, lassen Sie es leer: Sonst würde der Benutzer an diesem Tag gesperrt, ohne E-Mail.',
  },
  {
    text: inEachWorkspace,
    picture: 'workspaces',
    notSeen: noWorkspaces,
  },
  { text: 'Klicken Sie auf <b>Create API Only User</b>.' },
]

const unsure: readonly GuideStep[] = [
  {
    text: 'Öffnen Sie in Marketo <b>Admin</b> › <b>Users & Roles</b> › <b>Users</b>.',
    notSeen:
      'Dafür brauchen Sie die Admin-Berechtigung <b>Access Users</b>. Ein anderer Marketo-Admin kann diesen Schritt machen oder sie Ihnen geben.',
  },
  {
    text: 'Sehen Sie sich die Schaltflächen über der Liste an. <b>Invite New User</b> gehört zur älteren Anmeldung, <b>Create API Only User</b> zur Anmeldung mit Adobe-Konto.',
    picture: 'createApiOnlyUser',
  },
  { text: 'Wählen Sie oben dieselben Worte und machen Sie dort weiter.' },
]

const service: readonly GuideStep[] = [
  {
    text: 'Öffnen Sie <b>Admin</b> › <b>Integration</b> › <b>LaunchPoint</b> und klicken Sie auf <b>New</b> › <b>New Service</b>.',
    picture: 'newService',
    notSeen:
      'Dafür brauchen Sie die Admin-Berechtigung <b>Access Event Partners</b>. Ein anderer Marketo-Admin kann diesen Schritt machen oder sie Ihnen geben.',
  },
  {
    text: 'Tragen Sie diesen Anzeigenamen und diese Beschreibung ein.',
    copy: ['serviceName', 'serviceDescription'],
  },
  { text: 'Wählen Sie als <b>Service</b> die Art <b>Custom</b>.', picture: 'serviceDialog' },
  {
    text: 'Wählen Sie als <b>API Only User</b> den Benutzer, den Sie eben angelegt haben, und klicken Sie auf <b>Create</b>.',
    copy: ['userEmail'],
    notSeen:
      'Die Liste ist leer, solange es keinen Nur-API-Benutzer gibt. Gehen Sie einen Schritt zurück und legen Sie ihn zuerst an.',
  },
  {
    text: 'Klicken Sie neben dem neuen Service auf <b>View Details</b>.',
    picture: 'viewDetails',
    notSeen:
      'Der Link steht am Ende der Zeile Ihres Service, in der Liste <b>Installed Services</b>.',
  },
  {
    text: 'Kopieren Sie <b>Client Id</b> und <b>Client Secret</b>, oder den ganzen Text des Fensters.',
    picture: 'details',
  },
]

const endpoint: readonly GuideStep[] = [
  {
    text: 'Öffnen Sie <b>Admin</b> › <b>Integration</b> › <b>Web Services</b>.',
    notSeen:
      'Dafür brauchen Sie die Admin-Berechtigung <b>Access SOAP API</b>. Oder Sie fügen im nächsten Schritt die Adresse irgendeiner offenen Marketo-Seite ein.',
  },
  {
    text: 'Kopieren Sie im Kasten <b>REST API</b> die Zeile <b>Endpoint</b>. Die Zeile <b>Identity</b> geht auch, eine von beiden genügt.',
    picture: 'webServices',
    notSeen:
      'Scrollen Sie nach unten: Der Kasten <b>REST API</b> steht unter dem der SOAP API, deren Adressen hier nicht funktionieren.',
  },
]

/** Steps 1 to 3, and the texts that the admin copies into Marketo. */
export const guides = {
  start: {
    title: 'Was Sie brauchen',
    lead: 'Jemand mit Admin-Rechten in Marketo legt für {host} eine Rolle, einen Benutzer und einen Service an. Das dauert fünf Minuten.',
    willDo: 'Was {host} danach kann',
    required: 'Erforderlich',
    optional: 'Optional',
    whoTitle: 'Wer das machen muss',
    who: 'Ein Marketo-Admin. Sind Sie einer, sehen Sie oben in Marketo <b>Admin</b>.',
    values:
      'Am Ende haben Sie drei Werte: den REST API Endpoint, eine Client Id und ein Client Secret.',
    haveValues: 'Ich habe die drei Werte schon',
    noSeat: 'Der Nur-API-Benutzer belegt keine Lizenz und kann sich nicht anmelden.',
    readsNothing: 'Der Test liest keine Personendatensätze.',
    dailyCalls:
      '{host} rechnet mit etwa {calls, plural, one {einem Aufruf} other {{calls, number} Aufrufen}} am Tag.',
    someoneTitle: 'Unser Marketo-Admin ist jemand anderes',
    someone:
      'Schicken Sie der Person einen Link. Sie sieht nur die Schritte, braucht kein Konto und kann die Werte dort eingeben. Sie verfolgen es hier.',
    someoneButton: 'Link dafür erstellen',
  },
  /** What stands below each of the four things to make in Marketo. */
  task: {
    done: 'Erledigt, weiter',
    isDone: 'Erledigt',
    takeBack: 'Doch nicht erledigt',
    someoneElse: 'Das macht jemand anderes',
    notSeen: 'Das sehe ich nicht',
    adobe: 'Adobes eigene Seite dazu',
    goodToKnow: 'Gut zu wissen',
  },
  role: {
    title: 'Rolle anlegen',
    lead: 'Eine Rolle legt fest, was {host} sehen darf. Sie hat genau diese Häkchen und keine anderen.',
    steps: role,
    know: [
      'Für einen Nur-API-Benutzer zählen nicht die Admin-Rechte, sondern nur die Häkchen unter <b>Access API</b>.',
      'Legen Sie eine neue Rolle an. Systemrollen lassen sich nicht bearbeiten, und eine gemeinsame Rolle würde sich für alle ändern, die sie haben.',
    ] as readonly string[],
  },
  user: {
    title: 'Nur-API-Benutzer anlegen',
    lead: 'Ein Benutzer nur für {host}: Marketo zählt Aufrufe und Fehler je Benutzer, so sehen Sie immer, wer was getan hat.',
    choose: 'Was sehen Sie unter <b>Users & Roles</b>?',
    older: 'Invite New User (Neuen Benutzer einladen)',
    adobe: 'Create API Only User (Nur API-Benutzer erstellen)',
    unsure: 'Nicht sicher',
    steps: { older, adobe, unsure },
    know: [
      'Der Benutzer belegt keine Lizenz und kann sich nicht anmelden.',
      'Marketo verlangt in jeder Instanz eine andere E-Mail-Adresse: eine für die Sandbox, eine andere für die Produktion.',
      'Ein Benutzer, den schon ein Service nutzt, lässt sich nicht bearbeiten. Ändern Sie stattdessen seine Rolle, oder legen Sie einen neuen Benutzer an.',
    ] as readonly string[],
  },
  service: {
    title: 'Benutzerdefinierten Service anlegen',
    lead: 'Der Service gibt Ihnen Client Id und Client Secret. Nur für {host}: Wenn Sie ihn löschen, ist die Verbindung aus.',
    steps: service,
    know: [
      'Ein Client Secret lässt sich nicht erneuern. Wer ein neues braucht, legt einen neuen Service an, mit neuer Client Id.',
    ] as readonly string[],
    emptyListTitle: 'Die Liste API Only User ist leer',
    emptyListFix: 'So legen Sie einen an, mit Bildern',
  },
  endpoint: {
    title: 'REST API Endpoint kopieren',
    lead: 'Er sagt {host}, welches Marketo Ihres ist. Marketo zeigt zwei Adressen, <b>Endpoint</b> und <b>Identity</b>; eine von beiden genügt.',
    steps: endpoint,
    know: [
      'Eine Sandbox hat eine eigene Adresse. Nehmen Sie die des Marketo, in dem Sie den Service angelegt haben.',
    ] as readonly string[],
  },
  copyText: {
    roleName: '{host} API',
    userFirstName: '{host}',
    userLastName: 'API',
    serviceName: '{host}',
    serviceDescription: 'Verbindet {host} über die REST API mit Marketo',
  },
  copyLabel: {
    roleName: 'Rollenname',
    userEmail: 'E-Mail-Adresse',
    userFirstName: 'Vorname',
    userLastName: 'Nachname',
    serviceName: 'Anzeigename',
    serviceDescription: 'Beschreibung',
    address: 'Adresse',
    permission: 'Berechtigung',
    endpoint: 'REST API Endpoint',
    addresses: 'Adressen',
    permissions: 'Berechtigungen',
  },
} as const
