/** Our drawings of Marketo's screens: what each shows, for those who do not see it, and the way there as its caption. */
export const pictures = {
  newRole: {
    alt: 'Marketo, la página <b>Roles</b> de <b>Users & Roles</b>. Está señalado el botón <b>New Role</b>, encima de la lista.',
    caption: '<b>Admin</b> › <b>Users & Roles</b> › <b>Roles</b> › <b>New Role</b>',
  },
  roleTicks: {
    alt: 'La ventana <b>New Role</b> con el grupo <b>Access API</b> abierto. Están señalados los permisos de su lista, todos marcados; los demás quedan vacíos.',
    caption: '<b>New Role</b>: las casillas de <b>Access API</b>',
  },
  editRole: {
    alt: 'La ventana <b>Edit Role</b> con el grupo <b>Access API</b> abierto. Están señalados los permisos necesarios, todos marcados.',
    caption: '<b>Edit Role</b>: las casillas de <b>Access API</b>',
  },
  inviteUser: {
    alt: 'Marketo, la página <b>Users</b> de <b>Users & Roles</b>. Está señalado el botón <b>Invite New User</b>, encima de la lista.',
    caption: '<b>Admin</b> › <b>Users & Roles</b> › <b>Users</b> › <b>Invite New User</b>',
  },
  inviteForm: {
    alt: 'La ventana <b>Invite New User</b> con el correo y los nombres rellenados. Está señalado el campo <b>Access Expires</b>, que está vacío.',
    caption: '<b>Invite New User</b>: <b>Access Expires</b> queda vacío',
  },
  apiOnlyTick: {
    alt: 'La segunda página de la ventana <b>Invite New User</b>. Hay un rol marcado. Está señalada la casilla <b>API Only</b>, debajo de los roles, también marcada.',
    caption: '<b>Invite New User</b>: un solo rol y la casilla <b>API Only</b>',
  },
  createApiOnlyUser: {
    alt: 'Marketo, la página <b>Users</b> de <b>Users & Roles</b>. Está señalado el botón <b>Create API Only User</b>, encima de la lista.',
    caption: '<b>Admin</b> › <b>Users & Roles</b> › <b>Users</b> › <b>Create API Only User</b>',
  },
  apiUserForm: {
    alt: 'La ventana <b>Create API Only User</b> con el correo y los nombres rellenados. Está señalada la lista <b>API Only Role</b>.',
    caption: '<b>Create API Only User</b>: correo, nombres y rol',
  },
  workspaces: {
    alt: 'Una tabla con un espacio de trabajo en cada línea. Está señalada la lista de <b>Roles</b> junto a cada uno.',
    caption: 'El rol junto a cada <b>Workspace</b>',
  },
  newService: {
    alt: 'Marketo, la página <b>LaunchPoint</b>. El botón <b>New</b> está desplegado. Está señalada su opción <b>New Service</b>.',
    caption:
      '<b>Admin</b> › <b>Integration</b> › <b>LaunchPoint</b> › <b>New</b> › <b>New Service</b>',
  },
  serviceDialog: {
    alt: 'La ventana <b>New Service</b>. Están señaladas las listas <b>Service</b>, que dice <b>Custom</b>, y <b>API Only User</b>.',
    caption: '<b>New Service</b>: <b>Custom</b> y el <b>API Only User</b>',
  },
  emptyApiUserList: {
    alt: 'La ventana <b>New Service</b>. Está señalada la lista <b>API Only User</b>: está desplegada y no tiene ninguna entrada.',
    caption: '<b>New Service</b>: la lista <b>API Only User</b> está vacía',
  },
  viewDetails: {
    alt: 'Marketo, la página <b>LaunchPoint</b> con la lista <b>Installed Services</b>. Está señalado el enlace <b>View Details</b> junto a un servicio.',
    caption: '<b>Admin</b> › <b>Integration</b> › <b>LaunchPoint</b> › <b>View Details</b>',
  },
  details: {
    alt: 'La ventana que abre <b>View Details</b>. Están señaladas las líneas <b>Client Id</b> y <b>Client Secret</b>; debajo está <b>Authorized User</b>.',
    caption: '<b>View Details</b>: <b>Client Id</b> y <b>Client Secret</b>',
  },
  detailsSecret: {
    alt: 'La ventana que abre <b>View Details</b>. Está señalada la línea <b>Client Secret</b>, entre <b>Client Id</b> y <b>Authorized User</b>.',
    caption: '<b>View Details</b>: <b>Client Secret</b>',
  },
  webServices: {
    alt: 'Marketo, la página <b>Web Services</b> con el recuadro <b>REST API</b>. Está señalada la línea <b>Endpoint</b>; debajo está <b>Identity</b>.',
    caption: '<b>Admin</b> › <b>Integration</b> › <b>Web Services</b> › <b>REST API</b>',
  },
  ipRestrictions: {
    alt: 'Marketo, la página <b>Web Services</b> con el recuadro <b>IP Restrictions</b>. Está señalado su botón <b>Edit</b>; debajo está la lista de direcciones.',
    caption: '<b>Admin</b> › <b>Web Services</b> › <b>IP Restrictions</b> › <b>Edit</b>',
  },
  accessExpires: {
    alt: 'Marketo, la lista <b>Users</b>. Está señalada una fecha en la columna <b>Access Expires</b> de un usuario.',
    caption: '<b>Admin</b> › <b>Users & Roles</b> › <b>Users</b>: <b>Access Expires</b>',
  },
  apiUsage: {
    alt: 'Marketo, la página <b>Web Services</b> con el recuadro <b>API Call Information</b>. Está señalado el número de <b>Requests in the Last 7 Days</b>; abre la lista por usuario.',
    caption:
      '<b>Admin</b> › <b>Integration</b> › <b>Web Services</b> › <b>API Call Information</b>',
  },
  addressBar: {
    alt: 'La barra de direcciones de un navegador que muestra Marketo. Está señalado el Munchkin ID que contiene: tres cifras, tres letras, tres cifras.',
    caption: 'El Munchkin ID en la dirección de una página de Marketo',
  },
} as const
