/** Why another verdict could be the right one, by the codes that the rules give as `Alternative.why`. */
export const alternatives = {
  alsoFits: 'Ce que nous avons vu correspond aussi à ceci : {alternative}.',
  noApiUser: 'Il n’y a peut-être pas encore d’utilisateur « API uniquement », donc pas de service.',
  userLocked:
    'L’utilisateur API est peut-être verrouillé : la date de son <b>Access Expires</b> est peut-être passée.',
  silentDrop: 'Une liste d’adresses autorisées écarte peut-être nos appels sans donner de réponse.',
  addressNotListed:
    'Marketo bloque peut-être nos adresses dans <b>IP Restrictions</b>. Pour nous, l’effet est le même.',
  headerLost: 'Notre jeton se perd peut-être en chemin. Ce serait à {host} de le régler.',
  wrongInstance:
    'Les valeurs appartiennent peut-être à une autre instance, par exemple la sandbox au lieu de la production, ou à deux services.',
  severalRoles:
    'L’utilisateur API a peut-être plusieurs rôles. Dans ce cas, le plus restrictif l’emporte.',
  badRequest: 'Notre propre demande est peut-être mal formée. Ce serait à {host} de le régler.',
  nothingGranted:
    'Le rôle de l’utilisateur API n’a peut-être aucune case cochée sous <b>Access API</b>. Pour nous, l’effet est le même.',
  workspaceNotGranted: 'Il manque peut-être le rôle dans un de vos espaces de travail.',
  serviceDeleted: 'Le service dans <b>LaunchPoint</b> a peut-être été supprimé.',
  refusedOnTheWay:
    'Quelque chose avant Marketo refuse peut-être notre adresse. Ce serait à {host} de le régler.',
  strangeReply: 'Quelque chose entre nous et Marketo a peut-être répondu à sa place.',
  closedSubscription: 'L’abonnement est peut-être fermé ou remplacé par un autre.',
  somePermissionMissing: 'Il manque peut-être une case cochée sous <b>Access API</b>.',
  featureMissing:
    'Votre abonnement n’a peut-être pas cette partie de Marketo. Dans ce cas, aucune case n’y change rien.',
  changeNotYetKnown:
    'Si vous venez de changer le rôle, le jeton actuel ne le sait peut-être pas encore{hasTokenTime, select, yes { ; il expire à {tokenEnds}} other {}}. Refaites alors le test.',
  subscriptionGone:
    'L’abonnement est peut-être indisponible pour un moment, ce qui passe en général.',
  ourNetwork: 'Notre propre réseau a peut-être un problème. Ce serait à {host} de le régler.',
} as const

/** Codes of an alternative that are no verdict. */
export const alternativeName = {
  several_roles: 'Plusieurs rôles',
  permission_just_changed: 'Changement pas encore actif',
} as const
