/** Our drawings of Marketo's screens: what each shows, for those who do not see it, and the way there as its caption. */
export const pictures = {
  newRole: {
    alt: 'Marketo, die Seite <b>Roles</b> unter <b>Users & Roles</b>. Markiert ist die Schaltfläche <b>New Role</b> über der Liste.',
    caption: '<b>Admin</b> › <b>Users & Roles</b> › <b>Roles</b> › <b>New Role</b>',
  },
  roleTicks: {
    alt: 'Das Fenster <b>New Role</b> mit der geöffneten Gruppe <b>Access API</b>. Markiert sind die Berechtigungen Ihrer Liste, alle angehakt; die anderen bleiben leer.',
    caption: '<b>New Role</b>: die Häkchen unter <b>Access API</b>',
  },
  editRole: {
    alt: 'Das Fenster <b>Edit Role</b> mit der geöffneten Gruppe <b>Access API</b>. Markiert sind die nötigen Berechtigungen, alle angehakt.',
    caption: '<b>Edit Role</b>: die Häkchen unter <b>Access API</b>',
  },
  inviteUser: {
    alt: 'Marketo, die Seite <b>Users</b> unter <b>Users & Roles</b>. Markiert ist die Schaltfläche <b>Invite New User</b> über der Liste.',
    caption: '<b>Admin</b> › <b>Users & Roles</b> › <b>Users</b> › <b>Invite New User</b>',
  },
  inviteForm: {
    alt: 'Das Fenster <b>Invite New User</b> mit ausgefüllter E-Mail-Adresse und Namen. Markiert ist das Feld <b>Access Expires</b>, es ist leer.',
    caption: '<b>Invite New User</b>: <b>Access Expires</b> bleibt leer',
  },
  apiOnlyTick: {
    alt: 'Die zweite Seite des Fensters <b>Invite New User</b>. Eine Rolle ist angehakt. Markiert ist <b>API Only</b> unter den Rollen, ebenfalls angehakt.',
    caption: '<b>Invite New User</b>: eine Rolle und das Häkchen <b>API Only</b>',
  },
  createApiOnlyUser: {
    alt: 'Marketo, die Seite <b>Users</b> unter <b>Users & Roles</b>. Markiert ist die Schaltfläche <b>Create API Only User</b> über der Liste.',
    caption: '<b>Admin</b> › <b>Users & Roles</b> › <b>Users</b> › <b>Create API Only User</b>',
  },
  apiUserForm: {
    alt: 'Das Fenster <b>Create API Only User</b> mit ausgefüllter E-Mail-Adresse und Namen. Markiert ist die Liste <b>API Only Role</b>.',
    caption: '<b>Create API Only User</b>: E-Mail-Adresse, Namen und die Rolle',
  },
  workspaces: {
    alt: 'Eine Tabelle mit einem Arbeitsbereich je Zeile. Markiert ist jeweils daneben die Liste <b>Roles</b>.',
    caption: 'Die Rolle neben jedem <b>Workspace</b>',
  },
  newService: {
    alt: 'Marketo, die Seite <b>LaunchPoint</b>. Die Schaltfläche <b>New</b> ist aufgeklappt. Markiert ist ihr Eintrag <b>New Service</b>.',
    caption:
      '<b>Admin</b> › <b>Integration</b> › <b>LaunchPoint</b> › <b>New</b> › <b>New Service</b>',
  },
  serviceDialog: {
    alt: 'Das Fenster <b>New Service</b>. Markiert sind die Listen <b>Service</b>, dort steht <b>Custom</b>, und <b>API Only User</b>.',
    caption: '<b>New Service</b>: <b>Custom</b> und der <b>API Only User</b>',
  },
  emptyApiUserList: {
    alt: 'Das Fenster <b>New Service</b>. Markiert ist die Liste <b>API Only User</b>: Sie ist aufgeklappt und hat keinen Eintrag.',
    caption: '<b>New Service</b>: Die Liste <b>API Only User</b> ist leer',
  },
  viewDetails: {
    alt: 'Marketo, die Seite <b>LaunchPoint</b> mit der Liste <b>Installed Services</b>. Markiert ist der Link <b>View Details</b> neben einem Service.',
    caption: '<b>Admin</b> › <b>Integration</b> › <b>LaunchPoint</b> › <b>View Details</b>',
  },
  details: {
    alt: 'Das Fenster, das <b>View Details</b> öffnet. Markiert sind die Zeilen <b>Client Id</b> und <b>Client Secret</b>; darunter steht <b>Authorized User</b>.',
    caption: '<b>View Details</b>: <b>Client Id</b> und <b>Client Secret</b>',
  },
  detailsSecret: {
    alt: 'Das Fenster, das <b>View Details</b> öffnet. Markiert ist die Zeile <b>Client Secret</b>, zwischen <b>Client Id</b> und <b>Authorized User</b>.',
    caption: '<b>View Details</b>: <b>Client Secret</b>',
  },
  webServices: {
    alt: 'Marketo, die Seite <b>Web Services</b> mit dem Kasten <b>REST API</b>. Markiert ist die Zeile <b>Endpoint</b>; darunter steht <b>Identity</b>.',
    caption: '<b>Admin</b> › <b>Integration</b> › <b>Web Services</b> › <b>REST API</b>',
  },
  ipRestrictions: {
    alt: 'Marketo, die Seite <b>Web Services</b> mit dem Kasten <b>IP Restrictions</b>. Markiert ist dessen Schaltfläche <b>Edit</b>; darunter steht die Liste der Adressen.',
    caption: '<b>Admin</b> › <b>Web Services</b> › <b>IP Restrictions</b> › <b>Edit</b>',
  },
  accessExpires: {
    alt: 'Marketo, die Liste <b>Users</b>. Markiert ist ein Datum in der Spalte <b>Access Expires</b> eines Benutzers.',
    caption: '<b>Admin</b> › <b>Users & Roles</b> › <b>Users</b>: <b>Access Expires</b>',
  },
  apiUsage: {
    alt: 'Marketo, die Seite <b>Web Services</b> mit dem Kasten <b>API Call Information</b>. Markiert ist die Zahl bei <b>Requests in the Last 7 Days</b>; sie öffnet die Liste nach Benutzern.',
    caption:
      '<b>Admin</b> › <b>Integration</b> › <b>Web Services</b> › <b>API Call Information</b>',
  },
  addressBar: {
    alt: 'Die Adresszeile eines Browsers, der Marketo zeigt. Markiert ist darin die Munchkin ID: drei Ziffern, drei Buchstaben, drei Ziffern.',
    caption: 'Die Munchkin ID in der Adresse einer Marketo-Seite',
  },
} as const
