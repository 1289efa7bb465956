/** Why another verdict could be the right one, by the codes that the rules give as `Alternative.why`. */
export const alternatives = {
  alsoFits: 'Lo que vimos también encaja con esto: {alternative}.',
  noApiUser: 'Puede que aún no haya un usuario solo de API y, por tanto, tampoco un servicio.',
  userLocked:
    'El usuario de API podría estar bloqueado: puede que la fecha de <b>Access Expires</b> ya haya pasado.',
  silentDrop:
    'Una lista de direcciones permitidas podría estar descartando nuestras llamadas sin responder.',
  addressNotListed:
    'Marketo podría estar bloqueando nuestras direcciones en <b>IP Restrictions</b>. Para nosotros se ve igual.',
  headerLost:
    'Nuestro token podría estar perdiéndose por el camino. Eso le correspondería a {host}.',
  wrongInstance:
    'Los valores podrían ser de otra instancia, por ejemplo sandbox en lugar de producción, o de dos servicios.',
  severalRoles:
    'El usuario de API podría tener varios roles. En ese caso prevalece el más restrictivo.',
  badRequest: 'Nuestra propia petición podría estar mal hecha. Eso le correspondería a {host}.',
  nothingGranted:
    'El rol del usuario de API podría no tener ninguna casilla marcada en <b>Access API</b>. Para nosotros se ve igual.',
  workspaceNotGranted: 'El rol podría faltar en uno de sus espacios de trabajo.',
  serviceDeleted: 'El servicio de <b>LaunchPoint</b> podría haberse eliminado.',
  refusedOnTheWay:
    'Algo situado antes de Marketo podría estar rechazando nuestra dirección. Eso le correspondería a {host}.',
  strangeReply: 'Algo entre nosotros y Marketo podría haber respondido en su lugar.',
  closedSubscription: 'La suscripción podría estar cerrada o sustituida por otra.',
  somePermissionMissing: 'Podría faltar una casilla por marcar en <b>Access API</b>.',
  featureMissing:
    'A su suscripción podría faltarle esta parte de Marketo. En ese caso no ayuda ninguna casilla.',
  changeNotYetKnown:
    'Si acaba de cambiar el rol, puede que el token actual aún no lo sepa{hasTokenTime, select, yes {; caduca a las {tokenEnds}} other {}}. Vuelva a probar entonces.',
  subscriptionGone:
    'La suscripción podría no estar disponible por un tiempo, algo que suele resolverse solo.',
  ourNetwork: 'Nuestra propia red podría tener problemas. Eso le correspondería a {host}.',
} as const

/** Codes of an alternative that are no verdict. */
export const alternativeName = {
  several_roles: 'Varios roles',
  permission_just_changed: 'Cambio aún no activo',
} as const
