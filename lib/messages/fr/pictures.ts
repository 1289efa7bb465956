/** Our drawings of Marketo's screens: what each shows, for those who do not see it, and the way there as its caption. */
export const pictures = {
  newRole: {
    alt: 'Marketo, la page <b>Roles</b> de <b>Users & Roles</b>. Le bouton <b>New Role</b> au-dessus de la liste est mis en évidence.',
    caption: '<b>Admin</b> › <b>Users & Roles</b> › <b>Roles</b> › <b>New Role</b>',
  },
  roleTicks: {
    alt: 'La fenêtre <b>New Role</b> avec le groupe <b>Access API</b> ouvert. Les autorisations de votre liste sont mises en évidence, toutes cochées ; les autres restent vides.',
    caption: '<b>New Role</b> : les cases sous <b>Access API</b>',
  },
  editRole: {
    alt: 'La fenêtre <b>Edit Role</b> avec le groupe <b>Access API</b> ouvert. Les autorisations nécessaires sont mises en évidence, toutes cochées.',
    caption: '<b>Edit Role</b> : les cases sous <b>Access API</b>',
  },
  inviteUser: {
    alt: 'Marketo, la page <b>Users</b> de <b>Users & Roles</b>. Le bouton <b>Invite New User</b> au-dessus de la liste est mis en évidence.',
    caption: '<b>Admin</b> › <b>Users & Roles</b> › <b>Users</b> › <b>Invite New User</b>',
  },
  inviteForm: {
    alt: 'La fenêtre <b>Invite New User</b>, e-mail et noms remplis. Le champ <b>Access Expires</b>, vide, est mis en évidence.',
    caption: '<b>Invite New User</b> : <b>Access Expires</b> reste vide',
  },
  apiOnlyTick: {
    alt: 'La deuxième page de la fenêtre <b>Invite New User</b>. Un rôle est coché. <b>API Only</b>, sous les rôles, est mis en évidence et coché aussi.',
    caption: '<b>Invite New User</b> : un seul rôle, et la case <b>API Only</b>',
  },
  createApiOnlyUser: {
    alt: 'Marketo, la page <b>Users</b> de <b>Users & Roles</b>. Le bouton <b>Create API Only User</b> au-dessus de la liste est mis en évidence.',
    caption: '<b>Admin</b> › <b>Users & Roles</b> › <b>Users</b> › <b>Create API Only User</b>',
  },
  apiUserForm: {
    alt: 'La fenêtre <b>Create API Only User</b>, e-mail et noms remplis. La liste <b>API Only Role</b> est mise en évidence.',
    caption: '<b>Create API Only User</b> : e-mail, noms et rôle',
  },
  workspaces: {
    alt: 'Un tableau avec un espace de travail par ligne. La liste <b>Roles</b> à côté de chacun est mise en évidence.',
    caption: 'Le rôle à côté de chaque <b>Workspace</b>',
  },
  newService: {
    alt: 'Marketo, la page <b>LaunchPoint</b>. Le bouton <b>New</b> est ouvert. Son entrée <b>New Service</b> est mise en évidence.',
    caption:
      '<b>Admin</b> › <b>Integration</b> › <b>LaunchPoint</b> › <b>New</b> › <b>New Service</b>',
  },
  serviceDialog: {
    alt: 'La fenêtre <b>New Service</b>. Les listes <b>Service</b>, réglée sur <b>Custom</b>, et <b>API Only User</b> sont mises en évidence.',
    caption: '<b>New Service</b> : <b>Custom</b>, et <b>API Only User</b>',
  },
  emptyApiUserList: {
    alt: 'La fenêtre <b>New Service</b>. La liste <b>API Only User</b> est mise en évidence : elle est ouverte et n’a aucune entrée.',
    caption: '<b>New Service</b> : la liste <b>API Only User</b> est vide',
  },
  viewDetails: {
    alt: 'Marketo, la page <b>LaunchPoint</b> avec la liste <b>Installed Services</b>. Le lien <b>View Details</b> à côté d’un service est mis en évidence.',
    caption: '<b>Admin</b> › <b>Integration</b> › <b>LaunchPoint</b> › <b>View Details</b>',
  },
  details: {
    alt: 'La fenêtre qu’ouvre <b>View Details</b>. Les lignes <b>Client Id</b> et <b>Client Secret</b> sont mises en évidence ; en dessous se trouve <b>Authorized User</b>.',
    caption: '<b>View Details</b> : <b>Client Id</b> et <b>Client Secret</b>',
  },
  detailsSecret: {
    alt: 'La fenêtre qu’ouvre <b>View Details</b>. La ligne <b>Client Secret</b>, entre <b>Client Id</b> et <b>Authorized User</b>, est mise en évidence.',
    caption: '<b>View Details</b> : <b>Client Secret</b>',
  },
  webServices: {
    alt: 'Marketo, la page <b>Web Services</b> avec l’encadré <b>REST API</b>. La ligne <b>Endpoint</b> est mise en évidence ; en dessous se trouve <b>Identity</b>.',
    caption: '<b>Admin</b> › <b>Integration</b> › <b>Web Services</b> › <b>REST API</b>',
  },
  ipRestrictions: {
    alt: 'Marketo, la page <b>Web Services</b> avec l’encadré <b>IP Restrictions</b>. Son bouton <b>Edit</b> est mis en évidence ; en dessous se trouve la liste des adresses.',
    caption: '<b>Admin</b> › <b>Web Services</b> › <b>IP Restrictions</b> › <b>Edit</b>',
  },
  accessExpires: {
    alt: 'Marketo, la liste <b>Users</b>. Une date dans la colonne <b>Access Expires</b> d’un utilisateur est mise en évidence.',
    caption: '<b>Admin</b> › <b>Users & Roles</b> › <b>Users</b> : <b>Access Expires</b>',
  },
  apiUsage: {
    alt: 'Marketo, la page <b>Web Services</b> avec l’encadré <b>API Call Information</b>. Le nombre à côté de <b>Requests in the Last 7 Days</b> est mis en évidence ; il ouvre la liste par utilisateur.',
    caption:
      '<b>Admin</b> › <b>Integration</b> › <b>Web Services</b> › <b>API Call Information</b>',
  },
  addressBar: {
    alt: 'La barre d’adresse d’un navigateur qui affiche Marketo. Le Munchkin ID qu’elle contient est mis en évidence : trois chiffres, trois lettres, trois chiffres.',
    caption: 'Le Munchkin ID dans l’adresse d’une page Marketo',
  },
} as const
